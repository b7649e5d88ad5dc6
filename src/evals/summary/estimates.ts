import type { Estimate } from '../../core/summary.js';
import { clusterMean, sum } from '../statistics/cluster-mean.js';
import { tQuantile } from '../statistics/distributions.js';
import { NOISE, stratifiedMean } from '../statistics/stratified.js';
import { clamp01 } from '../../core/verdict.js';

/** Graded numbers, and beside each the case it belongs to. */
export type Scores = { readonly values: readonly number[]; readonly cases: readonly string[] };

/** The scores of one scenario, boiled down to what an interval needs. */
export type Spread = {
  readonly trials: number;
  readonly cases: number;
  readonly mean: number | null;
  /** CR1; null with fewer than two cases. */
  readonly se: number | null;
};

export type Interval = Pick<Estimate, 'low' | 'high' | 'level' | 'method'>;

export function spreadOf({ values, cases: cluster }: Scores): Spread {
  const clustered = clusterMean({ scores: values, cluster, conf: 0.95 });
  const { n: trials, nClusters, mean, seCr1: se } = clustered;
  return { trials, cases: nClusters, mean: mean === null ? null : clamp01(mean), se };
}

/** Mean of one scenario's graded scores, with the t interval over its cases. */
export function clusterEstimate(spread: Spread, level: number): Estimate {
  const { mean, trials, cases } = spread;
  return { mean, ...tInterval(mean, spread.se, cases - 1, level, 'cluster t'), trials, cases };
}

/** Mean of the scenarios' means, each with the same weight however many cases it has. */
export function stratifiedEstimate(spreads: readonly Spread[], level: number): Estimate {
  const [only] = spreads;
  if (only !== undefined && spreads.length === 1) return clusterEstimate(only, level);
  const trials = sum(spreads.map((spread) => spread.trials));
  const cases = sum(spreads.map((spread) => spread.cases));
  const means = spreads.flatMap(({ mean }) => mean ?? []);
  if (trials === 0) return { mean: null, ...noInterval('no trials', level), trials, cases };
  if (means.length < spreads.length)
    return { mean: null, ...noInterval('scenario missing', level), trials, cases };
  const pooled = stratifiedMean(
    spreads.flatMap(({ mean, se, cases: n }) => (mean === null ? [] : [{ mean, se, n }])),
  );
  if (pooled === null) return { mean: null, ...noInterval('no trials', level), trials, cases };
  const { mean, se, df } = pooled;
  if (se === null) return { mean, ...noInterval('one case', level), trials, cases };
  return { mean, ...tInterval(mean, se, df, level, 'stratified t'), trials, cases };
}

/** Clipped to [0, 1]. Scores without variance say nothing about their uncertainty: no interval, rather than one of no width. */
export function tInterval(
  mean: number | null,
  se: number | null,
  df: number | null,
  level: number,
  method: Estimate['method'],
): Interval {
  if (mean === null) return noInterval('no trials', level);
  if (se === null) return noInterval('one case', level);
  if (se < NOISE || df === null) return noInterval('no variance', level);
  const width = tQuantile(1 - (1 - level) / 2, df) * se;
  return { low: clamp01(mean - width), high: clamp01(mean + width), level, method };
}

function noInterval(method: Estimate['method'], level: number): Interval {
  return { low: null, high: null, level, method };
}
