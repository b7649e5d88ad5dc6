import type { Connection } from './sqlite.js';

/** The rows of a trial: all of them where the second value is 1, else all but those of its judges. */
const OF_TRIAL = "trial = ? AND (? = 1 OR call_role <> 'judge')";

/** Every statement on the answers that a run keeps, prepared once. Text comes as in `prepareReads`. */
export function prepareKept(db: Connection) {
  return {
    /** Of each trial, where its latest answer stands. */
    left: db.prepare(
      `SELECT CAST(json_group_array(json_array(trial, seq)) AS BLOB) AS json
       FROM (SELECT trial, max(seq) AS seq FROM answer GROUP BY trial)`,
    ),
    last: db.prepare('SELECT CAST(json_array(max(seq)) AS BLOB) AS json FROM answer WHERE trial = ?'),
    find: db.prepare(
      `SELECT CAST(json_object('seq', seq, 'reply', json(json)) AS BLOB) AS json
       FROM answer WHERE trial = ? AND call = ? AND json IS NOT NULL`,
    ),
    // A call that is made again after a failure has been paid for twice.
    insert: db.prepare(
      `INSERT INTO answer (trial, call, call_role, tokens, cost, currency, json) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (trial, call) DO UPDATE SET json = excluded.json, tokens = tokens + excluded.tokens,
         currency = coalesce(excluded.currency, currency),
         cost = CASE WHEN cost IS NULL AND excluded.cost IS NULL THEN NULL
                     ELSE coalesce(cost, 0) + coalesce(excluded.cost, 0) END`,
    ),
    countTokens: db.prepare(
      `UPDATE trial SET tokens = tokens + (SELECT coalesce(sum(tokens), 0) FROM answer WHERE ${OF_TRIAL}) WHERE id = ?`,
    ),
    countCosts: db.prepare(
      `INSERT INTO spent (currency, amount)
       SELECT currency, sum(cost) FROM answer WHERE ${OF_TRIAL} AND currency IS NOT NULL GROUP BY currency
       ON CONFLICT (currency) DO UPDATE SET amount = amount + excluded.amount`,
    ),
    drop: db.prepare(`DELETE FROM answer WHERE ${OF_TRIAL}`),
  };
}
export type KeptStatements = ReturnType<typeof prepareKept>;
