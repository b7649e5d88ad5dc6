import { basename, dirname, join } from 'node:path';
import { FestevalError, messageOf } from '../core/errors.js';
import { connect, guarded, sqliteCode, type Connection } from './sqlite.js';
import { makeFolder } from './folder.js';

export type RunLock = { readonly release: () => void };

/**
 * Takes the right to write a run: an exclusive transaction, never committed, on an empty SQLite file in
 * `.locks` beside the run. The system drops its file locks when the holder dies, however it dies, so a
 * lock is never stale and the file is never removed (removing it would let two processes hold "it").
 * Readers take no lock. Throws a FestevalError (exit 2) while another process holds it.
 */
export function lockRun(runPath: string): RunLock {
  const name = basename(runPath, '.db');
  const path = join(dirname(runPath), '.locks', `${name}.db`);
  requireFolder(dirname(path));
  const db = guarded(path, () => connect(path, 'rwc'));
  try {
    guarded(path, () => {
      hold(db, name);
    });
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    release: () => {
      db.close();
    },
  };
}

function hold(db: Connection, name: string): void {
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY') !== true) throw error;
    throw new FestevalError(
      `Run "${name}" is being written by another process. Wait for it to end or stop it, then continue with --resume; or start another run with --name.`,
    );
  }
}

/** Makes a folder and its parents; throws a FestevalError (exit 2) where that is not possible. */
export function requireFolder(path: string): void {
  try {
    makeFolder(path);
  } catch (error) {
    throw new FestevalError(
      `${path}: the folder cannot be made (${messageOf(error)}). Check its permissions.`,
    );
  }
}
