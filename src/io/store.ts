import { dirname } from 'node:path';
import type { RunHeader, RunStore } from '../core/run.js';
import type { TrialKey } from '../core/trial.js';
import { shutOutWorkers } from './lease-table.js';
import { leasesOf, type Leases } from './leases.js';
import { lockRun, tryLockRun, type RunLock } from './lock.js';
import { openData, readingStore, rowOf, type OpenRun } from './reading.js';
import { closeRunFile, draftRunFile, draftsIn, dropDraft, placeRunFile } from './run-file.js';
import { guarded, whenLocked } from './sqlite.js';
import { trialQueue, type TrialQueue } from './trial-queue.js';
import { writingStore } from './writing.js';

/** A run that this process holds. */
export type HeldRun = RunStore & {
  /** The row of a planned key. */
  row(key: TrialKey): number;
  /** For workers to play it: from then on they write trials of it, too. */
  queue(): TrialQueue;
  /**
   * For this process to play it beside others, as the worker of this name that was admitted. `rescue` is called where one
   * of those keeps the file locked (it was stopped while it wrote) for longer than is waited for: it is to end them.
   */
  lend(worker: string, rescue: () => void): LentRun;
};
/** A run of which a worker has leases. */
export type LentRun = RunStore & { readonly leases: Leases };

/** A run whose file is ready, but not yet in its place; its name is held. One of the two ends it. */
export type DraftRun = {
  /** Puts the file into its place, and opens it for writing. */
  begin(): HeldRun;
  /** Leaves no file and lets go of the name. */
  drop(): void;
};

/**
 * Makes the file of a run (and its folder), to be begun or dropped. Throws a FestevalError (exit 2) where the name is taken,
 * another process is writing it, or the place cannot be written.
 */
export function draftRun(path: string, header: RunHeader): DraftRun {
  const lock = lockRun(path);
  orRelease(lock, () => {
    draftRunFile(path, header);
  });
  dropLeftDrafts(dirname(path));
  const dropAtExit = (): void => {
    dropDraft(path);
  };
  process.once('exit', dropAtExit);
  return {
    begin: () =>
      orRelease(lock, () => {
        process.off('exit', dropAtExit);
        placeRunFile(path);
        return openLocked(path, lock, header);
      }),
    drop: () => {
      process.off('exit', dropAtExit);
      try {
        dropDraft(path);
      } finally {
        lock.release();
      }
    },
  };
}

/** Removes what processes that were killed have left of runs not yet begun: whoever still makes one holds its name. */
function dropLeftDrafts(folder: string): void {
  for (const path of draftsIn(folder)) {
    const lock = tryLockRun(path);
    if (lock === null) continue;
    try {
      dropDraft(path);
    } finally {
      lock.release();
    }
  }
}

/** Starts a run: makes its file and opens it for writing. Throws as `draftRun` does. */
export function createRun(path: string, header: RunHeader): HeldRun {
  return draftRun(path, header).begin();
}

/**
 * Opens a run that exists, for writing under its lock or read-only beside a writer. Throws a
 * FestevalError (exit 2) for a file that is missing, damaged, no run, or being written by another process.
 */
export function openRun(path: string, how: { readonly write: true }): HeldRun;
export function openRun(path: string, how: { readonly write: boolean }): RunStore;
export function openRun(path: string, { write }: { readonly write: boolean }): RunStore {
  if (!write) return readingStore(openData(path, 'read'));
  const lock = lockRun(path);
  return orRelease(lock, () => openLocked(path, lock));
}

function orRelease<T>(lock: RunLock, work: () => T): T {
  try {
    return work();
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openLocked(path: string, lock: RunLock, made: RunHeader | null = null): HeldRun {
  const run = openData(path, 'held', made);
  guarded(path, () => {
    shutOutWorkers(run.db);
  });
  let isShared = false;
  const release = (): void => {
    try {
      closeRunFile(run.db, path);
    } finally {
      lock.release();
    }
  };
  const { store } = writingStore(run, { lease: null, isShared: () => isShared, release });
  return Object.assign(store, {
    row: (key: TrialKey) => rowOf(run, key),
    queue: () => {
      isShared = true;
      return trialQueue(run.db, (work) => guarded(path, work));
    },
    // By the same connection. Reading the file by another descriptor would end all locks of this process on it when that
    // is closed (POSIX), and libsql lets go of a connection only once its statements are collected: the journal would stay.
    lend: (worker: string, rescue: () => void) => {
      whenLocked(run.db, rescue);
      return lentStore(run, worker, () => undefined);
    },
  });
}

/** Opens a run beside the process that holds it, as the worker of this name that it has admitted. */
export function openLentRun(path: string, worker: string): LentRun {
  const run = openData(path, 'lent');
  return lentStore(run, worker, () => {
    run.db.close();
  });
}

function lentStore(run: OpenRun, worker: string, release: () => void): LentRun {
  const leases = leasesOf(run.db, worker, (work) => guarded(run.path, work));
  const { store, kept } = writingStore(run, { lease: leases, isShared: () => true, release });
  const claim: Leases['claim'] = (lane, most, seat) => {
    const claims = leases.claim(lane, most, seat);
    kept.lookAgain(claims.filter(({ deaths }) => deaths > 0).map(({ trial }) => trial));
    return claims;
  };
  return Object.assign(store, { leases: { ...leases, claim } });
}
