import { meanOf, standardError, sum } from './cluster-mean.js';
import { normalQuantile, tQuantile } from './distributions.js';
import { stratifiedMean } from './stratified.js';

/** What bounds say of a limit: above it (`pass`), below it (`fail`), or neither (`inconclusive`). */
export type Decision = 'pass' | 'fail' | 'inconclusive';
/** A mean of differences with one-sided bounds; null where undefined. */
export type Bounds = {
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

/** Bounds that are equal to a limit as decimals may differ in their last bits. */
const SLACK = 1e-12;

type Plain = { readonly diffs: readonly number[]; readonly margin: number; readonly alpha: number };

/**
 * Whether a mean of differences is shown to lie above `-margin`, by the one-sided t bounds at `alpha`, which make a 1
 * - 2 alpha interval: pass if the lower one does, fail if the upper one lies below, else inconclusive, equality
 * included. Bounds are the mean without variance, null for fewer than two differences. Piaggio et al. 2012 (CONSORT).
 * `festeval gate` decides by `guardedBounds`, which holds its level where this does not.
 */
export function nonInferiority({ diffs, margin, alpha }: Plain): Bounds & { readonly decision: Decision } {
  const bounds = boundsOf([diffs], alpha, 0);
  return { ...bounds, decision: decide(bounds, -margin) };
}

/** Pass above the limit, fail below it, inconclusive where the bounds hold it or do not exist. */
export function decide({ lower, upper }: Bounds, limit: number): Decision {
  if (lower === null || upper === null) return 'inconclusive';
  if (lower > limit + SLACK) return 'pass';
  return upper < limit - SLACK ? 'fail' : 'inconclusive';
}

/**
 * One-sided bounds, at `alpha`, of the mean of the strata's means: the upper one by Student's t, unless nothing varies;
 * the lower one so that it
 * keeps its level where values seldom fall by a whole point. Scores here do: a gate turns a task from 1 to 0, and a
 * sample that holds no such task has a variance that knows nothing of them, so that the plain t bound of 24 equal
 * differences is as narrow as that of 24,000.
 *
 * The guard adds what `k` more values, a whole point lower, would add to the mean and its variance, each with the weight
 * w of a task of the smallest stratum: lower = mean - k w - t sqrt(SE² + k w²). `k` solves k + z sqrt(k) = -ln(alpha):
 * without any variance the bound is then, but for t in place of z, that of events never seen in n tasks, -ln(alpha) / n
 * (the rule of three, Hanley & Lippman-Hand 1983), and it fades as 1/n where there is variance. Null for a stratum of fewer than
 * two values. Held to its level by simulation in test/evals/gate/simulation.slow.test.ts.
 */
export function guardedBounds(strata: readonly (readonly number[])[], alpha: number): Bounds {
  return boundsOf(strata, alpha, unseenLosses(alpha));
}

/** `k` of `guardedBounds`. */
export function unseenLosses(alpha: number): number {
  const z = normalQuantile(1 - alpha);
  return ((Math.sqrt(z ** 2 - 4 * Math.log(alpha)) - z) / 2) ** 2;
}

function boundsOf(strata: readonly (readonly number[])[], alpha: number, k: number): Bounds {
  const parts = strata.flatMap((values) => {
    const mean = meanOf(values);
    return mean === null ? [] : [{ mean, se: standardError(values), n: values.length }];
  });
  const pooled = parts.length < strata.length ? null : stratifiedMean(parts);
  if (pooled === null) return { mean: null, lower: null, upper: null };
  const { mean, se, df } = pooled;
  if (se === null) return { mean, lower: null, upper: null };
  const weight = Math.max(...parts.map(({ n }) => 1 / (parts.length * n)));
  const least = sum(parts.map(({ n }) => n - 1));
  const t = tQuantile(1 - alpha, df ?? least);
  const guarded = k * weight + t * Math.sqrt(se ** 2 + k * weight ** 2);
  // Without variance the upper bound knows as little of gains.
  return { mean, lower: mean - guarded, upper: mean + (se === 0 ? guarded : t * se) };
}
