import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { festeval, readReport, scores, sharedFolder } from '../support/cli.js';

const plugin = resolve('examples/plugin/airline/airline.ts');

describe('the airline example, from the command line', () => {
  const dir = sharedFolder();
  const subjects = ['oracle', 'null', 'agreeable'].flatMap((bot) => ['--backend', `bot:${bot}`]);
  const playing = festeval(dir, [
    'eval',
    '--plugin',
    plugin,
    '--scenario',
    'airline',
    ...subjects,
    '--name',
    'air',
  ]);

  it('is played, graded and reported like a scenario of festeval’s own', async () => {
    const { code, stderr } = await playing;
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    const mean = (subject: string): number => {
      const rows = scores(dir, 'air').filter((row) => row.subject === subject);
      return rows.reduce((sum, { completion }) => sum + (completion ?? 0), 0) / rows.length;
    };
    expect(scores(dir, 'air')).toHaveLength(96);
    expect(mean('bot:oracle')).toBe(1);
    expect(mean('bot:null')).toBe(0);
    expect(mean('bot:agreeable')).toBeCloseTo(20 / 32, 9);
    expect(readReport(dir, 'air', 'report.md')).toContain('airline service');
  });

  it('is graded again from its transcripts with the same numbers', async () => {
    await playing;
    const before = readReport(dir, 'air', 'scores.jsonl');
    const { code, stderr } = await festeval(dir, ['rescore', 'air', '--plugin', plugin]);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(readReport(dir, 'air', 'scores.jsonl')).toBe(before);
  });

  it('shows what differs from the nearest accepted state', async () => {
    await playing;
    const { stdout } = await festeval(dir, ['show', 'air', 'airline/seat-en/bot:null/0']);
    expect(stdout).toContain('final-state');
  });
});
