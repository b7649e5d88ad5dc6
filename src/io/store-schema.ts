import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { FestevalError, messageOf } from '../core/errors.js';
import { damaged, type Connection } from './sqlite.js';

/** Marks a SQLite file as a run: "fest" in ASCII. */
export const APPLICATION_ID = 0x66657374;
/** Raised with every change of the tables. */
export const SCHEMA_VERSION = 3;

/**
 * `trial.tokens` sums over all plays of a trial, also those that broke and were replaced: they were paid for.
 * A trial has its row from the beginning, in the order of the plan, so that progress is one query:
 * `select status, count(*) from trial group by status`.
 * `answer` keeps what models answered in trials that are not finished and graded yet (json is null for a call that was
 * cut short), with what each call used up, which is counted in `trial.tokens` and `spent` only once it is let go.
 * `spent` sums money over all plays, as `trial.tokens` does tokens.
 * `figures` holds what a row of `scores.jsonl` says of a trial and its grading: a report reads this table alone.
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
  tokens INTEGER NOT NULL DEFAULT 0,
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
CREATE TABLE answer (
  seq INTEGER PRIMARY KEY,
  trial INTEGER NOT NULL REFERENCES trial (id),
  call TEXT NOT NULL,
  call_role TEXT NOT NULL,
  tokens INTEGER NOT NULL,
  cost REAL,
  currency TEXT,
  json TEXT,
  UNIQUE (trial, call)
) STRICT;
CREATE TABLE spent (
  currency TEXT PRIMARY KEY,
  amount REAL NOT NULL
) STRICT;
CREATE TABLE grading (
  trial INTEGER PRIMARY KEY REFERENCES trial (id),
  json TEXT NOT NULL
) STRICT;
CREATE TABLE figures (
  trial INTEGER PRIMARY KEY REFERENCES trial (id),
  json TEXT NOT NULL
) STRICT;
`;

/** Makes the tables of an empty file and marks it as a run. */
export function createTables(db: Connection): void {
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; ${TABLES}`);
}

/** The first bytes of every SQLite file, and where its header keeps what marks a run (SQLite file format, 1.3). */
const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
const PAGE_SIZE_AT = 16;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/**
 * Throws a FestevalError (exit 2) unless the file is a whole run that this version reads. Looks at the
 * bytes and not through SQLite, which would begin to recover whatever file it is given.
 */
export function recogniseRun(path: string): void {
  const header = readHeaderBytes(path);
  const foreign = header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC;
  if (foreign || header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw new FestevalError(`${path}: is no run of festeval. It was left as it is: name another file.`);
  }
  const version = header.readUInt32BE(USER_VERSION_AT);
  if (version !== SCHEMA_VERSION) {
    throw new FestevalError(
      `${path}: expected a run of layout ${SCHEMA_VERSION}, found layout ${version}. ` +
        'Read it with the version of festeval that made it, or start a new run.',
    );
  }
  requireWholePages(path, header.readUInt16BE(PAGE_SIZE_AT));
}

function readHeaderBytes(path: string): Buffer {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEADER_BYTES);
      return bytes.subarray(0, readSync(file, bytes, 0, HEADER_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new FestevalError(`${path}: cannot be read (${messageOf(error)}). Check its permissions.`);
  }
}

/**
 * SQLite counts a page that was cut off as whole. Where a journal still holds pages, the file may lag
 * behind it and its size says nothing.
 */
function requireWholePages(path: string, pageSize: number): void {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return;
  const { size } = statSync(path);
  if (pageSize === 0 || size % pageSize !== 0)
    throw damaged(path, `its last page is cut off at byte ${size}`);
}
