/** `festeval init` as its users give it, in a folder without anything. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { festeval, readReport, workFolder } from '../support/cli.js';

const root = resolve(import.meta.dirname, '../..');
const templates = join(root, 'templates/init');
const written = [
  '.github/workflows/festeval.yml',
  'booking/README.md',
  'booking/booking.csv',
  'booking/booking.ts',
  'booking/play.ts',
  'booking/suite.yaml',
  'booking/tsconfig.json',
  'booking/world.ts',
  'ci/gate.sh',
  'reports/.gitignore',
  'runs/.gitignore',
];

function filesIn(cwd: string): string[] {
  const all = readdirSync(cwd, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(cwd.length + 1))
    .sort();
}

async function initialised(): Promise<string> {
  const cwd = workFolder();
  expect((await festeval(cwd, ['init'])).code).toBe(0);
  return cwd;
}

describe('init', () => {
  it('asks nothing, and tells each file that it wrote and the commands that come next', async () => {
    const cwd = workFolder();
    const ended = await festeval(cwd, ['init']);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    expect(filesIn(cwd)).toEqual(written);
    const told = ended.stdout.split('\n').filter((line) => line.startsWith('wrote '));
    expect(told).toEqual(written.map((file) => `wrote ${file}`));
    expect(ended.stdout).toContain('  npx festeval eval booking/suite.yaml --name first\n');
    expect(ended.stdout).toContain('  npx festeval show first booking/zh-hall-4/bot:oracle/0\n');
  });

  it('writes what plays at once, by the very commands it told', async () => {
    const cwd = await initialised();
    const played = await festeval(cwd, ['eval', 'booking/suite.yaml', '--name', 'first']);
    expect(played.code).toBe(0);
    expect(readReport(cwd, 'first', 'report.md')).toMatch(/\*\*bot:oracle\*\* \| 1 \| 1\.000/);
    const shown = await festeval(cwd, ['show', 'first', 'booking/zh-hall-4/bot:oracle/0']);
    expect([shown.code, shown.stdout]).toEqual([0, expect.stringContaining('completion 1.000, done yes')]);
  });

  it('writes into a folder that it makes, and says to go there, as a shell takes it', async () => {
    const cwd = workFolder();
    const ended = await festeval(cwd, ['init', "our team's/evals"]);
    expect(ended.stdout).toContain("cd 'our team'\\''s/evals' && npx festeval eval booking/suite.yaml");
    expect(filesIn(join(cwd, "our team's/evals"))).toEqual(written);
  });

  it('writes nothing where files are in the way, and names all of them', async () => {
    const cwd = workFolder();
    mkdirSync(join(cwd, 'booking'));
    writeFileSync(join(cwd, 'booking/booking.ts'), 'mine');
    writeFileSync(join(cwd, 'ci'), 'a file where a folder would be');
    const ended = await festeval(cwd, ['init']);
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain('In the way:\n  booking/booking.ts\n  ci\nMove them away');
    expect(filesIn(cwd)).toEqual(['booking/booking.ts', 'ci']);
    expect(readFileSync(join(cwd, 'booking/booking.ts'), 'utf8')).toBe('mine');
  });

  it('takes a link that leads nowhere for what is in the way', async () => {
    const cwd = workFolder();
    symlinkSync('nowhere', join(cwd, 'booking'));
    const ended = await festeval(cwd, ['init']);
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('In the way:\n  booking\nMove')]);
  });

  it('says which file cannot be written', async () => {
    const cwd = workFolder();
    const ended = await festeval(cwd, ['init', '/sys/there']);
    expect([ended.code, ended.stderr]).toEqual([
      2,
      expect.stringMatching(/\/sys\/there\/\.github\/\S+ cannot be written \(E/),
    ]);
  });

  it('has git keep the folders of runs and reports, and nothing in them', async () => {
    const cwd = await initialised();
    writeFileSync(join(cwd, 'runs/first.db'), '');
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['add', '.'], { cwd });
    const added = execFileSync('git', ['ls-files'], { cwd, encoding: 'utf8' });
    expect(added.trim().split('\n')).toEqual(written);
  });
});

describe('the CI recipe that init writes', () => {
  it('is a workflow that runs the script on the suite that init writes', () => {
    const workflow: unknown = parse(readFileSync(join(templates, '.github/workflows/festeval.yml'), 'utf8'));
    const env = { SUITE: 'booking/suite.yaml', BASELINE: 'baseline/scores.jsonl', MARGIN: '0.15' };
    expect(workflow).toMatchObject({
      jobs: {
        gate: {
          steps: expect.arrayContaining([
            expect.objectContaining({
              run: 'bash ci/gate.sh',
              env: expect.objectContaining(env) as unknown,
            }),
          ]) as unknown,
        },
      },
    });
  });
});
