import { z } from 'zod';
import { readJson } from './decode.js';
import { transact, type Connection } from './sqlite.js';

/**
 * A trial that is to be played: its row, its number in the session's plan, the lane it goes by, and which worker plays it
 * first (`home`, null for none): another one has it only once it has none of its own.
 */
export type Queued = {
  readonly trial: number;
  readonly plan: number;
  readonly lane: number;
  readonly home: number | null;
};

/**
 * What deaths in a row, without a new answer of a model, may weigh before a trial is given up. It was played alone at the
 * last: `ALONE_FROM` is lower by more than one death weighs.
 */
const MOST_WEIGHT = 18;

/** How many trials of a lane a worker plays at once. */
type Seats = { readonly id: number; readonly atOnce: number };

/** What the process that holds a run hands out to its workers. */
export type TrialQueue = {
  /** In the order in which they are to be played. */
  fill(queued: readonly Queued[]): void;
  /** From now on this worker may claim and save. */
  admit(worker: string): void;
  /**
   * A worker has died: what it had is free again, but for trials that are given up, told by their numbers in the plan,
   * which the caller is to record. `weight` says how much the death speaks against what was under way: of each lane as
   * many trials as the worker plays at once, those that it claimed first. What it had claimed behind them was not begun.
   */
  release(worker: string, weight: number, lanes: readonly Seats[]): readonly number[];
  /** How often each worker has said that it is alive. */
  beats(): ReadonlyMap<string, number>;
  /** Trials not recorded yet, those that are being played included. */
  left(): number;
};

/** Answers that are kept of a trial under way. */
const ANSWERS = '(SELECT count(json) FROM answer WHERE answer.trial = lease.trial)';

export function trialQueue(db: Connection, guard: <T>(work: () => T) => T): TrialQueue {
  const insert = db.prepare('INSERT INTO lease (place, trial, plan, lane, home) VALUES (?, ?, ?, ?, ?)');
  const admit = db.prepare('INSERT INTO worker (id) VALUES (?)');
  const blame = db.prepare(
    `UPDATE lease SET deaths = CASE WHEN ${ANSWERS} > answers THEN ?1 ELSE deaths + ?1 END, answers = ${ANSWERS}
     WHERE place IN (SELECT place FROM lease WHERE worker = ?2 AND lane = ?3 ORDER BY claim, place LIMIT ?4)`,
  );
  const free = db.prepare('UPDATE lease SET worker = NULL WHERE worker = ?');
  const lost = db.prepare(
    `SELECT CAST(json_group_array(plan) AS BLOB) AS json
     FROM lease WHERE worker IS NULL AND deaths >= ${MOST_WEIGHT}`,
  );
  const drop = db.prepare(`DELETE FROM lease WHERE worker IS NULL AND deaths >= ${MOST_WEIGHT}`);
  const beats = db.prepare(
    'SELECT CAST(json_group_array(json_array(id, beats)) AS BLOB) AS json FROM worker',
  );
  const left = db.prepare('SELECT CAST(json_array(count(*)) AS BLOB) AS json FROM lease');
  const write = <T>(work: () => T): T => guard(() => transact(db, work));
  return {
    fill: (queued) => {
      write(() => {
        queued.forEach(({ trial, plan, lane, home }, place) => insert.run(place, trial, plan, lane, home));
      });
    },
    admit: (worker) => {
      write(() => admit.run(worker));
    },
    release: (worker, weight, lanes) =>
      write(() => {
        for (const { id, atOnce } of lanes) blame.run(weight, worker, id, atOnce);
        if (free.run(worker).changes === 0) return [];
        const given = readJson(z.array(z.int()), lost.get());
        if (given.length > 0) drop.run();
        return given;
      }),
    beats: () => new Map(guard(() => readJson(beatRows, beats.get()))),
    left: () => guard(() => readJson(z.tuple([z.int()]), left.get())[0]),
  };
}

const beatRows = z.array(z.tuple([z.string(), z.int()]));
