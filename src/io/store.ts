import { z } from 'zod';
import { gradingSchema, type Grading } from '../core/grading.js';
import { runHeaderSchema, type RunHeader, type RunStore } from '../core/run.js';
import type { Figures } from '../core/scores.js';
import { trialId, type Trial, type TrialKey } from '../core/trial.js';
import {
  readCount,
  readJson,
  readMoney,
  readProgress,
  readRows,
  readTrial,
  type Progress,
} from './decode.js';
import { countTrial, writeTrial } from './encode.js';
import { keptAnswers, type Kept } from './kept.js';
import { shutOutWorkers } from './lease-table.js';
import { leasesOf, type Claim, type Leases } from './leases.js';
import { lockRun, type RunLock } from './lock.js';
import { placesOf, readPlan, type Places } from './plan.js';
import { closeRunFile, headerText, makeRunFile, openRunFile } from './run-file.js';
import { damaged, guarded, transact, type Connection } from './sqlite.js';
import { readFigures } from './read-figures.js';
import { prepareReads, prepareWrites, type Reads, type Writes } from './statements.js';
import { trialQueue, type TrialQueue } from './trial-queue.js';

type OpenRun = {
  readonly path: string;
  readonly db: Connection;
  /** Replaced when the run is restated. */
  header: RunHeader;
  /** Where a key stands in the plan. */
  readonly places: Places;
  readonly reads: Reads;
};
type Writing = { readonly writes: Writes; readonly kept: Kept; readonly lease: Leases | null };
/** A run that this process holds. */
export type HeldRun = RunStore & {
  /** The row of a planned key. */
  row(key: TrialKey): number;
  /** For workers to play it. */
  queue(): TrialQueue;
};
/** A run that another process holds, and lends trials of. */
export type LentRun = RunStore & { readonly leases: Leases };

/**
 * Starts a run: makes its file (and folder) and opens it for writing. Throws a FestevalError (exit 2)
 * where the name is taken, another process is writing it, or the place cannot be written.
 */
