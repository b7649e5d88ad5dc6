import type { Figures } from '../../core/calibration.js';
import { pick, seededRandom } from '../../core/random.js';
import { cohenKappa } from '../statistics/cohen-kappa.js';
import { percentile } from '../statistics/percentiles.js';

type Rated = { readonly cluster: string; readonly label: number; readonly value: number };

const DRAWS = 1000;
/** Clusters below which an interval would say more of the method than of the judge. */
const LEAST_CLUSTERS = 4;

/**
 * Quadratic-weighted kappa of given against labelled levels, with the percentile interval (95 %) of a bootstrap
 * that draws whole clusters (Efron & Tibshirani 1993, 13.3; clusters: Field & Welsh 2007). No interval with fewer
 * than four clusters, nor where over a tenth of the draws leave kappa undefined.
 */
export function kappaWithInterval(
  rated: readonly Rated[],
  scale: readonly number[],
  seed: string,
): Figures['kappa'] {
  const value = kappaOf(rated, scale);
  const clusters = [...new Set(rated.map(({ cluster }) => cluster))].map((id) =>
    rated.filter(({ cluster }) => cluster === id),
  );
  if (value === null || clusters.length < LEAST_CLUSTERS) return { value, low: null, high: null };
  const random = seededRandom(`kappa/${seed}`);
  const draws = Array.from({ length: DRAWS }, () =>
    kappaOf(
      clusters.flatMap(() => pick(random, clusters)),
      scale,
    ),
  ).filter((draw) => draw !== null);
  if (draws.length < 0.9 * DRAWS) return { value, low: null, high: null };
  return { value, low: percentile(draws, 2.5), high: percentile(draws, 97.5) };
}

function kappaOf(rated: readonly Rated[], scale: readonly number[]): number | null {
  const [a, b] = [rated.map(({ label }) => label), rated.map(({ value }) => value)];
  // A stub may answer what no rubric has.
  const categories = [...new Set([...scale, ...b])].sort((x, y) => x - y);
  return cohenKappa({ a, b, categories, weights: 'quadratic' }).kappa;
}
