/** What a plugin promises and never keeps: the harness waits for half a minute, and goes on. */
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { festeval, scores, workFolder } from '../support/cli.js';

const faulty = (name: string): string =>
  join(resolve(import.meta.dirname, '../support/plugins/faults'), `${name}.ts`);

it('a user that never answers breaks the trial, and the run ends', async () => {
  const cwd = workFolder();
  const { code, stderr } = await festeval(cwd, [
    ...['eval', '--plugin', faulty('hangs'), '--scenario', 'shop'],
    ...['--backend', 'bot:oracle', '--name', 'run'],
  ]);
  expect([code, stderr]).toEqual([
    3,
    expect.stringContaining('hear returned a promise that did not settle within 30 s'),
  ]);
  expect(scores(cwd, 'run').map(({ broken }) => broken)).toEqual(['harness', 'harness', 'harness']);
});

it('a file that never finishes loading stops everything', async () => {
  const { code, stderr } = await festeval(workFolder(), ['scenarios', '--plugin', faulty('never')]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('did not finish loading within 30 s')]);
});
