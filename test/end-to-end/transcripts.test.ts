import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { transcriptLineSchema } from '../../src/core/transcript-line.js';
import { festeval, readReport, scores, workFolder, writeSuite } from '../support/cli.js';
import { startServer } from '../support/openai-server.js';

const root = join(import.meta.dirname, '../..');

describe('transcripts', () => {
  it('of cases of a file of its own need that file', async () => {
    const dir = workFolder();
    const set = ['generate', 'itinerary', '--n', '2', '--seed', '7', '--out', 'mine.csv'];
    expect((await festeval(dir, set)).code).toBe(0);
    const mine = ['--dataset', 'itinerary=mine.csv'];
    const bots = ['--scenario', 'itinerary', '--backend', 'bot:oracle'];
    await festeval(dir, ['eval', ...bots, ...mine, '--name', 'run']);
    await festeval(dir, ['export', 'run', '--out', 'mine.jsonl']);
    const without = await festeval(dir, ['rescore', '--import', 'mine.jsonl', '--name', 'back']);
    expect(without.code).toBe(2);
    const args = ['rescore', '--import', 'mine.jsonl', '--name', 'back', ...mine];
    expect((await festeval(dir, args)).code).toBe(0);
    expect(scores(dir, 'back').map(({ completion }) => completion)).toEqual([1, 1]);
    const unused = await festeval(dir, [...args.slice(0, 3), '--dataset', 'relatives=mine.csv', ...mine]);
    expect(unused).toMatchObject({ code: 2, stderr: expect.stringContaining('relatives') as string });
  });

  it('of broken trials are left out of an export, and counted', async () => {
    const server = await startServer({
      answer: () => ({ fault: { kind: 'status', status: 500 } }),
    });
    onTestFinished(() => server.close());
    const dir = workFolder();
    writeSuite(
      dir,
      'name: broken\nscenarios: [itinerary]\nbackends: [bot:oracle]\nlimits: { callSeconds: 0.3, trialSeconds: 9 }\n',
    );
    const both = ['--backend', 'bot:oracle', '--backend', `m=openai:m@${server.url}`];
    await festeval(dir, ['eval', 'suite.yaml', ...both, '--limit', '1', '--name', 'run']);
    const { code, stdout, stderr } = await festeval(dir, ['export', 'run']);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ subject: 'bot:oracle' });
    expect(stderr).toContain('left out 1 trials that have no end: 1 broken, 0 not played');
    expect((await festeval(dir, ['export', 'run', '--trial', 'react/m'])).code).toBe(2);
  });

  it.each<[string, string[], string]>([
    ['a run and a file', ['some-run', '--import', 'x.jsonl'], 'found both'],
    ['neither', [], 'found neither'],
    ['a name for a run that is stored', ['some-run', '--name', 'x'], '--name goes with --import FILE'],
    ['--all of a file', ['--import', 'x.jsonl', '--all'], '--all goes with a run'],
    ['no such file', ['--import', 'x.jsonl'], 'x.jsonl: cannot be read'],
  ])('are not graded where the command line has %s', async (_name, args, told) => {
    const { code, stderr } = await festeval(workFolder(), ['rescore', ...args]);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(told) as string });
  });
});

describe('docs/import.md', () => {
  const page = readFileSync(join(root, 'docs/import.md'), 'utf8');

  it('has a row for every key of a line, and no other', () => {
    const keys = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, key]) => key);
    expect(keys.sort()).toEqual(Object.keys(transcriptLineSchema.shape).sort());
  });

  it('shows a line that can be imported', async () => {
    const dir = workFolder();
    const example = /```json\n(.*)\n```/.exec(page)?.[1] ?? '';
    writeFileSync(join(dir, 'example.jsonl'), `${example}\n`);
    const { code } = await festeval(dir, ['rescore', '--import', 'example.jsonl', '--name', 'example']);
    expect(code).toBe(0);
    expect(scores(dir, 'example')).toMatchObject([
      { subject: 'concierge', stop: 'turn-limit', completion: 0 },
    ]);
    expect(readReport(dir, 'example', 'report.md')).toContain('concierge');
  });
});
