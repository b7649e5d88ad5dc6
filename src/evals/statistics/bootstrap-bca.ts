import { seededRandom } from '../../core/random.js';
import { meanOf, sum, type Interval } from './cluster-mean.js';
import { normalCdf, normalQuantile } from './distributions.js';
import { quantileOfSorted } from './percentiles.js';

type Input = { readonly diffs: readonly number[]; readonly conf: number; readonly minResamples: number };
type Bounds = { readonly lower: number | null; readonly upper: number | null };

/**
 * The bias-corrected and accelerated bootstrap interval of a mean of differences, one a task, two-sided at `conf`
 * (Efron 1987; DiCiccio & Efron 1996): quantiles of the means of `minResamples` seeded resamples, moved by the bias z0
 * (share of resampled means below the mean, ties counted half) and by the acceleration. Equal differences give equal
 * bounds. Null for fewer than two differences, and without variance.
 */
export function bootstrapBca({ diffs, conf, minResamples }: Input): Bounds {
  const interval = bcaInterval({ strata: [diffs], conf, resamples: minResamples });
  return { lower: interval?.[0] ?? null, upper: interval?.[1] ?? null };
}

/**
 * The acceleration of the mean, sum u³ / (6 (sum u²)^1.5) with u the mean of the jackknife means less each of them.
 * Null for fewer than two differences, and without variance. Efron 1987.
 * @internal Held to reference vectors.
 */
export function bcaAcceleration({ diffs }: Pick<Input, 'diffs'>): { readonly acceleration: number | null } {
  return { acceleration: acceleration([diffs]) };
}

type Strata = {
  /** The differences of each scenario; the scenarios weigh the same. */
  readonly strata: readonly (readonly number[])[];
  readonly conf: number;
  readonly resamples: number;
};

/** The same interval of the mean of the strata's means, resampled within each; null also where a stratum has fewer than two. */
export function bcaInterval({ strata, conf, resamples }: Strata): Interval | null {
  const estimate = meanOfMeans(strata);
  const a = acceleration(strata);
  if (estimate === null || a === null) return null;
  const random = seededRandom('bootstrap');
  const means = Array.from({ length: resamples }, () => resampledMean(strata, random)).sort((p, q) => p - q);
  const below = sum(means.map((mean) => (mean < estimate ? 1 : mean === estimate ? 0.5 : 0))) / resamples;
  if (below === 0 || below === 1) return null;
  const z0 = normalQuantile(below);
  const moved = (q: number): number => {
    const z = z0 + normalQuantile(q);
    return quantileOfSorted(means, normalCdf(z0 + z / (1 - a * z))) ?? estimate;
  };
  return [moved((1 - conf) / 2), moved(1 - (1 - conf) / 2)];
}

function acceleration(strata: readonly (readonly number[])[]): number | null {
  if (strata.some((values) => values.length < 2)) return null;
  const influences = strata.flatMap((values) => {
    const mean = meanOf(values) ?? 0;
    // What leaving one value out takes from the mean, less the mean of that over all values, which is 0.
    return values.map((value) => (value - mean) / (values.length - 1) / strata.length);
  });
  const squares = sum(influences.map((u) => u ** 2));
  if (squares < 1e-24) return null;
  return sum(influences.map((u) => u ** 3)) / (6 * squares ** 1.5);
}

function meanOfMeans(strata: readonly (readonly number[])[]): number | null {
  return meanOf(strata.flatMap((values) => meanOf(values) ?? []));
}

function resampledMean(strata: readonly (readonly number[])[], random: () => number): number {
  let total = 0;
  for (const values of strata) {
    const n = values.length;
    let part = 0;
    for (let drawn = 0; drawn < n; drawn += 1) part += values[Math.floor(random() * n)] ?? 0;
    total += part / n;
  }
  return total / strata.length;
}
