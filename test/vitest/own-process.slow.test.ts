/** As a team runs it: a Vitest of its own, on the built package. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { workFolder } from '../support/cli.js';

const root = resolve(import.meta.dirname, '../..');

const tests = `
import { test } from 'vitest';
import { expectScenario } from 'festeval/vitest';

const scenario = 'itinerary';
test('holds', async () => {
  await expectScenario({ scenario, backend: 'bot:oracle', limit: 1 }).toBeDone();
}, 60_000);
test('falls short', async () => {
  await expectScenario({ scenario, backend: 'bot:null#mode=formal', limit: 1 }).toComplete({ atLeast: 0.9 });
}, 60_000);
test('takes too long', async () => {
  const assistant = () => new Promise(() => undefined);
  await expectScenario({ scenario, assistant, limit: 1 }).toPassGates();
}, 2_000);
test('forgets to ask', async () => {
  expectScenario({ scenario, backend: 'bot:oracle' });
});
`;

/** A folder in which festeval and Vitest are installed. */
function teamFolder(): string {
  const dir = workFolder();
  mkdirSync(join(dir, 'node_modules'));
  symlinkSync(root, join(dir, 'node_modules/festeval'));
  symlinkSync(join(root, 'node_modules/vitest'), join(dir, 'node_modules/vitest'));
  return dir;
}

function runVitest(cwd: string, ...args: readonly string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('VITEST')));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args],
    { cwd, env: { ...env, NO_COLOR: '1' }, encoding: 'utf8', timeout: 120_000 },
  );
  return { status, output: stdout + stderr };
}

it('reports a failure with its cases at the line of the test, ends with the test, and leaves no file', () => {
  const dir = teamFolder();
  writeFileSync(join(dir, 'package.json'), '{ "name": "team", "type": "module" }');
  writeFileSync(join(dir, 'festival.test.ts'), tests);
  const before = readdirSync(dir);
  const { status, output } = runVitest(dir);
  expect(status).toBe(1);
  expect(output).toContain('1 passed');
  expect(output).toMatch(/bot:null#mode=formal in itinerary: mean completion 0\.000, expected at least 0\.9/);
  expect(output).toContain('festival.test.ts:10:');
  expect(output).toContain('Test timed out in 2000ms');
  expect(output).toContain('expectScenario: nothing was expected; add .toComplete() or another.');
  expect(output).toContain('3 failed');
  expect(readdirSync(dir)).toEqual(before);
});

it.each(['threads', 'vmThreads', 'vmForks'])(
  'holds what a test made to be what it is, in the pool %s',
  (pool) => {
    const dir = teamFolder();
    for (const part of ['vitest', 'plugin'])
      cpSync(join(root, 'examples', part), join(dir, part), { recursive: true });
    const { status, output } = runVitest(join(dir, 'vitest'), '--pool', pool);
    expect([status, output]).toEqual([0, expect.stringContaining('3 passed')]);
  },
);
