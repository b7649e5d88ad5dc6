import type { RunHeader, RunStore } from '../core/run.js';
import { lockRun, type RunLock } from './lock.js';
import { openData, readingStore } from './reading.js';
import { makeRunFile } from './run-file.js';
import { writingStore } from './writing.js';

/**
 * Starts a run: makes its file (and folder) and opens it for writing. Throws a FestevalError (exit 2)
 * where the name is taken, another process is writing it, or the place cannot be written.
 */
export function createRun(path: string, header: RunHeader): RunStore {
  const lock = lockRun(path);
  return orRelease(lock, () => {
    makeRunFile(path, header);
    return writingStore(openData(path, true), lock);
  });
}

/**
 * Opens a run that exists, for writing under its lock or read-only beside a writer. Throws a
 * FestevalError (exit 2) for a file that is missing, damaged, no run, or being written by another process.
 */
export function openRun(path: string, { write }: { readonly write: boolean }): RunStore {
  if (!write) return readingStore(openData(path, false));
  const lock = lockRun(path);
  return orRelease(lock, () => writingStore(openData(path, true), lock));
}

function orRelease<T>(lock: RunLock, work: () => T): T {
  try {
    return work();
  } catch (error) {
    lock.release();
    throw error;
  }
}
