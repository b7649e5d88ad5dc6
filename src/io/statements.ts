import type { Connection } from './sqlite.js';

/**
 * Every statement of the store that reads, prepared once. Text comes as one JSON blob a row and numbers
 * are cast, so that libsql never reads a TEXT (see decode.ts); numbers that may be fractions stay out of
 * SQLite's JSON, which rounds them.
 */
export function prepareReads(db: Connection) {
  return {
    header: db.prepare('SELECT CAST(header AS BLOB) AS json FROM run'),
    size: db.prepare(
      `SELECT CAST(count(*) AS INTEGER) AS n, CAST(coalesce(min(id), 0) AS INTEGER) AS first,
         CAST(coalesce(max(id), -1) AS INTEGER) AS last FROM trial`,
    ),
    place: db.prepare(
      `SELECT CAST(json_array(id, case_hash) AS BLOB) AS json FROM trial
       WHERE scenario = ? AND case_id = ? AND subject = ? AND k = ?`,
    ),
    plan: db.prepare(`SELECT ${list(KEY_OF_ROW, 'id')} FROM trial WHERE id BETWEEN ? AND ?`),
    played: db.prepare(`SELECT ${list('id', 'id')} FROM trial WHERE status <> 'pending'`),
    playedCount: db.prepare("SELECT CAST(count(*) AS INTEGER) AS n FROM trial WHERE status <> 'pending'"),
    progress: db.prepare(
      "SELECT CAST(json_object('status', status, 'plays', plays) AS BLOB) AS json FROM trial WHERE id = ?",
    ),
    trial: db.prepare(
      `SELECT CAST(ms AS REAL) AS ms, CAST(json_object('key', ${KEY}, 'status', status, 'stop', stop,
         'cause', cause, 'message', json(message)) AS BLOB) AS json
       FROM trial WHERE id = ?`,
    ),
    events: db.prepare(`SELECT ${list('json', 'seq')} FROM event WHERE trial = ?`),
    attempts: db.prepare(
      `SELECT ${integers('seq', 'session', 'status')},
         ${integers('tokens_in', 'tokens_out', 'tokens_cached', 'tokens_estimated')},
         CAST(cost AS REAL) AS cost, CAST(ms AS REAL) AS ms,
         CAST(json_array(actor, role, visibility, call_role, backend, outcome, json(error), currency) AS BLOB) AS json
       FROM attempt WHERE trial = ?`,
    ),
    tokens: db.prepare(
      `SELECT CAST((SELECT coalesce(sum(tokens), 0) FROM trial) + (SELECT coalesce(sum(tokens), 0) FROM answer)
         + (${JUDGED_TOKENS}) AS INTEGER) AS n`,
    ),
    costs: db.prepare(
      `SELECT CAST(json_quote(currency) AS BLOB) AS json, CAST(sum(amount) AS REAL) AS amount
       FROM (SELECT currency, amount FROM spent
             UNION ALL SELECT currency, cost FROM answer WHERE currency IS NOT NULL
             UNION ALL ${JUDGED_COSTS})
       GROUP BY currency ORDER BY currency`,
    ),
    grading: db.prepare('SELECT CAST(json AS BLOB) AS json FROM grading WHERE trial = ?'),
    figures: db.prepare(
      `SELECT ${list("'[' || trial || ',' || json || ']'", 'trial')} FROM figures WHERE trial BETWEEN ? AND ?`,
    ),
    ...prepareListing(db),
  };
}
export type Reads = ReturnType<typeof prepareReads>;

/** What is told of many trials at once, of all or of some. */
function prepareListing(db: Connection) {
  return {
    statuses: db.prepare(
      `SELECT CAST(json_quote(coalesce(group_concat(substr(status, 1, 1), '' ORDER BY id), '')) AS BLOB) AS json FROM trial`,
    ),
    listing: db.prepare(
      `SELECT ${list(`'[' || ${KEY} || ',"' || status || '",' || plays || ',' || coalesce(${NUMBERS}, 'null') || ']'`, 'id')}
       FROM trial LEFT JOIN figures ON figures.trial = trial.id WHERE ${WHICH} AND id BETWEEN ?6 AND ?7`,
    ),
    counts: db.prepare(
      `SELECT ${list('json_array(scenario, subject, status, n)', 'first')}
       FROM (SELECT scenario, subject, status, count(*) AS n, min(id) AS first FROM trial NOT INDEXED
             WHERE ${WHICH} GROUP BY scenario, subject, status)`,
    ),
  };
}

/** What judges used up lies in the gradings, but for what is counted with the answers that were kept. */
const JUDGED =
  "FROM grading, json_each(grading.json, '$.attempts') AS a WHERE a.value ->> '$.counted' IS NULL";
const JUDGED_TOKENS = `SELECT coalesce(sum(coalesce(a.value ->> '$.usage.in', 0) + coalesce(a.value ->> '$.usage.out', 0)), 0) ${JUDGED}`;
const JUDGED_COSTS = `SELECT a.value ->> '$.cost.currency', a.value ->> '$.cost.amount' ${JUDGED}
  AND a.value ->> '$.cost.currency' IS NOT NULL`;

const KEY = 'json_array(scenario, case_id, case_hash, subject, k)';
const KEY_OF_ROW = 'json_array(id, scenario, case_id, case_hash, subject, k)';

/** Parameters 1 to 5, each null where it is not asked for. */
const ID = "scenario || '/' || case_id || '/' || subject || '/' || k";
const WHICH = `(?1 IS NULL OR scenario = ?1) AND (?2 IS NULL OR subject = ?2) AND (?3 IS NULL OR status = ?3)
  AND (?4 IS NULL OR ${ID} = ?4) AND (?5 IS NULL OR instr(${ID}, ?5) > 0)`;

/** As they were written: read out as numbers they would be rounded. */
const NUMBERS = "json_extract(figures.json, '$.completion', '$.done', '$.score', '$.usefulness')";

/** All rows as one list of JSON. */
function list(item: string, order: string): string {
  return `CAST('[' || coalesce(group_concat(${item}, ',' ORDER BY ${order}), '') || ']' AS BLOB) AS json`;
}

function integers(...names: readonly string[]): string {
  return names.map((name) => `CAST(${name} AS INTEGER) AS ${name}`).join(', ');
}

/** Every statement of the store that writes, prepared once. */
export function prepareWrites(db: Connection) {
  return {
    end: db.prepare(
      `UPDATE trial SET status = ?, plays = plays + 1, stop = ?, cause = ?, message = ?, ms = ?, tokens = tokens + ?
       WHERE id = ? AND status <> 'finished'`,
    ),
    count: db.prepare('UPDATE trial SET tokens = tokens + ? WHERE id = ?'),
    spend: db.prepare(
      `INSERT INTO spent (currency, amount) VALUES (?, ?)
       ON CONFLICT (currency) DO UPDATE SET amount = amount + excluded.amount`,
    ),
    header: db.prepare('UPDATE run SET header = ?'),
    dropEvents: db.prepare('DELETE FROM event WHERE trial = ?'),
    dropAttempts: db.prepare('DELETE FROM attempt WHERE trial = ?'),
    event: db.prepare('INSERT INTO event VALUES (?, ?, ?)'),
    attempt: db.prepare(`INSERT INTO attempt VALUES (${Array(18).fill('?').join(', ')})`),
    grading: db.prepare('INSERT OR REPLACE INTO grading VALUES (?, ?)'),
    figures: db.prepare('INSERT OR REPLACE INTO figures VALUES (?, ?)'),
  };
}
export type Writes = ReturnType<typeof prepareWrites>;
