import { z } from 'zod';
import { replySchema, type AnswerStore, type Call, type Reply } from '../core/answers.js';
import type { Attempt } from '../core/transcript.js';
import type { TrialKey } from '../core/trial.js';
import { readJson } from './decode.js';
import { prepareKept } from './kept-statements.js';
import type { Leases } from './leases.js';
import { transact, type Connection } from './sqlite.js';

/** Answers of trials that are not finished and graded yet, with what they used up. */
export type Kept = AnswerStore & {
  /**
   * Lets go of a trial's answers within the transaction that saves the trial, and counts with the trial what they used
   * up. `of` is `subject` for a finished trial that is not graded yet: its judges will be asked again.
   */
  letGo(row: number, of: 'subject' | 'all'): void;
  /** Another process of this session has left answers of these trials. */
  lookAgain(rows: readonly number[]): void;
};

export type KeptOptions = {
  readonly db: Connection;
  readonly rowOf: (key: TrialKey) => number;
  /** Runs what reaches the file, and tells of one that cannot be read or written. */
  readonly guard: <T>(what: string, work: () => T) => T;
  /** What must hold for anything to be written, looked at in the same transaction; null for one that holds the run. */
  readonly lease: Pick<Leases, 'requireRun'> | null;
};

/**
 * The `answer` table of a run. No id is asked for twice in a session, so that only trials of which an earlier session
 * has left something are looked up. A failure is found where its trial went on after it (a judge that tries again, a
 * line left as it was written); one that broke its trial is not, and the call is made again.
 */
export function keptAnswers({ db, rowOf, guard, lease }: KeptOptions): Kept {
  const statements = prepareKept(db);
  const latest = new Map(guard('its kept answers', () => readJson(leftRows, statements.left.get())));
  const holding = new Set(latest.keys());
  const insert = (
    { id, callRole, origin }: Call,
    attempts: readonly Attempt[],
    json: string | null,
  ): void => {
    // A call that outlives its run has nobody left to be kept for.
    if (origin === null || !db.open) return;
    const row = rowOf(origin);
    const write = () => statements.insert.run(row, id, callRole, ...spentBy(attempts), json);
    guard('its kept answers', () =>
      lease === null ? write() : transact(db, () => (lease.requireRun(), write())),
    );
    holding.add(row);
  };
  return {
    find: ({ id, origin }) => {
      const row = origin === null ? null : rowOf(origin);
      const last = row === null ? undefined : latest.get(row);
      if (last === undefined) return null;
      return guard(`a kept answer of trial ${String(row)}`, () =>
        readKept(statements.find.get(row, id), last),
      );
    },
    save: (call, reply) => {
      insert(call, reply.attempts, JSON.stringify(reply));
    },
    charge: (call, attempts) => {
      if (attempts.length > 0) insert(call, attempts, null);
    },
    letGo: (row, of) => {
      if (!holding.has(row)) return;
      const roles = of === 'all' ? 1 : 0;
      statements.countTokens.run(row, roles, row);
      statements.countCosts.run(row, roles);
      statements.drop.run(row, roles);
      if (of === 'all') holding.delete(row);
    },
    lookAgain: (rows) => {
      for (const row of rows) {
        const [last] = guard('its kept answers', () => readJson(lastRow, statements.last.get(row)));
        if (last === null) continue;
        latest.set(row, last);
        holding.add(row);
      }
    },
  };
}

const lastRow = z.tuple([z.int().nullable()]);
const leftRows = z.array(z.tuple([z.int().min(0), z.int()]));
const keptRow = z.object({ seq: z.int(), reply: replySchema });

function readKept(found: unknown, last: number): Reply | null {
  if (found === undefined) return null;
  const { seq, reply } = readJson(keptRow, found);
  return reply.outcome.kind === 'answer' || seq < last ? reply : null;
}

/** `tokens, cost, currency`; the tries of one call are billed in one currency. */
function spentBy(attempts: readonly Attempt[]): readonly [number, number | null, string | null] {
  const tokens = attempts.reduce((sum, { usage }) => sum + (usage === null ? 0 : usage.in + usage.out), 0);
  const costs = attempts.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const [first] = costs;
  if (first === undefined) return [tokens, null, null];
  return [tokens, costs.reduce((sum, { amount }) => sum + amount, 0), first.currency];
}
