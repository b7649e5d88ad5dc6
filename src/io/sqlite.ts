import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { FestevalError, messageOf } from '../core/errors.js';

export type Connection = Database.Database;

/**
 * Opens a database file. libsql ignores better-sqlite3's `readonly` and `fileMustExist`, so the mode
 * goes into the URI: `ro` and `rw` never make a file, `rwc` does.
 */
export function connect(path: string, mode: 'ro' | 'rw' | 'rwc'): Connection {
  return new Database(`${pathToFileURL(path).href}?mode=${mode}`);
}

/**
 * Runs `work` in one write transaction: all of it or nothing. Not libsql's own `transaction`, whose
 * ROLLBACK throws over the real error where SQLite has rolled back already (disk full).
 */
export function transact<T>(db: Connection, work: () => T): T {
  begin(db);
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** By connection, how its owner frees the file of whoever keeps it locked. */
const rescues = new WeakMap<Connection, () => void>();

/** Longer than any write takes, and not for long: nothing else goes on in this process meanwhile. */
const RESCUE_AFTER_MS = 2000;

/** From now on a transaction that finds the file locked for longer than it waits calls `rescue`, and is tried once more. */
export function whenLocked(db: Connection, rescue: () => void): void {
  db.exec(`PRAGMA busy_timeout = ${String(RESCUE_AFTER_MS)}`);
  rescues.set(db, rescue);
}

function begin(db: Connection): void {
  try {
    db.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const rescue = rescues.get(db);
    if (rescue === undefined || sqliteCode(error)?.startsWith('SQLITE_BUSY') !== true) throw error;
    rescue();
    db.exec('BEGIN IMMEDIATE');
  }
}

/** SQLite's symbolic result code of an error, such as `SQLITE_BUSY`; null for errors that are not its. */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_'))
    return error.code;
  return error.message.includes('ConnectionFailed') ? 'SQLITE_CANTOPEN' : null;
}

/** Runs `work` on a run's file; what SQLite cannot do becomes a FestevalError (exit 2) that says what to do. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = sqliteCode(error);
    if (code === null || code.startsWith('SQLITE_CONSTRAINT')) throw error;
    throw new FestevalError(`${path}: ${advice(code)} (${code}: ${messageOf(error)}).`);
  }
}

/** What to say of a run's file that cannot be trusted. */
export function damaged(path: string, how: string): FestevalError {
  return new FestevalError(`${path}: is damaged (${how}). ${WAY_OUT}.`);
}

const WAY_OUT = 'It was left as it is: restore it from a copy, or start a new run';

function advice(code: string): string {
  const kept = 'The trials saved so far are kept';
  if (code.startsWith('SQLITE_FULL'))
    return `the disk is full. ${kept}: free space, then continue with --resume`;
  if (code.startsWith('SQLITE_IOERR')) {
    return `the disk refused to read or write. ${kept}: mind its space and health, then continue with --resume`;
  }
  if (code.startsWith('SQLITE_READONLY'))
    return `cannot be written. ${kept}: make the file and its folder writable`;
  if (code.startsWith('SQLITE_CANTOPEN')) {
    return 'cannot be opened. Check the permissions of the file and its folder; a run that was killed needs a writable folder';
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return 'is locked by another program. Close it there and try again';
  }
  if (code.startsWith('SQLITE_NOTADB'))
    return 'is no run of festeval. It was left as it is: name another file';
  return `is damaged. ${WAY_OUT}`;
}
