import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workFolder } from './cli.js';

const root = resolve(import.meta.dirname, '../..');
const parts = [
  'bin',
  'datasets',
  'docs',
  'scripts',
  'src',
  'suites',
  'test',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

/** A copy of this checkout to change, dependencies linked; removed when the test ends. */
export function checkout(): string {
  const dir = workFolder();
  for (const part of parts) cpSync(join(root, part), join(dir, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  return dir;
}
