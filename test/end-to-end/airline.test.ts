import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cases, scenario } from '../examples/airline-cases.js';
import { festeval, readReport, scores, sharedFolder } from '../support/cli.js';
import { startSkilledServer } from '../support/skilled-server.js';

const plugin = resolve('examples/plugin/airline/airline.ts');

describe('the airline example, from the command line', () => {
  const dir = sharedFolder();
  const bots = ['oracle', 'agreeable', 'null', 'echo', 'list-all', 'promo', 'stuffing', 'random'];
  const subjects = bots.flatMap((bot) => ['--backend', `bot:${bot}`]);
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
    const graded = scores(dir, 'air').filter(({ completion }) => completion !== null);
    expect(graded).toHaveLength(8 * 32);
    expect(mean('bot:oracle')).toBe(1);
    for (const bot of bots.slice(2)) expect([bot, mean(`bot:${bot}`)]).toEqual([bot, 0]);
    expect(mean('bot:agreeable')).toBeCloseTo(20 / 32, 9);
    expect(readReport(dir, 'air', 'report.md')).toContain('airline service');
  });

  it('is solved by a model under an assistant that makes the right calls over HTTP', async () => {
    const server = await startSkilledServer([scenario], cases);
    onTestFinished(() => server.close());
    const model = `right=openai:solves-1.0@${server.url}`;
    const { code, stderr } = await festeval(dir, [
      ...['eval', '--plugin', plugin, '--scenario', 'airline', '--backend', model],
      ...['--assistant', 'react', '--name', 'react'],
    ]);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(scores(dir, 'react').map(({ completion }) => completion)).toEqual(cases.map(() => 1));
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
    expect(stdout).toContain('reservations[1].seat: expected "10A", found "15B"');
  });
});
