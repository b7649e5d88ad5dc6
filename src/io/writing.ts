import type { Grading } from '../core/grading.js';
import type { RunStore } from '../core/run.js';
import type { Figures } from '../core/scores.js';
import { trialId, type Trial, type TrialKey } from '../core/trial.js';
import { createBatch, type Batch } from './batch.js';
import { encodeTrial, writeTrial, type EncodedTrial } from './encode.js';
import { keptAnswers, type Kept } from './kept.js';
import type { RunLock } from './lock.js';
import { decoded, readingStore, rowOf, type OpenRun } from './reading.js';
import { closeRunFile, headerText } from './run-file.js';
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

/** A run that is written by this process alone, under its lock. */
export function writingStore(run: OpenRun, lock: RunLock): RunStore {
  const { path } = run;
  const writes = guarded(path, () => prepareWrites(run.db));
  const batch = createBatch<Saved>((saved) => {
    writeBatch(run, writes, kept, saved);
  });
  const kept = keptAnswers({
    db: run.db,
    rowOf: (key) => rowOf(run, key),
    guard: (what, work) => decoded(path, what, work),
    wake: batch.wake,
  });
  const statuses = decoded(path, 'its list of trials', () => readStatuses(run.reads));
  const writing = { batch, statuses };
  let open = true;
  return {
    ...readingStore(run, batch.flush),
    get header() {
      return run.header;
    },
    status: (key) => statuses[rowOf(run, key)] ?? 'pending',
    answers: kept,
    restate: ({ instrument, judges, plugins }) => {
      batch.flush();
      const header = { ...run.header, instrument, judges, plugins };
      guarded(path, () => writes.header.run(headerText(header)));
      run.header = header;
    },
    saveTrial: (trial, grading, figures) => {
      saveTrial(run, writing, trial, grading, figures);
    },
    saveGrading: (grading, figures) => {
      saveGrading(run, writing, grading, figures);
    },
    flush: batch.flush,
    close: () => {
      if (!open) return;
      open = false;
      try {
        batch.flush();
      } finally {
        closeAndRelease(run, lock);
      }
    },
  };
}

function closeAndRelease({ db, path }: OpenRun, lock: RunLock): void {
  try {
    closeRunFile(db, path);
  } finally {
    lock.release();
  }
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

function saveGrading(run: OpenRun, { batch, statuses }: Writing, grading: Grading, figures: Figures): void {
  const { key } = grading;
  const row = rowOf(run, key);
  requireGradable(run, statuses[row] ?? 'pending', key, key);
  const texts = { grading: JSON.stringify(grading), figures: JSON.stringify(figures) };
  batch.add({ row, trial: null, again: false, ...texts, letGo: 'all' });
}

function writeBatch({ path, db }: OpenRun, writes: Writes, kept: Kept, saved: readonly Saved[]): void {
  guarded(path, () => {
    transact(db, () => {
      for (const one of saved) writeSaved(writes, kept, one);
      kept.write();
    });
  });
}

function writeSaved(writes: Writes, kept: Kept, { row, trial, again, grading, figures, letGo }: Saved): void {
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
