import { isGraded, type ScoreRow } from '../core/scores.js';
import type { Money } from '../core/scores.js';
import type { Interval } from './statistics/cluster-mean.js';
import { pairedDifference } from './statistics/paired-difference.js';
import { caseOf, groupBy, unique } from './summary/groups.js';
import { sumMoney } from './summary/spend.js';

/** The assistant that others are measured against, where it was run. */
const PLAIN = 'react';

/** One way of driving a backend, beside the plainest. */
export type Driven = {
  readonly assistant: string;
  /** Mean completion less that of the first, over the tasks that both have graded trials of; null for the first. */
  readonly difference: {
    readonly mean: number;
    readonly interval: Interval | null;
    readonly tasks: number;
  } | null;
  /** Tokens in and out of all trials, broken ones included, for each that was done; null where none was. */
  readonly tokensPerDone: number | null;
  readonly costPerDone: Money | null;
};

export type BackendDriven = { readonly backend: string; readonly driven: readonly Driven[] };

/** The backends that were driven by several assistants, each with what the change of assistant did. */
export function compareAssistants(rows: readonly ScoreRow[], level = 0.95): readonly BackendDriven[] {
  const byBackend = groupBy(
    rows.filter(({ assistant }) => assistant !== null),
    ({ backend }) => backend,
  );
  return [...byBackend].flatMap(([backend, own]) => {
    const assistants = unique(own.flatMap(({ assistant }) => assistant ?? []));
    const base = assistants.includes(PLAIN) ? PLAIN : assistants[0];
    if (base === undefined || assistants.length < 2) return [];
    const of = (id: string): readonly ScoreRow[] => own.filter(({ assistant }) => assistant === id);
    const others = assistants.filter((id) => id !== base);
    const driven = [base, ...others].map((id) => ({
      assistant: id,
      difference: id === base ? null : differenceOf(of(id), of(base), level),
      ...spentPerDone(of(id)),
    }));
    return [{ backend, driven }];
  });
}

function differenceOf(
  rows: readonly ScoreRow[],
  base: readonly ScoreRow[],
  conf: number,
): Driven['difference'] {
  const [left, right] = [completionsByCase(rows), completionsByCase(base)];
  const tasks = [...left.keys()].filter((task) => right.has(task));
  const { meanDifference, ciT, nTasks } = pairedDifference({
    a: tasks.map((task) => left.get(task) ?? []),
    b: tasks.map((task) => right.get(task) ?? []),
    conf,
  });
  return meanDifference === null ? null : { mean: meanDifference, interval: ciT, tasks: nTasks };
}

function completionsByCase(rows: readonly ScoreRow[]): ReadonlyMap<string, readonly number[]> {
  const groups = groupBy(rows.filter(isGraded), caseOf);
  return new Map([...groups].map(([task, trials]) => [task, trials.map(({ completion }) => completion)]));
}

function spentPerDone(rows: readonly ScoreRow[]): Pick<Driven, 'tokensPerDone' | 'costPerDone'> {
  const done = rows.filter((row) => row.done === true).length;
  if (done === 0) return { tokensPerDone: null, costPerDone: null };
  const tokens = rows.reduce((total, row) => total + row.tokens.in + row.tokens.out, 0);
  const paid = rows.filter((row) => row.cost !== null || row.tokens.in + row.tokens.out > 0);
  const money = sumMoney(paid.map(({ cost }) => cost));
  return {
    tokensPerDone: tokens / done,
    costPerDone: money === null ? null : { ...money, amount: money.amount / done },
  };
}
