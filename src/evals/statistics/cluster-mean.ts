import { normalQuantile, tQuantile } from './distributions.js';

/** Both ends of a two-sided interval, the lower first. */
export type Interval = readonly [low: number, high: number];

/** A mean with its standard errors and intervals; what is undefined is null. See `clusterMean`. */
export type ClusterMean = {
  readonly n: number;
  readonly nClusters: number;
  readonly mean: number | null;
  readonly seIid: number | null;
  readonly seCr0: number | null;
  readonly seCr1: number | null;
  readonly seMiller: number | null;
  readonly df: number | null;
  readonly ciNormalCr0: Interval | null;
  readonly ciTCr0: Interval | null;
  readonly ciNormalCr1: Interval | null;
  readonly ciTCr1: Interval | null;
};

type Input = {
  readonly scores: readonly number[];
  readonly cluster: readonly string[];
  readonly conf: number;
};

/**
 * The mean over all scores and its standard errors: as if they were independent (`seIid`), and robust to
 * clusters, here the trials of one task: CR0 (Liang & Zeger 1986), CR1 = CR0 * sqrt(G/(G-1)) (Cameron & Miller 2015)
 * and equation 4 of Miller 2024 (arXiv 2411.00640). df = G - 1. What is undefined is null: clustered figures
 * with fewer than two clusters, `seIid` with one score, all of it without scores. Intervals are not clipped.
 */
export function clusterMean({ scores, cluster, conf }: Input): ClusterMean {
  const n = scores.length;
  const mean = meanOf(scores);
  if (mean === null) return { ...undefinedFigures(0, 0), mean: null, seIid: null };
  const residuals = scores.map((score) => score - mean);
  const squares = sumOf(residuals, (r) => r ** 2);
  const seIid = standardError(scores);
  const sums = clusterSums(residuals, cluster);
  const groups = sums.length;
  if (groups < 2 || seIid === null) return { ...undefinedFigures(n, groups), mean, seIid };

  const between = sum(sums.map((s) => s ** 2));
  const seCr0 = Math.sqrt(between) / n;
  const seCr1 = seCr0 * Math.sqrt(groups / (groups - 1));
  // The squared sum of a cluster is its squares plus its cross products of unlike members.
  const radicand = seIid ** 2 + (between - squares) / n ** 2;
  const q = 1 - (1 - conf) / 2;
  const [z, t] = [normalQuantile(q), tQuantile(q, groups - 1)];
  const around = (se: number, width: number): Interval => [mean - width * se, mean + width * se];
  return {
    n,
    nClusters: groups,
    mean,
    seIid,
    seCr0,
    seCr1,
    seMiller: radicand < 0 ? null : Math.sqrt(radicand),
    df: groups - 1,
    ciNormalCr0: around(seCr0, z),
    ciTCr0: around(seCr0, t),
    ciNormalCr1: around(seCr1, z),
    ciTCr1: around(seCr1, t),
  };
}

/** Null for no values. Summed as distances from the first: equal values give exactly that value, and no variance. */
export function meanOf(values: readonly number[]): number | null {
  const first = values[0];
  if (first === undefined) return null;
  return first + sumOf(values, (value) => value - first) / values.length;
}

/** Of the mean of independent values: sd / sqrt(n), the sd with divisor n - 1. Null for fewer than two values. */
export function standardError(values: readonly number[]): number | null {
  const mean = meanOf(values);
  if (mean === null || values.length < 2) return null;
  const squares = sumOf(values, (value) => (value - mean) ** 2);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Adds up as it goes: there may be a hundred thousand values. */
function sumOf(values: readonly number[], term: (value: number) => number): number {
  let total = 0;
  for (const value of values) total += term(value);
  return total;
}

function clusterSums(residuals: readonly number[], cluster: readonly string[]): readonly number[] {
  const sums = new Map<string, number>();
  residuals.forEach((residual, i) => {
    const label = cluster[i] ?? '';
    sums.set(label, (sums.get(label) ?? 0) + residual);
  });
  return [...sums.values()];
}

function undefinedFigures(n: number, nClusters: number): Omit<ClusterMean, 'mean' | 'seIid'> {
  return {
    n,
    nClusters,
    seCr0: null,
    seCr1: null,
    seMiller: null,
    df: null,
    ciNormalCr0: null,
    ciTCr0: null,
    ciNormalCr1: null,
    ciTCr1: null,
  };
}
