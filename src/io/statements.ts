import { eventsOf, type Trial } from '../core/trial.js';
import { attemptValues, textValue } from './codec.js';
import type { Connection } from './sqlite.js';

const TRIAL =
  'SELECT scenario, case_id, case_hash, subject, k, status, stop, cause, message, ms, plays FROM trial';

/** Every statement of the store that reads, prepared once. */
export function prepareReads(db: Connection) {
  return {
    header: db.prepare('SELECT header AS json FROM run'),
    plan: db.prepare('SELECT scenario, case_id, case_hash, subject, k FROM trial ORDER BY id'),
    played: db.prepare("SELECT id FROM trial WHERE status <> 'pending' ORDER BY id"),
    trial: db.prepare(`${TRIAL} WHERE id = ?`),
    events: db.prepare('SELECT seq, json FROM event WHERE trial = ?'),
    attempts: db.prepare('SELECT * FROM attempt WHERE trial = ?'),
    grading: db.prepare('SELECT json FROM grading WHERE trial = ?'),
  };
}
export type Reads = ReturnType<typeof prepareReads>;

/** Every statement of the store that writes, prepared once. */
export function prepareWrites(db: Connection) {
  return {
    end: db.prepare(
      `UPDATE trial SET status = ?, plays = plays + 1, stop = ?, cause = ?, message = ?, ms = ?
       WHERE id = ? AND status <> 'finished'`,
    ),
    dropEvents: db.prepare('DELETE FROM event WHERE trial = ?'),
    dropAttempts: db.prepare('DELETE FROM attempt WHERE trial = ?'),
    event: db.prepare('INSERT INTO event VALUES (?, ?, ?)'),
    attempt: db.prepare(`INSERT INTO attempt VALUES (${Array(18).fill('?').join(', ')})`),
    grading: db.prepare('INSERT OR REPLACE INTO grading VALUES (?, ?)'),
  };
}
export type Writes = ReturnType<typeof prepareWrites>;

/** Writes what a trial came to and all its events; false, and nothing written, where it was finished before. */
export function writeTrial(writes: Writes, id: number, trial: Trial): boolean {
  const end =
    trial.status === 'finished'
      ? [trial.status, trial.transcript.stop, null, null, trial.ms]
      : [trial.status, null, trial.cause, textValue(trial.message), trial.ms];
  if (writes.end.run(...end, id).changes === 0) return false;
  writes.dropEvents.run(id);
  writes.dropAttempts.run(id);
  for (const event of eventsOf(trial)) {
    if (event.type === 'attempt') writes.attempt.run(id, ...attemptValues(event));
    else writes.event.run(id, event.seq, JSON.stringify(event));
  }
  return true;
}
