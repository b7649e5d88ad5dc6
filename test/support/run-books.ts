import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsOf } from '../../src/core/trial.js';
import { openRun } from '../../src/io/store.js';
import { answersIn } from './server-ledger.js';

/** The numbers of all answers of an echoing server that a run's file and its journal hold: those that have arrived. */
export function arrivedIn(dir: string, run: string): ReadonlySet<number> {
  const files = [`${run}.db`, `${run}.db-wal`].map((name) => join(dir, 'runs', name)).filter(existsSync);
  const marks = files.flatMap((file) => answersIn(readFileSync(file, 'latin1')));
  return new Set(marks.map((mark) => Number(mark.split('-')[1])));
}

/** What a run's file says of its trials: how they ended, how often each was played, and their tries. */
export function booksOf(dir: string, name: string) {
  const run = openRun(join(dir, 'runs', `${name}.db`), { write: false });
  const trials = [...run.trials()];
  const attempts = trials.flatMap(eventsOf).flatMap((event) => (event.type === 'attempt' ? [event] : []));
  const tokens = attempts.reduce((sum, { usage }) => sum + (usage === null ? 0 : usage.in + usage.out), 0);
  const books = {
    planned: run.header.planned.length,
    finished: trials.filter(({ status }) => status === 'finished').length,
    plays: run.header.planned.map((key) => run.plays(key)),
    answered: attempts.filter(({ outcome }) => outcome === 'answered').length,
    tokens,
    spent: run.tokensSpent(),
  };
  run.close();
  return books;
}
