/**
 * What a stranger gets: the packed package, installed in an empty folder. Its dependencies come from the registry, as
 * in `npm ci`.
 */
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReport, scores, sharedFolder } from '../support/cli.js';

const root = resolve(import.meta.dirname, '../..');
const [checkout, stranger] = [sharedFolder(), sharedFolder()];
const tsc = join(root, 'node_modules/typescript/bin/tsc');

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

function run(cwd: string, command: string, args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(
      command,
      args,
      { cwd, env: { ...process.env, NO_COLOR: '1' } },
      (_e, stdout, stderr) => {
        done({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}
const npx = (...args: readonly string[]): Promise<Ran> =>
  run(stranger, 'npx', ['--no-install', 'festeval', ...args]);

/** Packs a copy: what packing builds would pull the bin from under other tests. */
async function packed(): Promise<string> {
  const left = new Set(['node_modules', '.git', 'dist', 'runs', 'reports', 'datasets-generated']);
  cpSync(root, checkout, { recursive: true, filter: (path) => !left.has(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  const made = await run(checkout, 'npm', ['pack', '--silent']);
  expect([made.code, made.stderr]).toEqual([0, '']);
  const name = readdirSync(checkout).find((file) => file.endsWith('.tgz')) ?? 'no tarball';
  return join(checkout, name);
}

let tarball = '';
beforeAll(async () => {
  tarball = await packed();
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];
  expect(await run(stranger, 'npm', ['install', ...flags, tarball])).toMatchObject({ code: 0, stderr: '' });
}, 600_000);

describe('the packed package', () => {
  it('holds no more than its users need', async () => {
    const { stdout } = await run(checkout, 'tar', ['tzf', tarball]);
    const files = stdout.trim().split('\n');
    const folders = new Set(files.map((file) => file.split('/').slice(1, 2).join('/')));
    const parts = ['bin', 'dist', 'datasets', 'docs', 'examples', 'suites', 'templates'];
    const pages = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    expect([...folders].sort()).toEqual([...parts, ...pages].sort());
    expect(statSync(tarball).size).toBeLessThan(4_000_000);
  });

  it('runs festeval init && festeval eval in an empty folder, and has a report', async () => {
    expect(await npx('init')).toMatchObject({ code: 0, stderr: '' });
    const played = await npx('eval', 'booking/suite.yaml', '--name', 'first');
    expect([played.code, played.stderr]).toEqual([0, expect.stringContaining('broken 0')]);
    const oracle = scores(stranger, 'first').filter(({ subject }) => subject === 'bot:oracle');
    expect(new Set(oracle.map(({ completion }) => completion))).toEqual(new Set([1]));
    expect(readReport(stranger, 'first', 'report.md')).toContain('**bot:oracle**');
  });

  it('plays the shipped suite, and the example of a plugin from where it is installed', async () => {
    const shipped = await npx('eval', '--limit', '1', '--backend', 'bot:oracle', '--name', 'shipped');
    expect(shipped.code).toBe(0);
    const airline = 'node_modules/festeval/examples/plugin/airline/airline.ts';
    const flags = ['--scenario', 'airline', '--backend', 'bot:oracle', '--limit', '4', '--name', 'air'];
    expect((await npx('eval', '--plugin', airline, ...flags)).code).toBe(0);
    expect(scores(stranger, 'air').map(({ completion }) => completion)).toEqual([1, 1, 1, 1]);
  });

  it('is a module that runs, with types that a strict compiler takes, those of its dependencies included', async () => {
    await npx('eval', '--limit', '1', '--backend', 'bot:oracle', '--name', 'packed');
    copyFileSync(join(root, 'test/support/package/use.mjs'), join(stranger, 'use.mjs'));
    expect(await run(stranger, process.execPath, ['use.mjs'])).toMatchObject({ code: 0, stderr: '' });
    const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
    const flags = [...types, '--target', 'es2023', '--lib', 'es2023', '--module', 'nodenext'];
    const strict = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--allowJs', '--checkJs'];
    const checked = await run(stranger, process.execPath, [tsc, ...strict, ...flags, 'use.mjs']);
    expect([checked.stdout, checked.code]).toEqual(['', 0]);
  });

  it('has what init writes type-check as it is', async () => {
    expect((await npx('init', 'typed')).code).toBe(0);
    const checked = await run(stranger, process.execPath, [tsc, '-p', 'typed/booking']);
    expect([checked.stdout, checked.code]).toEqual(['', 0]);
  });
});
