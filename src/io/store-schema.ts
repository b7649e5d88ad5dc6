import { statSync } from 'node:fs';
import { FestevalError } from '../core/errors.js';
import { damaged, guarded, type Connection } from './sqlite.js';

/** Marks a SQLite file as a run: "fest" in ASCII. */
export const APPLICATION_ID = 0x66657374;
/** Raised with every change of the tables. */
export const SCHEMA_VERSION = 1;

/**
 * A trial has its row from the beginning, in the order of the plan, so that progress is one query:
 * `select status, count(*) from trial group by status`.
 */
const TABLES = `
CREATE TABLE run (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  header TEXT NOT NULL
) STRICT;
CREATE TABLE trial (
  id INTEGER PRIMARY KEY,
  scenario TEXT NOT NULL,
  case_id TEXT NOT NULL,
  case_hash TEXT NOT NULL,
  subject TEXT NOT NULL,
  k INTEGER NOT NULL,
  status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'finished', 'broken')),
  plays INTEGER NOT NULL DEFAULT 0,
  stop TEXT,
  cause TEXT,
  message TEXT,
  ms REAL,
  UNIQUE (scenario, case_id, subject, k)
) STRICT;
CREATE TABLE event (
  trial INTEGER NOT NULL REFERENCES trial (id),
  seq INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (trial, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE attempt (
  trial INTEGER NOT NULL REFERENCES trial (id),
  seq INTEGER NOT NULL,
  actor TEXT NOT NULL,
  role TEXT NOT NULL,
  session INTEGER NOT NULL,
  visibility TEXT NOT NULL,
  call_role TEXT NOT NULL,
  backend TEXT NOT NULL,
  outcome TEXT NOT NULL,
  status INTEGER,
  error TEXT,
  tokens_in INTEGER,
  tokens_out INTEGER,
  tokens_cached INTEGER,
  tokens_estimated INTEGER,
  cost REAL,
  currency TEXT,
  ms REAL NOT NULL,
  PRIMARY KEY (trial, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE grading (
  trial INTEGER PRIMARY KEY REFERENCES trial (id),
  json TEXT NOT NULL
) STRICT;
`;

/** Makes the tables of an empty file and marks it as a run. */
export function createTables(db: Connection): void {
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; ${TABLES}`);
}

/** Throws a FestevalError (exit 2) unless the file is a run that this version reads. */
export function recogniseRun(db: Connection, path: string): void {
  const marks = guarded(path, () => ({
    application: pragmaNumber(db, 'application_id'),
    version: pragmaNumber(db, 'user_version'),
  }));
  if (marks.application !== APPLICATION_ID) {
    throw new FestevalError(`${path}: is no run of festeval. It was left as it is: name another file.`);
  }
  requireWholePages(db, path);
  if (marks.version !== SCHEMA_VERSION) {
    throw new FestevalError(
      `${path}: expected a run of layout ${SCHEMA_VERSION}, found layout ${marks.version}. ` +
        'Read it with the version of festeval that made it, or start a new run.',
    );
  }
}

/**
 * SQLite counts a page that was cut off as whole. Where a journal still holds pages, the file may lag
 * behind it and the count says nothing.
 */
function requireWholePages(db: Connection, path: string): void {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return;
  const page = guarded(path, () => pragmaNumber(db, 'page_size'));
  const { size } = statSync(path);
  if (size % page !== 0) throw damaged(path, `its last page is cut off at byte ${size}`);
}

function pragmaNumber(db: Connection, name: string): number {
  const rows: unknown = db.pragma(name);
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  const value: unknown = typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined;
  return typeof value === 'number' ? value : Number.NaN;
}
