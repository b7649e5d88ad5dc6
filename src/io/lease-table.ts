import type { Connection } from './sqlite.js';

/**
 * What a run owes while several processes play it. `lease` holds a row a trial that is not recorded yet, in the order in
 * which they are to be played (`place`): `plan` is its number in the plan of the session, `lane` whose limit of trials at
 * once it counts for, `home` the worker that plays it first, null for none, `worker` the process that has it, null for
 * none, and `claim` the number of the claim by which that process got it.
 * `deaths` weighs processes that died with it in a row without a new answer of a model, of which there were `answers` at
 * the last. `worker` holds every process of the session, also those that ended: one that is not in it belongs to a session
 * that is over, and may write nothing.
 */
const TABLES = `
CREATE TABLE IF NOT EXISTS worker (
  id TEXT PRIMARY KEY,
  beats INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE lease (
  place INTEGER PRIMARY KEY,
  trial INTEGER NOT NULL UNIQUE,
  plan INTEGER NOT NULL,
  lane INTEGER NOT NULL,
  home INTEGER,
  worker TEXT,
  claim INTEGER NOT NULL DEFAULT 0,
  deaths INTEGER NOT NULL DEFAULT 0,
  answers INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX lease_free ON lease (lane, place) WHERE worker IS NULL;
CREATE INDEX lease_home ON lease (lane, home, place) WHERE worker IS NULL AND home IS NOT NULL;
CREATE INDEX lease_held ON lease (worker) WHERE worker IS NOT NULL;
`;

/**
 * Ends all leases of earlier sessions: whoever takes a run to write it shuts out what may still be alive of the workers
 * of a process that was killed. In one transaction, so that a save is either before it or refused. The table of leases is
 * made anew: an earlier version of festeval may have made another.
 */
export function shutOutWorkers(db: Connection): void {
  db.exec(`BEGIN IMMEDIATE; DROP TABLE IF EXISTS lease; ${TABLES} DELETE FROM worker; COMMIT`);
}
