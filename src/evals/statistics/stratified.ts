import { meanOf, sum } from './cluster-mean.js';

/** Below this a standard error is rounding noise of equal values: nothing varies. */
export const NOISE = 1e-12;

/** The mean of one scenario over `n` independent tasks with its standard error; `se` is null with fewer than two. */
export type Stratum = { readonly mean: number; readonly se: number | null; readonly n: number };

/** The mean over strata with its standard error and degrees of freedom; null where undefined. See `stratifiedMean`. */
export type Pooled = {
  readonly mean: number;
  /** Null where a stratum has none. */
  readonly se: number | null;
  readonly df: number | null;
};

/**
 * The mean of the strata's means, each with the same weight however many tasks it has. Strata are independent
 * samples: SE = sqrt(sum of SE²) / S, on Welch-Satterthwaite degrees of freedom, (sum of SE²)² / sum of SE⁴ / (n - 1)
 * (Satterthwaite 1946; Welch 1947); without variance `df` is null. Null without strata.
 */
export function stratifiedMean(strata: readonly Stratum[]): Pooled | null {
  const mean = meanOf(strata.map((stratum) => stratum.mean));
  if (mean === null) return null;
  const errors = strata.flatMap(({ se, n }) => (se === null ? [] : [{ square: se ** 2, df: n - 1 }]));
  if (errors.length < strata.length) return { mean, se: null, df: null };
  const pooled = sum(errors.map(({ square }) => square));
  const spread = sum(errors.map(({ square, df }) => square ** 2 / df));
  return { mean, se: Math.sqrt(pooled) / strata.length, df: spread === 0 ? null : pooled ** 2 / spread };
}
