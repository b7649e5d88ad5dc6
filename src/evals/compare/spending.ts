import type { Comparison } from '../../core/comparison.js';
import type { Money } from '../../core/money.js';
import type { ScoreRow } from '../../core/scores.js';
import { sum } from '../statistics/cluster-mean.js';
import { percentiles } from '../statistics/percentiles.js';
import { costOfRows } from '../summary/spend.js';

type Figures = Comparison['spending']['tokensPerTrial'];

/** What one subject used up, over all its played trials. */
export type Spent = {
  readonly tokensPerTrial: number | null;
  readonly tokensPerDone: number | null;
  readonly costPerDone: Money | null;
  readonly done: number;
  readonly p50: number | null;
  /** Seconds of a trial that finished or ran out of time. */
  readonly p95: number | null;
};

export function spentOf(rows: readonly ScoreRow[]): Spent {
  const tokens = sum(rows.map((row) => row.tokens.in + row.tokens.out));
  const done = rows.filter((row) => row.done === true).length;
  const money = costOfRows(rows);
  const { p50, p95 } = percentiles({
    values: rows.filter(tookItsTime).map(({ timing }) => timing.ms / 1000),
  });
  return {
    tokensPerTrial: rows.length === 0 ? null : tokens / rows.length,
    tokensPerDone: done === 0 ? null : tokens / done,
    costPerDone: money === null || done === 0 ? null : { ...money, amount: money.amount / done },
    done,
    ...{ p50, p95 },
  };
}

/** A trial that was cut off took at least as long; others that broke say nothing. */
function tookItsTime({ status, broken }: ScoreRow): boolean {
  return status === 'finished' || broken === 'timeout';
}

export function spendingOf(before: Spent, after: Spent): Pick<Comparison, 'spending' | 'timing'> {
  const [own, other] = [before.costPerDone, after.costPerDone];
  const comparable = own !== null && other !== null && own.currency === other.currency;
  return {
    spending: {
      tokensPerTrial: both(before.tokensPerTrial, after.tokensPerTrial),
      tokensPerDone: both(before.tokensPerDone, after.tokensPerDone),
      costPerDone: {
        baseline: own,
        candidate: other,
        ratio: comparable ? ratio(own.amount, other.amount) : null,
      },
    },
    timing: { p50: both(before.p50, after.p50), p95: both(before.p95, after.p95) },
  };
}

function both(baseline: number | null, candidate: number | null): Figures {
  return { baseline, candidate, ratio: ratio(baseline, candidate) };
}

function ratio(before: number | null, after: number | null): number | null {
  return before === null || after === null || before === 0 ? null : after / before;
}
