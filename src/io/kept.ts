import { z } from 'zod';
import { replySchema, type AnswerStore, type Call, type Reply } from '../core/answers.js';
import type { Attempt, CallRole } from '../core/transcript.js';
import type { TrialKey } from '../core/trial.js';
import { readJson } from './decode.js';
import { prepareKept, type KeptStatements } from './kept-statements.js';
import type { Connection } from './sqlite.js';
import type { Writes } from './statements.js';

/** Answers of trials that are not finished and graded yet, with what they used up. */
export type Kept = AnswerStore & {
  /**
   * Lets go of a trial's answers within the transaction that saves the trial, and counts with the trial what they used
   * up. `of` is `subject` for a finished trial that is not graded yet: its judges will be asked again.
   */
  letGo(row: number, of: 'subject' | 'all'): void;
  /** Writes the answers that wait and that no trial has let go. */
  write(): void;
  /** Takes back what `letGo` and `write` do from now on, in a transaction that came to nothing. */
  mark(): () => void;
  /** Another process of this session has left answers of these trials. */
  lookAgain(rows: readonly number[]): void;
};

export type KeptOptions = {
  readonly db: Connection;
  /** Where what an answer used up is counted with its trial. */
  readonly writes: Pick<Writes, 'count' | 'spend'>;
  readonly rowOf: (key: TrialKey) => number;
  /** Runs what reaches the file, and tells of one that cannot be read or written. */
  readonly guard: <T>(what: string, work: () => T) => T;
  /** Told that an answer waits to be written. */
  readonly wake: () => void;
};

/** An answer that is not in the file yet; `tokens, cost, currency` are what its call used up. */
type Waiting = {
  readonly call: string;
  readonly callRole: CallRole;
  readonly spent: readonly [number, number | null, string | null];
  readonly json: string | null;
};

/**
 * The `answer` table of a run. No id is asked for twice in a session, so that only trials of which an earlier session
 * has left something are looked up. A failure is found where its trial went on after it (a judge that tries again, a
 * line left as it was written); one that broke its trial is not, and the call is made again. An answer whose trial ends
 * before the next write is never written: what it used up goes to the trial.
 */
export function keptAnswers({ db, writes, rowOf, guard, wake }: KeptOptions): Kept {
  const statements = prepareKept(db);
  const latest = new Map(guard('its kept answers', () => readJson(leftRows, statements.left.get())));
  const holding = new Set(latest.keys());
  const waiting = new Map<number, readonly Waiting[]>();
  const wait = ({ id, callRole, origin }: Call, attempts: readonly Attempt[], json: string | null): void => {
    // A call that outlives its run has nobody left to be kept for.
    if (origin === null || !db.open) return;
    const row = rowOf(origin);
    const answer = { call: id, callRole, spent: spentBy(attempts), json };
    waiting.set(row, [...(waiting.get(row) ?? []), answer]);
    wake();
  };
  return {
    find: ({ id, origin }) => {
      const row = origin === null || latest.size === 0 ? null : rowOf(origin);
      const last = row === null ? undefined : latest.get(row);
      if (last === undefined) return null;
      return guard(`a kept answer of trial ${String(row)}`, () =>
        readKept(statements.find.get(row, id), last),
      );
    },
    save: (call, reply) => {
      wait(call, reply.attempts, JSON.stringify(reply));
    },
    charge: (call, attempts) => {
      if (attempts.length > 0) wait(call, attempts, null);
    },
    letGo: (row, of) => {
      for (const answer of takeFrom(waiting, row, of)) count(writes, row, answer);
      if (holding.has(row)) drop(statements, row, of);
      if (of === 'all') holding.delete(row);
    },
    write: () => {
      for (const [row, answers] of waiting) {
        for (const { call, callRole, spent, json } of answers)
          statements.insert.run(row, call, callRole, ...spent, json);
        holding.add(row);
      }
      waiting.clear();
    },
    mark: () => marked(waiting, holding),
    lookAgain: (rows) => {
      for (const row of rows) {
        const [last] = guard('its kept answers', () => readJson(lastRow, statements.last.get(row)));
        if (last !== null) latest.set(row, last);
        if (last !== null) holding.add(row);
      }
    },
  };
}

/** How to put back what there is now. Nothing is added meanwhile: a transaction is one turn. */
function marked(waiting: Map<number, readonly Waiting[]>, holding: Set<number>): () => void {
  const before = { waiting: [...waiting], holding: [...holding] };
  return () => {
    for (const [row, answers] of before.waiting) waiting.set(row, answers);
    for (const row of before.holding) holding.add(row);
  };
}

/** Takes a trial's answers out of the file, and counts what they used up with the trial. */
function drop(statements: KeptStatements, row: number, of: 'subject' | 'all'): void {
  const roles = of === 'all' ? 1 : 0;
  statements.countTokens.run(row, roles, row);
  statements.countCosts.run(row, roles);
  statements.drop.run(row, roles);
}

function count(writes: KeptOptions['writes'], row: number, { spent }: Waiting): void {
  const [tokens, cost, currency] = spent;
  if (tokens > 0) writes.count.run(tokens, row);
  if (currency !== null) writes.spend.run(currency, cost);
}

/** Takes a trial's answers out of those that wait. */
function takeFrom(
  waiting: Map<number, readonly Waiting[]>,
  row: number,
  of: 'subject' | 'all',
): readonly Waiting[] {
  const answers = waiting.get(row) ?? [];
  const stay = answers.filter(({ callRole }) => of === 'subject' && callRole === 'judge');
  if (stay.length === 0) waiting.delete(row);
  else waiting.set(row, stay);
  return answers.filter((answer) => !stay.includes(answer));
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