export function createRun(path: string, header: RunHeader): HeldRun {
  const lock = lockRun(path);
  return orRelease(lock, () => {
    makeRunFile(path, header);
    return openLocked(path, lock);
  });
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

/** Opens a run beside the process that holds it, as the worker of this name that it has admitted. */
export function openLentRun(path: string, worker: string): LentRun {
  const run = openData(path, 'lent');
  const leases = leasesOf(run.db, worker, (work) => guarded(path, work));
  const writing = writingOf(run, leases);
  const claim = (lane: number, most: number, workers: number): readonly Claim[] => {
    const claims = leases.claim(lane, most, workers);
    writing.kept.lookAgain(claims.filter(({ deaths }) => deaths > 0).map(({ trial }) => trial));
    return claims;
  };
  const store = writingStore(run, writing, () => {
    run.db.close();
  });
  return Object.assign(store, { leases: { ...leases, claim } });
}

function openLocked(path: string, lock: RunLock): HeldRun {
  const run = openData(path, 'held');
  const store = writingStore(run, writingOf(run, null), () => {
    try {
      closeRunFile(run.db, path);
    } finally {
      lock.release();
    }
  });
  return Object.assign(store, {
    row: (key: TrialKey) => rowOf(run, key),
    queue: () => trialQueue(run.db, (work) => guarded(path, work)),
  });
}

function writingOf(run: OpenRun, lease: Leases | null): Writing {
  const { db, path } = run;
  const kept = keptAnswers({
    ...{ db, lease },
    rowOf: (key) => rowOf(run, key),
    guard: (what, work) => decoded(path, what, work),
  });
  return { writes: guarded(path, () => prepareWrites(db)), kept, lease };
}

function openData(path: string, how: 'read' | 'held' | 'lent'): OpenRun {
  const db = openRunFile(path, how);
  try {
    if (how === 'held')
      guarded(path, () => {
        shutOutWorkers(db);
      });
    const reads = guarded(path, () => prepareReads(db));
    const header = decoded(path, 'its header', () => readHeader(reads));
    return { path, db, header, places: placesOf(header.planned), reads };
  } catch (error) {
    db.close();
    throw error;
  }
}

function readHeader(reads: Reads): RunHeader {
  const planned = readPlan(reads);
  return { ...readJson(runHeaderSchema.omit({ planned: true }), reads.header.get()), planned };
}

/** Reads what was stored; what does not fit the schemas is damage, told with its place. */
function decoded<T>(path: string, what: string, read: () => T): T {
  try {
    return guarded(path, read);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    throw damaged(path, `${what}: ${issue?.message ?? 'unreadable'} at ${issue?.path.join('.') ?? '?'}`);
  }
}

/** The row of a key of this run. A key that was never planned is a mistake of the caller's. */
function rowOf({ header, places }: OpenRun, key: TrialKey): number {
  const row = places(key);
  if (row === undefined) throw new Error(`${trialId(key)} is no trial of run "${header.name}"`);
  const { caseHash } = header.planned[row] ?? key;
  if (caseHash === key.caseHash) return row;
  throw new Error(`${trialId(key)}: expected case hash ${caseHash}, found ${key.caseHash}`);
}

function readTrialAt({ path, reads }: OpenRun, row: number): Trial | null {
  return decoded(path, `trial ${row}`, () => {
    if (readProgress(reads.progress.get(row)).status === 'pending') return null;
    return readTrial(reads.trial.get(row), reads.events.get(row), reads.attempts.all(row));
  });
}

function progressOf(run: OpenRun, key: TrialKey): Progress {
  const row = rowOf(run, key);
  return decoded(run.path, `trial ${row}`, () => readProgress(run.reads.progress.get(row)));
}

/** Row by row, so that no transaction stays open between two trials. */
function* readTrials(run: OpenRun): Generator<Trial> {
  const played = decoded(run.path, 'its list of trials', () => readRows(run.reads.played.get()));
  for (const row of played) {
    const trial = readTrialAt(run, row);
    if (trial !== null) yield trial;
  }
}

function readGrading(run: OpenRun, key: TrialKey): Grading | null {
  const row = rowOf(run, key);
  return decoded(run.path, `the grading of trial ${row}`, () => {
    const found: unknown = run.reads.grading.get(row);
    return found === undefined ? null : readJson(gradingSchema, found);
  });
}

function readingStore(run: OpenRun): RunStore {
  const refuse = (): never => {
    throw new Error(`run "${run.header.name}" was opened for reading`);
  };
  return {
    get header() {
      return run.header;
    },
    saveTrial: refuse,
    saveGrading: refuse,
    restate: refuse,
    answers: { find: refuse, save: refuse, charge: refuse },
    plays: (key) => progressOf(run, key).plays,
    status: (key) => progressOf(run, key).status,
    trial: (key) => readTrialAt(run, rowOf(run, key)),
    grading: (key) => readGrading(run, key),
    trials: () => readTrials(run),
    figures: () =>
      readFigures(run.reads, run.header.planned.length, (what, read) => decoded(run.path, what, read)),
    tokensSpent: () => decoded(run.path, 'its tokens', () => readCount(run.reads.tokens.get())),
    costsSpent: () => decoded(run.path, 'its costs', () => run.reads.costs.all().map(readMoney)),
    close: () => {
      run.db.close();
    },
  };
}

function writingStore(run: OpenRun, writing: Writing, close: () => void): RunStore {
  const { writes, kept } = writing;
  let open = true;
  return {
    ...readingStore(run),
    get header() {
      return run.header;
    },
    restate: ({ instrument, judges, plugins }) => {
      const header = { ...run.header, instrument, judges, plugins };
      guarded(run.path, () => writes.header.run(headerText(header)));
      run.header = header;
    },
    answers: kept,
    saveTrial: (trial, grading, figures) => {
      saveTrial(run, writing, { trial, grading, figures });
    },
    saveGrading: (grading, figures) => {
      saveGrading(run, writing, grading, figures);
    },
    close: () => {
      if (!open) return;
      open = false;
      close();
    },
  };
}

type Saved = { readonly trial: Trial; readonly grading: Grading | null; readonly figures: Figures };

function saveTrial(run: OpenRun, { writes, kept, lease }: Writing, { trial, grading, figures }: Saved): void {
  const row = rowOf(run, trial.key);
  if (grading !== null) requireGradable(run, trial.status, trial.key, grading.key);
  guarded(run.path, () => {
    transact(run.db, () => {
      if (lease?.end(row) === false) {
        countTrial(writes, row, trial);
        return;
      }
      if (!writeTrial(writes, row, trial)) {
        throw new Error(`${trialId(trial.key)} is finished: a finished trial is never replaced`);
      }
      if (grading !== null) writes.grading.run(row, JSON.stringify(grading));
      writes.figures.run(row, JSON.stringify(figures));
      if (trial.status === 'finished') kept.letGo(row, grading === null ? 'subject' : 'all');
    });
  });
}

function saveGrading(run: OpenRun, { writes, kept }: Writing, grading: Grading, figures: Figures): void {
  const { key } = grading;
  const row = rowOf(run, key);
  requireGradable(run, progressOf(run, key).status, key, key);
  guarded(run.path, () => {
    transact(run.db, () => {
      writes.grading.run(row, JSON.stringify(grading));
      writes.figures.run(row, JSON.stringify(figures));
      kept.letGo(row, 'all');
    });
  });
}

function requireGradable(run: OpenRun, status: string, key: TrialKey, graded: TrialKey): void {
  if (status !== 'finished')
    throw new Error(`${trialId(key)} is ${status}: only a finished trial has a grading`);
  if (rowOf(run, key) !== rowOf(run, graded)) {
    throw new Error(`${trialId(key)}: expected its own grading, found that of ${trialId(graded)}`);
  }
}
