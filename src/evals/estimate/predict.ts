import type { Prediction } from '../../core/estimate.js';
import { meanOf, standardError, sum } from '../statistics/cluster-mean.js';
import { tQuantile } from '../statistics/distributions.js';

/** Chance that a prediction's bounds hold the true number. */
export const CONFIDENCE = 0.9;

/** A sum of trials that are yet to be played, and how far it may be off: half the width of its interval, null where unknown. */
export type Sum = { readonly mean: number; readonly half: number | null };

/**
 * The sum over `count` further trials of a quantity seen in `values`: count * mean, with a t prediction interval of half
 * width t * s * sqrt(count + count² / n), since both the trials to come and the mean itself vary. Without bounds
 * for a single value. Values must not be empty.
 */
export function predictSum(values: readonly number[], count: number): Sum {
  const n = values.length;
  const mean = count * (meanOf(values) ?? 0);
  const se = standardError(values);
  if (se === null || n < 2) return { mean, half: null };
  const sd = se * Math.sqrt(n);
  const t = tQuantile((1 + CONFIDENCE) / 2, n - 1);
  return { mean, half: t * sd * Math.sqrt(count + count ** 2 / n) };
}

/** Sums that vary apart from each other: their half widths add up in squares. */
export function addSums(sums: readonly Sum[]): Sum {
  const halves = sums.flatMap(({ half }) => (half === null ? [] : [half]));
  return {
    mean: sum(sums.map(({ mean }) => mean)),
    half: halves.length < sums.length ? null : Math.sqrt(sum(halves.map((half) => half ** 2))),
  };
}

export function scaled({ mean, half }: Sum, factor: number): Sum {
  return { mean: mean * factor, half: half === null ? null : half * factor };
}

export function predictionOf({ mean, half }: Sum): Prediction {
  if (half === null) return { mean, low: null, high: null };
  return { mean, low: Math.max(0, mean - half), high: mean + half };
}
