import { clusterMean, meanOf, type Interval } from './cluster-mean.js';
import { normalCdf, normalQuantile, tCdf, tQuantile } from './distributions.js';

type Input = {
  /** The trials of each task, of one subject and of the other; a task may have more trials in one. */
  readonly a: readonly (readonly number[])[];
  readonly b: readonly (readonly number[])[];
  readonly conf: number;
  /** Labels of the tasks, where several hang together; null takes each task by itself. */
  readonly cluster?: readonly string[] | null;
};

/** A mean difference with its test and intervals; what is undefined is null. See `pairedDifference`. */
export type PairedDifference = {
  readonly nTasks: number;
  readonly nClusters: number;
  readonly taskDifferences: readonly number[];
  readonly meanDifference: number | null;
  readonly seCr0: number | null;
  readonly seCr1: number | null;
  readonly df: number | null;
  readonly t: number | null;
  readonly pTwoSidedT: number | null;
  readonly pTwoSidedNormal: number | null;
  readonly ciT: Interval | null;
  readonly ciNormal: Interval | null;
};

/**
 * The mean over tasks of `mean(a_i) - mean(b_i)`, every task with the same weight, with the CR1 standard error of
 * clusters (by default the tasks), t = mean / SE on clusters - 1 degrees of freedom (Student 1908; Miller 2024,
 * arXiv 2411.00640). A task without trials on a side is left out. With fewer than two clusters everything but
 * the mean is null; without variance t and p are null and the intervals shrink to the mean.
 */
export function pairedDifference({ a, b, conf, cluster = null }: Input): PairedDifference {
  const tasks = a.flatMap((trials, i) => {
    const [left, right] = [meanOf(trials), meanOf(b[i] ?? [])];
    const label = cluster?.[i] ?? String(i);
    return left === null || right === null ? [] : [{ difference: left - right, label }];
  });
  const taskDifferences = tasks.map(({ difference }) => difference);
  const { mean, seCr0, seCr1, df, nClusters } = clusterMean({
    scores: taskDifferences,
    cluster: tasks.map(({ label }) => label),
    conf,
  });
  const counts = { nTasks: tasks.length, nClusters, taskDifferences, meanDifference: mean };
  if (mean === null || seCr0 === null || seCr1 === null || df === null)
    return { ...counts, ...undefinedTest };
  const t = seCr1 === 0 ? null : mean / seCr1;
  const q = 1 - (1 - conf) / 2;
  const around = (width: number): Interval => [mean - width * seCr1, mean + width * seCr1];
  return {
    ...{ ...counts, seCr0, seCr1, df, t },
    pTwoSidedT: t === null ? null : 2 * tCdf(-Math.abs(t), df),
    pTwoSidedNormal: t === null ? null : 2 * normalCdf(-Math.abs(t)),
    ciT: around(tQuantile(q, df)),
    ciNormal: around(normalQuantile(q)),
  };
}

const undefinedTest = {
  seCr0: null,
  seCr1: null,
  df: null,
  t: null,
  pTwoSidedT: null,
  pTwoSidedNormal: null,
  ciT: null,
  ciNormal: null,
} as const;
