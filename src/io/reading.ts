import { z } from 'zod';
import { once } from '../core/keep.js';
import { gradingSchema, type Grading } from '../core/grading.js';
import { runHeaderSchema, type RunHeader, type RunStore } from '../core/run.js';
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
import { placesIn, placesOf, readPlan, readSize, type Places } from './plan.js';
import { readFigures } from './read-figures.js';
import { readCounts, readListing } from './read-listing.js';
import { openRunFile } from './run-file.js';
import { damaged, guarded, type Connection } from './sqlite.js';
import { prepareReads, type Reads } from './statements.js';

/** A run's file that is open, with what was read of it once. */
export type OpenRun = {
  readonly path: string;
  readonly db: Connection;
  /** Replaced when the run is restated. */
  header: RunHeader;
  /** Trials that are planned. */
  readonly size: number;
  /** Where a key stands in the plan. */
  readonly places: Places;
  readonly reads: Reads;
};
/**
 * Opens a run's file. Its plan is read at once where the run is written, and else when somebody asks for it; `made` is the
 * header that it was just made with, if so. Throws a FestevalError (exit 2) for a file that is missing, damaged, or no run.
 */
export function openData(
  path: string,
  how: 'read' | 'held' | 'lent',
  made: RunHeader | null = null,
): OpenRun {
  const db = openRunFile(path, made === null ? how : 'made');
  try {
    const reads = guarded(path, () => prepareReads(db));
    const size = decoded(path, 'its plan', () => readSize(reads));
    const plan = once(() => made?.planned ?? decoded(path, 'its plan', () => readPlan(reads, size)));
    if (how !== 'read') plan();
    const header = made ?? decoded(path, 'its header', () => readHeader(reads, plan));
    const asked = placesIn(reads, plan);
    const places: Places =
      how === 'read' ? (key) => decoded(path, 'its plan', () => asked(key)) : placesOf(plan);
    return { path, db, header, size, places, reads };
  } catch (error) {
    db.close();
    throw error;
  }
}

function readHeader(reads: Reads, plan: () => RunHeader['planned']): RunHeader {
  const header = readJson(runHeaderSchema.omit({ planned: true }), reads.header.get());
  return {
    ...header,
    get planned() {
      return plan();
    },
  };
}

/** Reads what was stored; what does not fit the schemas is damage, told with its place. */
export function decoded<T>(path: string, what: string, read: () => T): T {
  try {
    return guarded(path, read);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    throw damaged(path, `${what}: ${issue?.message ?? 'unreadable'} at ${issue?.path.join('.') ?? '?'}`);
  }
}

/** The row of a key of this run. A key that was never planned is a mistake of the caller's. */
export function rowOf({ header, places }: OpenRun, key: TrialKey): number {
  const place = places(key);
  if (place === undefined) throw new Error(`${trialId(key)} is no trial of run "${header.name}"`);
  const { row, caseHash } = place;
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

/** A run that is read; `settle` is called before anything is. */
export function readingStore(run: OpenRun, settle: () => void = () => undefined): RunStore {
  const refuse = (): never => {
    throw new Error(`run "${run.header.name}" was opened for reading`);
  };
  const settled = <T>(read: () => T): T => {
    settle();
    return read();
  };
  return {
    get header() {
      return run.header;
    },
    size: run.size,
    saveTrial: refuse,
    saveGrading: refuse,
    flush: refuse,
    restate: refuse,
    answers: { find: refuse, save: refuse, charge: refuse },
    plays: (key) => settled(() => progressOf(run, key).plays),
    status: (key) => settled(() => progressOf(run, key).status),
    trial: (key) => settled(() => readTrialAt(run, rowOf(run, key))),
    grading: (key) => settled(() => readGrading(run, key)),
    trials: () => settled(() => readTrials(run)),
    figures: () =>
      settled(() => readFigures(run.reads, run.size, (what, read) => decoded(run.path, what, read))),
    listed: (which = {}) =>
      settled(() => readListing(run.reads, run.size, which, (what, read) => decoded(run.path, what, read))),
    counted: (which = {}) =>
      settled(() => decoded(run.path, 'its list of trials', () => readCounts(run.reads, which))),
    tokensSpent: () =>
      settled(() => decoded(run.path, 'its tokens', () => readCount(run.reads.tokens.get()))),
    costsSpent: () =>
      settled(() => decoded(run.path, 'its costs', () => run.reads.costs.all().map(readMoney))),
    close: () => {
      run.db.close();
    },
  };
}
