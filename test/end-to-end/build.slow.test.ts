import { execFile } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { checkout } from '../support/checkout.js';

const command = promisify(execFile);

function fresh() {
  const dir = checkout();
  const dist = join(dir, 'dist');
  const build = () => command(process.execPath, ['scripts/build.mjs'], { cwd: dir });
  const version = () => command(process.execPath, ['bin/festeval.js', '--version'], { cwd: dir });
  return { dir, dist, build, version };
}

it('does nothing where nothing has changed, and makes again what is missing or spoilt', async () => {
  const { dist, build, version } = fresh();
  await build();
  const names = readdirSync(dist);
  const made = () => Object.fromEntries(names.map((name) => [name, statSync(join(dist, name)).mtimeMs]));
  const first = made();
  await build();
  expect(made()).toEqual(first);
  rmSync(join(dist, 'index.js'));
  writeFileSync(join(dist, 'festeval.cjs'), 'spoilt');
  await build();
  expect(readdirSync(dist)).toEqual(names);
  expect((await version()).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('sees a change of a source, also one that goes back to an older file', async () => {
  const { dir, dist, build } = fresh();
  await build();
  const source = join(dir, 'src/commands/say.ts');
  const before = readFileSync(source);
  const holds = () => readFileSync(join(dist, 'festeval.cjs'), 'utf8').includes('a word more');
  appendFileSync(source, "\nprocess.stderr.write('a word more');\n");
  await build();
  expect(holds()).toBe(true);
  writeFileSync(source, before);
  await build();
  expect(holds()).toBe(false);
});

it('makes the same of the same sources', async () => {
  const { dist, build } = fresh();
  const scripts = () =>
    readdirSync(dist)
      .filter((name) => name.endsWith('.cjs'))
      .map((name) => readFileSync(join(dist, name), 'utf8'));
  await build();
  const first = scripts();
  rmSync(join(dist, 'index.js'));
  await build();
  expect(scripts()).toEqual(first);
});

it('may be run by several at once', async () => {
  const { dist, build, version } = fresh();
  await Promise.all([build(), build(), build()]);
  expect(readdirSync(dist).filter((name) => /\d$/.test(name))).toEqual([]);
  expect((await version()).stdout).not.toBe('');
});
