import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { festeval, scores, start, workFolder, writeSuite } from '../support/cli.js';

const few = ['generate', 'dialect-primer', '--n', '8', '--seed', '7', '--difficulty', '1,2'];
const file = (dir: string, name: string): string => readFileSync(join(dir, name), 'utf8');
const oracleOnly = 'backends: [bot:oracle]\n';

describe('festeval generate', () => {
  it('writes a dataset, tells what it rejected, and makes the same bytes again', async () => {
    const dir = workFolder();
    const first = await festeval(dir, [...few, '--out', 'a.csv', '--json']);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({
      scenario: 'dialect-primer',
      rows: 8,
      cells: { '1/zh': 2, '1/en': 2, '2/zh': 2, '2/en': 2 },
      rejected: { 'what a host must avoid decides nothing': expect.any(Number) as number },
      timing: { seconds: expect.any(Number) as number },
    });
    expect(first.stderr).toContain('8/8 rows');
    const second = await festeval(dir, [...few, '--out', 'sub/b.csv']);
    expect(second.stdout).toMatch(/^sub\/b\.csv: 8 rows in [\d.]+ s$/m);
    expect(second.stderr).toMatch(/\d+ drafts were rejected, \d+ seeds given up/);
    expect(file(dir, 'sub/b.csv')).toBe(file(dir, 'a.csv'));
    const [header, row] = file(dir, 'a.csv').split('\n');
    expect(header).toMatch(/^id,lang,split,difficulty,seed,region,/);
    expect(row).toMatch(/^dialect-primer-g7-1,zh,test,1,640000,/);
  });

  it('does not write over a file unless it is told to', async () => {
    const dir = workFolder();
    writeFileSync(join(dir, 'mine.csv'), 'mine');
    const refused = await festeval(dir, [...few, '--out', 'mine.csv']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(file(dir, 'mine.csv')).toBe('mine');
    expect((await festeval(dir, [...few, '--out', 'mine.csv', '--force'])).code).toBe(0);
    expect(file(dir, 'mine.csv')).toContain('dialect-primer-g7-8');
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const dir = workFolder();
    const running = start(dir, ['generate', 'relatives', '--n', '5000', '--seed', '1', '--out', 'r.csv']);
    while (readdirSync(dir).length === 0) await new Promise((done) => setTimeout(done, 50));
    running.child.kill('SIGINT');
    expect((await running.ended).code).toBe(130);
    expect(readdirSync(dir)).toEqual([]);
  });

  it.each<[string, string[], string]>([
    [
      'an unknown scenario',
      ['generate', 'relativs', '--n', '1', '--seed', '1', '--out', 'x.csv'],
      'relatives',
    ],
    ['no seed', ['generate', 'relatives', '--n', '1', '--out', 'x.csv'], '--seed'],
    ['no rows', ['generate', 'relatives', '--n', '0', '--seed', '1', '--out', 'x.csv'], '--n'],
    ['a step that is none', [...few.slice(0, 6), '--difficulty', '5', '--out', 'x.csv'], '--difficulty'],
    [
      'a seed that is too great',
      ['generate', 'relatives', '--n', '1', '--seed', '100000000', '--out', 'x'],
      '--seed',
    ],
  ])('exits 2 with %s', async (_name, args, hint) => {
    const dir = workFolder();
    const { code, stderr, stdout } = await festeval(dir, args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(hint);
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe('a generated dataset', () => {
  it('is played in place of the shipped one, resumed and graded again', async () => {
    const dir = workFolder();
    await festeval(dir, [...few, '--out', 'a.csv']);
    const args = ['eval', '--scenario', 'dialect-primer', '--dataset', 'dialect-primer=a.csv'];
    const run = [...args, '--backend', 'bot:oracle', '--name', 'run'];
    expect((await festeval(dir, run)).code).toBe(0);
    const rows = scores(dir, 'run');
    expect(rows.map(({ caseId }) => caseId)).toContain('dialect-primer-g7-8');
    expect(rows.map(({ completion }) => completion)).toEqual(Array(8).fill(1));
    expect((await festeval(dir, [...run, '--resume'])).code).toBe(0);
    const again = await festeval(dir, ['rescore', 'run', '--all']);
    expect(again.stdout).toContain('8 trials graded again');
    rmSync(join(dir, 'a.csv'));
    const lost = await festeval(dir, ['rescore', 'run']);
    expect(lost.code).toBe(2);
    expect(lost.stderr).toContain('a.csv');
  });

  it('is refused where nothing plays it, and where it is not there', async () => {
    const dir = workFolder();
    const args = ['eval', '--scenario', 'relatives', '--backend', 'bot:oracle', '--dataset'];
    const unused = await festeval(dir, [...args, 'itinerary=a.csv']);
    expect([unused.code, unused.stderr]).toEqual([2, expect.stringContaining('not among the scenarios')]);
    const missing = await festeval(dir, [...args, 'relatives=a.csv']);
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('a.csv: cannot be read')]);
    const shapeless = await festeval(dir, [...args, 'a.csv']);
    expect([shapeless.code, shapeless.stderr]).toEqual([2, expect.stringContaining('SCENARIO=FILE')]);
  });
});

describe('a suite that wants a set generated', () => {
  const text = `name: s\nscenarios: [dialect-primer]\ngenerate:\n  dialect-primer: { n: 4, seed: 3, difficulty: [1] }\n${oracleOnly}`;

  it('has it made once, and again where it was lost', async () => {
    const dir = workFolder();
    const suite = writeSuite(dir, text);
    const first = await festeval(dir, ['eval', suite, '--name', 'one']);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('generating 4 cases from seed 3');
    const [set = ''] = readdirSync(join(dir, 'datasets-generated'));
    expect(set).toMatch(/^dialect-primer-v\d+\.\d+-[0-9a-f]{8}-g3-n4-d1\.csv$/);
    const second = await festeval(dir, ['eval', suite, '--name', 'two']);
    expect(second.stderr).not.toContain('generating');
    expect(scores(dir, 'two').map(({ caseId }) => caseId)).toEqual(
      scores(dir, 'one').map(({ caseId }) => caseId),
    );
    rmSync(join(dir, 'datasets-generated'), { recursive: true });
    const again = await festeval(dir, ['rescore', 'one', '--all']);
    expect(again.stdout).toContain('4 trials graded again');
    expect(existsSync(join(dir, 'datasets-generated', set))).toBe(true);
  });
});
