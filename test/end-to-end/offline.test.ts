import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  festeval,
  readReport,
  scores,
  sharedFolder,
  spoiledPackage,
  workFolder,
  writeSuite,
  type Ended,
} from '../support/cli.js';

const few = [
  '--scenario',
  'itinerary',
  '--limit',
  '4',
  '--backend',
  'bot:oracle',
  '--backend',
  'bot:noisy#p=0.5',
  '--backend',
  'bot:null',
];

describe('festeval eval, offline', () => {
  const dir = sharedFolder();
  let played: Promise<Ended> | undefined;
  /** The run `alpha-run`, played once for all tests that look at it. */
  const first = (): Promise<Ended> =>
    (played ??= festeval(dir, ['eval', ...few, '--name', 'alpha-run', '--json']));

  it('ranks the reference bots and writes its four files', async () => {
    const { code } = await first();
    expect(code).toBe(0);
    const oracle = scores(dir, 'alpha-run').filter(({ subject }) => subject === 'bot:oracle');
    expect(oracle.map(({ completion }) => completion)).toEqual([1, 1, 1, 1]);
    expect(readReport(dir, 'alpha-run', 'report.md')).toContain('bot:oracle');
    expect(readReport(dir, 'alpha-run', 'report.zh.md')).toContain('bot:oracle');
    expect(JSON.parse(readReport(dir, 'alpha-run', 'summary.json'))).toMatchObject({
      status: 'complete',
      planned: 12,
    });
  });

  it('gives the same scores, summary and report twice, but for name and timing', async () => {
    await first();
    expect((await festeval(dir, ['eval', ...few, '--name', 'beta-run'])).code).toBe(0);
    const stable = (run: string): unknown[] => [
      scores(dir, run).map((row) => ({ ...row, timing: null })),
      { ...(JSON.parse(readReport(dir, run, 'summary.json')) as object), run: null, timing: null },
      ...['report.md', 'report.zh.md'].map((file) =>
        readReport(dir, run, file)
          .replaceAll(run, 'RUN')
          .replace(/<!-- timing -->[\s\S]*/, ''),
      ),
    ];
    expect(stable('beta-run')).toEqual(stable('alpha-run'));
  });

  it('changes nothing when unchanged scorers grade again', async () => {
    await first();
    const before = readReport(dir, 'alpha-run', 'scores.jsonl');
    expect((await festeval(dir, ['rescore', 'alpha-run'])).stdout).toContain('0 trials graded again');
    expect((await festeval(dir, ['rescore', 'alpha-run', '--all'])).stdout).toContain(
      '12 trials graded again',
    );
    expect(readReport(dir, 'alpha-run', 'scores.jsonl')).toBe(before);
  });

  it('prints exactly one JSON document with --json', async () => {
    const { stdout } = await first();
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, status: 'complete' });
  });

  it('shows a transcript with its verdicts', async () => {
    await first();
    const [trial] = scores(dir, 'alpha-run').filter(({ subject }) => subject === 'bot:oracle');
    const { stdout } = await festeval(dir, ['show', 'alpha-run', `${String(trial?.caseId)}/bot:oracle`]);
    expect(stdout).toContain('stop: done');
    expect(stdout).toContain('party-seated');
  });

  it('plays the shipped scenarios under one ranking, with a section each and no table twice', async () => {
    const own = workFolder();
    const bots = ['--backend', 'bot:oracle', '--backend', 'bot:noisy#p=0.4'];
    expect((await festeval(own, ['eval', '--limit', '4', ...bots, '--name', 'run'])).code).toBe(0);
    const report = readReport(own, 'run', 'report.md');
    expect(report.match(/^\| Subject \| Place \|/gm)).toHaveLength(1);
    expect(report.match(/^## Scenario: .+$/gm)).toHaveLength(3);
    const tables = report.match(/^\|(?:[^\n]+\n\|)+[^\n]*$/gmu) ?? [];
    expect(new Set(tables).size).toBe(tables.length);
    const oracle = scores(own, 'run').filter(({ subject }) => subject === 'bot:oracle');
    expect(oracle.map(({ completion }) => completion)).toEqual(Array(12).fill(1));
  });

  it.each(['scenarios', 'backends', 'doctor'])('lists %s', async (verb) => {
    expect((await festeval(workFolder(), [verb])).code).toBe(0);
  });
});

