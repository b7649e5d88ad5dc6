import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FestevalError } from '../core/errors.js';
import type { RunHeader } from '../core/run.js';
import { requireFolder } from './lock.js';
import { connect, damaged, guarded, sqliteCode, transact, type Connection } from './sqlite.js';
import { createTables, recogniseRun } from './store-schema.js';

/**
 * Makes a run's file with its header and plan, beside its place: it is the run's once `placeRunFile` has put it there, so
 * that a file of that name is always a whole run. The caller holds the run's lock. Throws a FestevalError (exit 2) where
 * the name is taken.
 */
export function draftRunFile(path: string, header: RunHeader): void {
  refuseTaken(path);
  requireFolder(dirname(path));
  dropDraft(path);
  try {
    guarded(path, () => {
      writeDraft(draftOf(path), header);
    });
    requireFolded(path);
  } catch (error) {
    dropDraft(path);
    throw error;
  }
}

/** In the mode in which it will be written: to change that afterwards takes three more waits for the disk. */
function writeDraft(draft: string, header: RunHeader): void {
  const db = connect(draft, 'rwc');
  try {
    db.exec(LASTING);
    transact(db, () => {
      createTables(db);
      writePlan(db, header);
    });
    // A connection that ends does the same, but says nothing of a full disk.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

/** A draft is put into its place without its journal, so that there must be none. */
function requireFolded(path: string): void {
  const journal = `${draftOf(path)}-wal`;
  if (!existsSync(journal)) return;
  throw new FestevalError(
    `${path}: cannot be made, for ${journal} could not be written into it and removed. Free space, see that no other ` +
      'program has it open, and start again.',
  );
}

const LASTING = 'PRAGMA synchronous = NORMAL; PRAGMA journal_mode = WAL';

/** Makes a draft the run. The caller has held the run's lock since the draft was made. */
export function placeRunFile(path: string): void {
  guarded(path, () => {
    renameSync(draftOf(path), path);
  });
}

/** Removes the draft of a run, or what is left of one. The caller holds the run's lock. */
export function dropDraft(path: string): void {
  const draft = draftOf(path);
  guarded(path, () => {
    for (const part of PARTS) rmSync(`${draft}${part}`, { force: true });
  });
}

const DRAFT = '.new';
/** What SQLite may have put beside a draft, and last the draft itself. */
const PARTS = ['-journal', '-wal', '-shm', ''];

function draftOf(path: string): string {
  return `${path}${DRAFT}`;
}

/** The runs in a folder of which there is a draft, or what is left of one. */
export function draftsIn(folder: string): readonly string[] {
  const endings = PARTS.map((part) => `.db${DRAFT}${part}`);
  const names = readdirSync(folder).flatMap((name) => {
    const ending = endings.find((one) => name.endsWith(one));
    return ending === undefined ? [] : [name.slice(0, name.length - ending.length)];
  });
  return [...new Set(names)].map((name) => join(folder, `${name}.db`));
}

/** Throws a FestevalError (exit 2) where there is a run of that name, or what is left of one. */
export function refuseTaken(path: string): void {
  const name = basename(path, '.db');
  if (existsSync(path)) {
    throw new FestevalError(
      `Run "${name}" exists already (${path}). Continue it with --resume, or choose another name with --name.`,
    );
  }
  // SQLite would replay such a journal into the new file.
  if (existsSync(`${path}-wal`)) {
    throw new FestevalError(
      `${path}-wal: is left from a run whose file is gone. Put ${path} back, or delete what is left of it.`,
    );
  }
}

/** The header as it is stored: the plan has a table of its own. */
export function headerText({ planned: _planned, ...header }: RunHeader): string {
  return JSON.stringify(header);
}

/** Trials that one statement writes, in half the time that they take one by one. */
const AT_ONCE = 10_000;

/** Without prepared statements: a file is open until libsql has collected them, and so would its journal be left behind. */
function writePlan(db: Connection, header: RunHeader): void {
  db.exec(`INSERT INTO run VALUES (1, ${literal(headerText(header))})`);
  const { planned } = header;
  for (let from = 0; from < planned.length; from += AT_ONCE) {
    const rows = planned
      .slice(from, from + AT_ONCE)
      .map(({ scenario, caseId, caseHash, subject, k }) => [scenario, caseId, caseHash, subject, k]);
    db.exec(
      `INSERT INTO trial (id, scenario, case_id, case_hash, subject, k)
       SELECT ${String(from)} + key, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
       FROM json_each(${literal(JSON.stringify(rows))})`,
    );
  }
}

/** JSON as a literal of SQL; it has no NUL, which would end a statement. */
function literal(json: string): string {
  return `'${json.replaceAll("'", "''")}'`;
}

/** Longer than a worker that was stopped while it wrote is let live (commands/workers). */
const LENT_PATIENCE_MS = 60_000;

/**
 * Opens a run's file, to read it, as its holder, as its holder who has just made it, or as a holder's worker. To hold one that
 * was there, every page is looked at first. To write, the file is put into WAL mode with
 * `synchronous = NORMAL`: a commit is handed to the system before a save returns, so a killed process
 * loses none of them; only a power cut may take the newest, and never harms the file. Throws a
 * FestevalError (exit 2) for a file that is missing, damaged or no run, and leaves it as it is.
 */
export function openRunFile(path: string, how: 'read' | 'held' | 'made' | 'lent'): Connection {
  requireFile(path);
  recogniseRun(path);
  const db = guarded(path, () => connect(path, how === 'read' ? 'ro' : 'rw'));
  if (how === 'read') return db;
  try {
    if (how === 'held') requireSound(db, path);
    const patience = how === 'lent' ? LENT_PATIENCE_MS : 5000;
    guarded(path, () => {
      db.exec(`PRAGMA busy_timeout = ${patience}; ${LASTING}; PRAGMA foreign_keys = ON`);
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function requireFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new FestevalError(
      `${path}: there is no such run to go on with. Check its name, or start it without --resume.`,
    );
  }
  if (!found.isFile()) throw new FestevalError(`${path}: expected the file of a run, found something else.`);
}

/** Nothing is added to a damaged file. Takes about 2 s a gigabyte. */
function requireSound(db: Connection, path: string): void {
  const rows = guarded(path, () =>
    db.prepare('SELECT CAST(quick_check AS BLOB) AS found FROM pragma_quick_check(1)').raw().all(),
  );
  const found: unknown = Array.isArray(rows[0]) ? rows[0][0] : undefined;
  const text =
    found instanceof ArrayBuffer || found instanceof Uint8Array ? new TextDecoder().decode(found) : '';
  if (text !== 'ok') throw damaged(path, `the check of its pages found: ${text.replaceAll('\n', ' ')}`);
}

/**
 * Closes a run that was written, its journal folded in, so that the one file can be copied. While a
 * reader has it open (one of this process counts until its statements are collected) the journal cannot
 * be removed, but it is empty then and may be left behind.
 */
export function closeRunFile(db: Connection, path: string): void {
  try {
    guarded(path, () => {
      db.pragma('wal_checkpoint(TRUNCATE)');
      dropJournal(db);
    });
  } finally {
    db.close();
  }
}

function dropJournal(db: Connection): void {
  try {
    db.pragma('busy_timeout = 0');
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY') !== true) throw error;
  }
}
