import { normalQuantile } from './distributions.js';

/** A share k/n with its interval, all in [0, 1]; null for n = 0. */
export type Proportion = {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

/**
 * The score interval of a proportion, `k` passes of `n`, two-sided at `conf`, without continuity correction
 * (Wilson 1927). Unlike the textbook interval it stays within [0, 1] and does not shrink to a point at 0 or n.
 * All null for n = 0.
 */
export function wilsonInterval({ k, n, conf }: { k: number; n: number; conf: number }): Proportion {
  if (n <= 0) return { estimate: null, lower: null, upper: null };
  const z = normalQuantile(1 - (1 - conf) / 2);
  const p = k / n;
  const shrink = 1 + z ** 2 / n;
  const centre = (p + z ** 2 / (2 * n)) / shrink;
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / shrink;
  return { estimate: p, lower: k === 0 ? 0 : centre - half, upper: k === n ? 1 : centre + half };
}
