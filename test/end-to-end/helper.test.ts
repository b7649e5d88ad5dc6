import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { festeval, start, workFolder } from '../support/cli.js';
import { childrenOf, isAlive, until } from '../support/processes.js';
import { booksOf } from '../support/run-books.js';
import { rowsOf } from '../support/run-rows.js';

/** 384 trials that wait for nothing. */
const bots = ['eval', '--scenario', 'dialect-primer,relatives', '--trials', '2', '--name', 'run'].concat(
  ...['bot:null', 'bot:oracle'].map((spec) => ['--backend', spec]),
);
const BY_TWO = ', by two processes';

describe.skipIf(availableParallelism() < 2)('a long run of bots, with nothing said of workers', () => {
  it('is played by two processes, and has the rows and the summary that one process makes', async () => {
    const [two, one] = [workFolder(), workFolder()];
    const helped = await festeval(two, [...bots, '--json']);
    const alone = await festeval(one, [...bots, '--json', '--workers', '1']);
    expect([helped.code, alone.code]).toEqual([0, 0]);
    expect(helped.stderr).toContain(BY_TWO);
    expect(alone.stderr).not.toContain(BY_TWO);
    expect(rowsOf(two, 'run')).toEqual(rowsOf(one, 'run'));
    expect(helped.stderr.match(/done 384\/384, running 0, broken 0/g)).toHaveLength(1);
    expect(JSON.parse(helped.stdout)).toMatchObject({ run: 'run', status: 'complete' });
    expect(readdirSync(join(two, 'runs')).filter((name) => name.startsWith('run'))).toEqual(['run.db']);
  });

  it('is played on by one process when the other is killed, with no trial lost or doubled', async () => {
    const dir = workFolder();
    const run = start(dir, bots);
    // By then both have claimed some.
    await until(() => run.stderr().includes(BY_TWO) && booksOf(dir, 'run').finished > 100);
    const [helper = 0] = childrenOf(run.child.pid);
    process.kill(helper, 'SIGKILL');
    const { code, stderr } = await run.ended;
    expect(code).toBe(0);
    expect(stderr).toContain('the second process has ended (SIGKILL); this one plays on alone');
    expect(stderr).toContain('done 384/384, running 0, broken 0');
    const books = booksOf(dir, 'run');
    expect(books).toMatchObject({ finished: 384, plays: books.plays.map(() => 1) });
  });

  it('waits for no helper that was stopped before it was ready', async () => {
    const dir = workFolder();
    const run = start(dir, bots);
    await until(() => childrenOf(run.child.pid).length > 0);
    for (const helper of childrenOf(run.child.pid)) process.kill(helper, 'SIGSTOP');
    const { code, stderr } = await run.ended;
    expect([code, stderr.includes(BY_TWO)]).toEqual([0, true]);
    expect(booksOf(dir, 'run')).toMatchObject({ finished: 384 });
  });

  it('stops at an interrupt and goes on with --resume', async () => {
    const dir = workFolder();
    const quick = bots.map((arg) => (arg === 'bot:oracle' ? 'bot:null#mode=formal' : arg));
    const run = start(dir, quick);
    await until(() => run.stderr().includes(BY_TWO));
    const helpers = childrenOf(run.child.pid);
    run.child.kill('SIGINT');
    expect((await run.ended).code).toBe(130);
    expect(helpers.filter(isAlive)).toEqual([]);
    expect((await festeval(dir, [...quick, '--resume'])).code).toBe(0);
    expect(booksOf(dir, 'run')).toMatchObject({ finished: 384 });
  });

  it.each([
    ['wrong', 'wrong.csv', 'wrong.csv:1'],
    ['not there', 'none.csv', 'none.csv: cannot be read (ENOENT'],
    ['no file', '.', '.: expected a file'],
  ])('ends both processes where a dataset is %s', async (_, file, said) => {
    const dir = workFolder();
    writeFileSync(join(dir, 'wrong.csv'), 'id\nx\n');
    const run = await festeval(dir, [...bots, '--dataset', `relatives=${file}`]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(said);
  });

  it.each([
    ['is short', ['--limit', '2']],
    ['has one scenario', ['--scenario', 'relatives', '--trials', '5']],
    ['brings code of its own', ['--plugin', 'own.mjs', '--limit', '100']],
  ])('is played by one process where it %s', async (_, more) => {
    const dir = workFolder();
    writeFileSync(join(dir, 'own.mjs'), 'export const bots = [];\n');
    const run = start(dir, [...bots, ...more]);
    await until(() => run.stderr().includes('no model is called'));
    const others = childrenOf(run.child.pid);
    run.child.kill('SIGKILL');
    await run.ended;
    expect(run.stderr()).not.toContain(BY_TWO);
    expect(others).toEqual([]);
  });
});