describe('a wrong command line', () => {
  it.each<[string, string[], string]>([
    ['an unknown scenario', ['eval', '--scenario', 'itinerry'], 'itinerary'],
    ['an unknown backend kind', ['eval', '--backend', 'opnai:gpt'], 'openai'],
    ['an unknown bot', ['eval', '--backend', 'bot:orcle'], 'oracle'],
    ['an unknown assistant', ['eval', '--assistant', 'reakt', '--backend', 'bot:oracle'], 'react'],
    ['an unknown case', ['eval', '--case', 'itinerary-h1'], 'itinerary-h'],
    ['an unknown flag', ['eval', '--trails', '2'], '--trials'],
    ['an unknown verb', ['evall'], 'eval'],
    ['a number that is none', ['eval', '--trials', 'two'], 'whole number'],
    ['an unknown run', ['report', 'nowhere'], 'nowhere'],
  ])('with %s exits 2 and names what was meant', async (_name, args, hint) => {
    const { code, stderr, stdout } = await festeval(workFolder(), args);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
    expect(stdout).toBe('');
  });

  it('with a suite file that is wrong exits 2 with line and column', async () => {
    const dir = workFolder();
    writeSuite(dir, 'name: x\nscenarios: [itinerary]\nbackends: [bot:oracle]\ntrails: 3\n');
    const { code, stderr } = await festeval(dir, ['eval', 'suite.yaml']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/suite\.yaml:4:1: .*trials/);
  });
});

describe('the run file', () => {
  const tiny = [
    'eval',
    '--scenario',
    'itinerary',
    '--limit',
    '1',
    '--backend',
    'bot:oracle',
    '--name',
    'run',
  ];

  it('is not overwritten by a second run of its name', async () => {
    const dir = workFolder();
    await festeval(dir, tiny);
    const before = readFileSync(join(dir, 'runs/run.db'));
    const { code, stderr } = await festeval(dir, tiny);
    expect(code).toBe(2);
    expect(stderr).toContain('--resume');
    expect(readFileSync(join(dir, 'runs/run.db'))).toEqual(before);
  });

  it('refuses to resume another suite, naming what differs', async () => {
    const dir = workFolder();
    await festeval(dir, tiny);
    const { code, stderr } = await festeval(dir, [...tiny, '--trials', '2', '--resume']);
    expect(code).toBe(2);
    expect(stderr).toContain('trials');
  });

  it.each<[string, (file: string) => void]>([
    [
      'not a database',
      (file) => {
        writeFileSync(file, 'hello');
      },
    ],
    [
      'truncated',
      (file) => {
        writeFileSync(file, readFileSync(file).subarray(0, 5000));
      },
    ],
  ])('that is %s is refused with what to do, and left alone', async (_name, spoil) => {
    const dir = workFolder();
    await festeval(dir, tiny);
    const file = join(dir, 'runs/run.db');
    spoil(file);
    const before = readFileSync(file);
    for (const args of [['report', 'run'], [...tiny, '--resume'], tiny]) {
      const { code, stderr } = await festeval(dir, args);
      expect(code).toBe(2);
      expect(stderr).toContain('run.db');
    }
    expect(readFileSync(file)).toEqual(before);
  });
});

/** Runs a spoilt copy of the package. */
function evaluateSpoilt(spoil: (datasets: string) => void): Promise<{ code: number; stderr: string }> {
  const bin = spoiledPackage(spoil);
  return new Promise((done) => {
    execFile(process.execPath, [bin, 'eval', '--name', 'x'], { cwd: workFolder() }, (error, _out, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stderr });
    });
  });
}

/** Changes one row of a dataset, named by its line. */
function changeLine(datasets: string, name: string, line: number, change: (row: string) => string): void {
  const file = join(datasets, name);
  const lines = readFileSync(file, 'utf8').split('\n');
  const before = lines[line - 1] ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, lines.with(line - 1, after).join('\n'));
}

describe('a dataset that is wrong', () => {
  it('stops the run before any model call, with every problem at its line and column', async () => {
    const ended = await evaluateSpoilt((datasets) => {
      changeLine(datasets, 'itinerary.csv', 2, (row) => `${row},extra`);
      changeLine(datasets, 'itinerary.csv', 3, () => 'short,row');
    });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/itinerary\.csv:2: .*cells/);
    expect(ended.stderr).toMatch(/itinerary\.csv:3: .*cells/);
  });

  it('names the row with two relatives of one name, a family that is its own ancestor, a region without a sheet', async () => {
    const ended = await evaluateSpoilt((datasets) => {
      changeLine(datasets, 'relatives.csv', 2, (row) => row.replaceAll('徐凤兰', '周立诚'));
      changeLine(datasets, 'relatives.csv', 3, (row) =>
        row.replace('""parents"":[', '""parents"":[{""child"":""p1"",""parent"":""me""},'),
      );
      changeLine(datasets, 'dialect-primer.csv', 2, (row) => row.replace(',yue,', ',atlantis,'));
    });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/relatives\.csv:2:.*周立诚/);
    expect(ended.stderr).toMatch(/relatives\.csv:3:.*(?:ancestor|cycle|祖先|循环)/i);
    expect(ended.stderr).toMatch(/dialect-primer\.csv:2:.*atlantis/);
  });
});
