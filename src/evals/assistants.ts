import { type Money } from '../core/money.js';
import { isGraded, type ScoreRow } from '../core/scores.js';
import { spentOf } from './compare/spending.js';
import { meanOf, sum, type Interval } from './statistics/cluster-mean.js';
import { tQuantile } from './statistics/distributions.js';
import { pairedDifference } from './statistics/paired-difference.js';
import { NOISE, stratifiedMean } from './statistics/stratified.js';
import { caseOf, groupBy, unique } from './summary/groups.js';

/** The assistant that others are measured against, where it was run. */
const PLAIN = 'react';

/** One way of driving a backend, beside the plainest. */
export type Driven = {
  readonly assistant: string;
  /** The plainest, which the others are measured against. */
  readonly base: boolean;
  /**
   * Mean completion less the base's, over the tasks that both have graded trials of, every scenario with the
   * same weight as in the ranking; null for the base, and where there is no such task.
   */
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
    const driven = [base, ...others].map((id) => {
      const { tokensPerDone, costPerDone } = spentOf(of(id));
      const difference = id === base ? null : differenceOf(of(id), of(base), level);
      return { assistant: id, base: id === base, difference, tokensPerDone, costPerDone };
    });
    return [{ backend, driven }];
  });
}

function differenceOf(
  rows: readonly ScoreRow[],
  base: readonly ScoreRow[],
  level: number,
): Driven['difference'] {
  const scenarios = unique(rows.map(({ scenario }) => scenario));
  const parts = scenarios.flatMap((id) => {
    const of = (all: readonly ScoreRow[]): readonly ScoreRow[] =>
      all.filter(({ scenario }) => scenario === id);
    return differenceInOne(of(rows), of(base)) ?? [];
  });
  const mean = meanOf(parts.map((part) => part.mean));
  if (mean === null) return null;
  return { mean, interval: intervalAround(mean, parts, level), tasks: sum(parts.map(({ tasks }) => tasks)) };
}

/** The paired difference in one scenario; `se` is null with fewer than two tasks. */
type Part = { readonly mean: number; readonly se: number | null; readonly tasks: number };

function differenceInOne(rows: readonly ScoreRow[], base: readonly ScoreRow[]): Part | null {
  const [left, right] = [completionsByCase(rows), completionsByCase(base)];
  const tasks = [...left.keys()].filter((task) => right.has(task));
  const { meanDifference, seCr1, nTasks } = pairedDifference({
    a: tasks.map((task) => left.get(task) ?? []),
    b: tasks.map((task) => right.get(task) ?? []),
    conf: 0.95,
  });
  return meanDifference === null ? null : { mean: meanDifference, se: seCr1, tasks: nTasks };
}

/** Null where a scenario has but one task, and where nothing varies. */
function intervalAround(mean: number, parts: readonly Part[], level: number): Interval | null {
  const pooled = stratifiedMean(parts.map(({ tasks: n, ...part }) => ({ ...part, n })));
  const { se, df } = pooled ?? { se: null, df: null };
  if (se === null || df === null || se < NOISE) return null;
  const width = tQuantile(1 - (1 - level) / 2, df) * se;
  return [mean - width, mean + width];
}

function completionsByCase(rows: readonly ScoreRow[]): ReadonlyMap<string, readonly number[]> {
  const groups = groupBy(rows.filter(isGraded), caseOf);
  return new Map([...groups].map(([task, trials]) => [task, trials.map(({ completion }) => completion)]));
}
