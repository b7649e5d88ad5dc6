import type { Grading } from '../core/grading.js';
import type { RunStore } from '../core/run.js';
import type { Figures } from '../core/scores.js';
import { trialId, type Trial, type TrialKey } from '../core/trial.js';
import { createBatch, type Batch } from './batch.js';
import { countTrial, encodeTrial, writeTrial, type EncodedTrial } from './encode.js';
import { keptAnswers, type Kept } from './kept.js';
import type { Leases } from './leases.js';
import { decoded, readingStore, rowOf, type OpenRun } from './reading.js';
import { headerText } from './run-file.js';
import { guarded, transact } from './sqlite.js';
import { prepareWrites, type Writes } from './statements.js';
import { readStatuses, type Status } from './statuses.js';

type Writing = {
  readonly batch: Batch<Saved>;
  /** By row. */
  readonly statuses: Status[];
};

/** What waits to be written of one trial, as it will be. */
type Saved = {
  readonly row: number;
  /** Null where only its grading is replaced. */
  readonly trial: EncodedTrial | null;
  /** An earlier play was saved. */
  readonly again: boolean;
  readonly grading: string | null;
  readonly figures: string;
  readonly letGo: 'subject' | 'all' | 'nothing';
};

/** Whose a run is that is written. */
export type Tenure = {
  /** What must hold for anything to be written, looked at in the same transaction; null for who holds the run. */
  readonly lease: Leases | null;
  /** True once other processes write trials of it. */
  readonly isShared: () => boolean;
  /** Closes the file, and lets go of the run. */
  readonly release: () => void;
};

export type WrittenRun = { readonly store: RunStore; readonly kept: Kept };

/** A run that is written, by who holds it or by who has leases of it. */
export function writingStore(run: OpenRun, tenure: Tenure): WrittenRun {
  const { path } = run;
  const pen: Pen = { run, writes: guarded(path, () => prepareWrites(run.db)), lease: tenure.lease };
  const batch = createBatch<Saved>((saved) => {
    writeBatch(pen, kept, saved);
  });
  const kept = keptAnswers({
    db: run.db,
    writes: pen.writes,
    rowOf: (key) => rowOf(run, key),
    guard: (what, work) => decoded(path, what, work),
    wake: batch.wake,
  });
  const statuses = decoded(path, 'its list of trials', () => readStatuses(run.reads));
  const writing = { batch, statuses };
  const reading = readingStore(run, batch.flush);
  let open = true;
  const store: RunStore = {
    ...reading,
    get header() {
      return run.header;
    },
    status: (key) => (tenure.isShared() ? reading.status(key) : (statuses[rowOf(run, key)] ?? 'pending')),
    answers: kept,
    restate: ({ instrument, judges, plugins }) => {
      batch.flush();
      const header = { ...run.header, instrument, judges, plugins };
      guarded(path, () => pen.writes.header.run(headerText(header)));
      run.header = header;
    },
    saveTrial: (trial, grading, figures) => {
      saveTrial(run, writing, trial, grading, figures);
    },
    saveGrading: (grading, figures) => {
      requireGradable(run, store.status(grading.key), grading.key, grading.key);
      saveGrading(run, batch, grading, figures);
    },
    flush: batch.flush,
    close: () => {
      if (!open) return;
      open = false;
      try {
        batch.flush();
      } finally {
        tenure.release();
      }
    },
  };
  return { store, kept };
}

function saveTrial(
  run: OpenRun,
  { batch, statuses }: Writing,
  trial: Trial,
  grading: Grading | null,
  figures: Figures,
): void {
  const { key, status } = trial;
  const row = rowOf(run, key);
  const before = statuses[row];
  if (before === 'finished')
    throw new Error(`${trialId(key)} is finished: a finished trial is never replaced`);
  if (grading !== null) requireGradable(run, status, key, grading.key);
  batch.add({
    row,
    trial: encodeTrial(trial),
    again: before === 'broken',
    grading: grading === null ? null : JSON.stringify(grading),
    figures: JSON.stringify(figures),
    letGo: status === 'broken' ? 'nothing' : grading === null ? 'subject' : 'all',
  });
  statuses[row] = status;
}

function saveGrading(run: OpenRun, batch: Batch<Saved>, grading: Grading, figures: Figures): void {
  const row = rowOf(run, grading.key);
  const texts = { grading: JSON.stringify(grading), figures: JSON.stringify(figures) };
  batch.add({ row, trial: null, again: false, ...texts, letGo: 'all' });
}

/** What a run is written with. */
type Pen = { readonly run: OpenRun; readonly writes: Writes; readonly lease: Leases | null };

function writeBatch({ run: { path, db }, writes, lease }: Pen, kept: Kept, saved: readonly Saved[]): void {
  const takeBack = kept.mark();
  try {
    guarded(path, () => {
      transact(db, () => {
        lease?.requireRun();
        for (const one of saved) writeSaved(writes, lease, kept, one);
        kept.write();
      });
    });
  } catch (error) {
    takeBack();
    throw error;
  }
}

function writeSaved(writes: Writes, lease: Leases | null, kept: Kept, saved: Saved): void {
  const { row, trial, again, grading, figures, letGo } = saved;
  if (trial !== null && lease?.end(row) === false) {
    countTrial(writes, row, trial);
    return;
  }
  if (trial !== null && !writeTrial(writes, row, trial, again))
    throw new Error(`trial ${row} is finished in the file: a finished trial is never replaced`);
  if (grading !== null) writes.grading.run(row, grading);
  writes.figures.run(row, figures);
  if (letGo !== 'nothing') kept.letGo(row, letGo);
}

function requireGradable(run: OpenRun, status: string, key: TrialKey, graded: TrialKey): void {
  if (status !== 'finished')
    throw new Error(`${trialId(key)} is ${status}: only a finished trial has a grading`);
  if (rowOf(run, key) !== rowOf(run, graded)) {
    throw new Error(`${trialId(key)}: expected its own grading, found that of ${trialId(graded)}`);
  }
}
