import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { FestevalError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { RunStore } from '../core/run.js';
import { openRun } from '../io/store.js';
import { runPath } from './place.js';
import { spareMemoryFor } from './spare-memory.js';

/** A run by name (`runs/<name>.db`) or by file, for reading. */
export function openByName(run: string): RunStore {
  requireRun(run);
  const store = openRun(pathOf(run), { write: false });
  spareMemoryFor(store.size);
  return store;
}

export function pathOf(run: string): string {
  return run.endsWith('.db') || existsSync(run) ? run : runPath(run);
}

/** Throws, with the nearest names, where there is no such run. */
export function requireRun(run: string): void {
  if (existsSync(pathOf(run))) return;
  const dir = dirname(runPath(run));
  const files = existsSync(dir) ? readdirSync(dir).filter((file) => file.endsWith('.db')) : [];
  const names = files.map((file) => file.slice(0, -'.db'.length));
  const known = names.length === 0 ? `there are none in ${dir}/` : `runs: ${names.slice(-10).join(', ')}`;
  throw new FestevalError(`There is no run "${run}"${didYouMean(run, names)} (${known}).`);
}
