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
  const lock = tryLockRun(runPath);
  if (lock !== null) return lock;
  throw new FestevalError(
    `Run "${basename(runPath, '.db')}" is being written by another process. Wait for it to end or stop it, then continue with --resume; or start another run with --name.`,
  );
}

/** The same; null while somebody else holds it. */
export function tryLockRun(runPath: string): RunLock | null {
  const path = join(dirname(runPath), '.locks', basename(runPath));
  requireFolder(dirname(path));
  const db = guarded(path, () => connect(path, 'rwc'));
  const release = (): void => {
    db.close();
  };
  try {
    if (guarded(path, () => isHeld(db))) return { release };
  } catch (error) {
    release();
    throw error;
  }
  release();
  return null;
}

function isHeld(db: Connection): boolean {
  try {
    db.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY') === true) return false;
    throw error;
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
