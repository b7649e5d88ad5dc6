/** Which versions a table is of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { peers, root, type Tool } from './tool.js';

const packageSchema = z.object({ version: z.string() });

function packageVersion(folder: string): string {
  return packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).version;
}

/** `evalite 0.19.0, vitest 4.1.12`, as installed; empty for a tool without packages. */
export function versionsOf({ folder, packages = [] }: Tool): string {
  if (folder === undefined) return '';
  const dir = join(peers, folder);
  const isNode = existsSync(join(dir, 'package.json'));
  return packages
    .map((name) => {
      const version = isNode ? packageVersion(join(dir, 'node_modules', name)) : distVersion(dir, name);
      return `${name} ${version}`;
    })
    .join(', ');
}

/** Of a Python package, which pip keeps in a folder `NAME-VERSION.dist-info`. */
function distVersion(dir: string, name: string): string {
  const lib = join(dir, '.venv/lib');
  const found = readdirSync(lib)
    .flatMap((python) => readdirSync(join(lib, python, 'site-packages')))
    .find((entry) => entry.startsWith(`${name}-`) && entry.endsWith('.dist-info'));
  if (found === undefined) throw new Error(`${lib}: no package ${name} is installed there`);
  return found.slice(name.length + 1, -'.dist-info'.length);
}

/** Version and commit, with a `+` where files differ from it. */
export function festevalVersion(): string {
  const git = (...args: string[]): string =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
  const commit = git('rev-parse', '--short', 'HEAD');
  const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+';
  return `${packageVersion(root)} (${commit}${changed})`;
}
