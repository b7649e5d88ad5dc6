/** The code in CONTRIBUTING.md and docs/plugins.md, laid out in a copy of the checkout: it compiles, and what is to be run of it passes. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { checkout } from './support/checkout.js';
import { changed, changesOn, commandsOn, filesOn, readPage, writeFiles } from './support/page.js';

const page = readPage('CONTRIBUTING.md');
const run = promisify(execFile);

/** What a command printed where it failed; nothing where it did not. */
async function complaints(cwd: string, program: string, args: readonly string[]): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('VITEST')));
  try {
    await run('npx', [program, ...args], { cwd, env: { ...env, NO_COLOR: '1' } });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}\n${stderr}`;
  }
}

/** The four examples where they belong. */
function changedCheckout(): string {
  const dir = checkout();
  writeFiles(dir, filesOn(page));
  for (const { file, diff } of changesOn(page)) {
    const path = join(dir, file);
    writeFileSync(path, changed(readFileSync(path, 'utf8'), diff));
  }
  return dir;
}

it('the examples pass what the page says to run', async () => {
  const dir = changedCheckout();
  const programs = commandsOn(page, 'npx tsx ');
  const tests = commandsOn(page, 'npx vitest run --project fast ');
  expect([programs.length, tests.length]).toEqual([2, 5]);
  for (const path of tests.flat()) expect([path, existsSync(join(dir, path))]).toEqual([path, true]);
  for (const args of programs) expect(await complaints(dir, 'tsx', args)).toBe('');
  expect(await complaints(dir, 'vitest', ['run', '--project', 'fast', ...tests.flat()])).toBe('');
  const scores = readFileSync(join(dir, 'reports/red/scores.jsonl'), 'utf8').trim().split('\n');
  const completions = scores.map((line) => (JSON.parse(line) as { completion: number }).completion);
  expect(completions).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
});

it('all code on the pages holds to its types', async () => {
  const dir = changedCheckout();
  const plugins = filesOn(readPage('docs/plugins.md'));
  writeFiles(dir, plugins);
  const pages = [...plugins.keys(), ...filesOn(page).keys()].filter((file) => file.endsWith('.ts'));
  const config = { extends: './tsconfig.json', include: ['src/**/*.d.ts', ...pages] };
  writeFileSync(join(dir, 'tsconfig.pages.json'), JSON.stringify(config));
  expect(await complaints(dir, 'tsc', ['-p', 'tsconfig.pages.json'])).toBe('');
});
