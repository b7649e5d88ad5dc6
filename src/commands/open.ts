import { existsSync } from 'node:fs';
import type { RunStore } from '../core/run.js';
import { openRun } from '../io/store.js';
import { runPath } from './place.js';

/** A run by name (`runs/<name>.db`) or by file, for reading. */
export function openByName(run: string): RunStore {
  return openRun(pathOf(run), { write: false });
}

export function pathOf(run: string): string {
  return run.endsWith('.db') || existsSync(run) ? run : runPath(run);
}
