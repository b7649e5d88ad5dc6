import type { Difference } from '../../core/comparison.js';
import type { GradedRow } from '../../core/scores.js';
import { bcaInterval } from '../statistics/bootstrap-bca.js';
import { meanOf, standardError, sum } from '../statistics/cluster-mean.js';
import { tQuantile } from '../statistics/distributions.js';
import { USUAL_POWER } from '../statistics/power.js';
import { signFlipP } from '../statistics/sign-flip.js';
import { NOISE, stratifiedMean } from '../statistics/stratified.js';
import type { PairedTask } from './tasks.js';

export type Score = 'completion' | 'usefulness';

/** One task's means on either side. */
export type TaskMeans = { readonly baseline: number; readonly candidate: number };

/** The means of the tasks that have the score on both sides: a judge that failed leaves usefulness out. */
export function meansOf(tasks: readonly PairedTask[], score: Score): readonly TaskMeans[] {
  const mean = (rows: readonly GradedRow[]): number | null => meanOf(rows.flatMap((row) => row[score] ?? []));
  return tasks.flatMap((task) => {
    const [baseline, candidate] = [mean(task.baseline), mean(task.candidate)];
    return baseline === null || candidate === null ? [] : [{ baseline, candidate }];
  });
}

export function diffsOf(means: readonly TaskMeans[]): readonly number[] {
  return means.map(({ baseline, candidate }) => candidate - baseline);
}

/** With more tasks the bootstrap tells what the t interval does, and takes seconds. */
const MOST_RESAMPLED = 3000;
const RESAMPLES = 10_000;

export type How = {
  /** Confidence of the intervals. */
  readonly level: number;
  readonly bootstrap: boolean;
};

/** Candidate less baseline in one scenario, or over several, each with the same weight. */
export function differenceOf(
  strata: readonly (readonly TaskMeans[])[],
  { level, bootstrap }: How,
): Difference {
  const diffs = strata.map(diffsOf);
  const tasks = sum(diffs.map(({ length }) => length));
  const known = strata.filter(({ length }) => length > 0);
  const empty = {
    mean: null,
    low: null,
    high: null,
    bootstrap: null,
    p: null,
    pAdjusted: null,
    detectable: null,
  };
  const sides = { baseline: sideMean(known, 'baseline'), candidate: sideMean(known, 'candidate') };
  if (tasks === 0) return { tasks, ...sides, ...empty, level, method: 'no tasks' };
  if (known.length < strata.length) return { tasks, ...sides, ...empty, level, method: 'scenario missing' };
  const p = signFlipP(weighted(diffs));
  return {
    ...{ tasks, ...sides, level },
    ...intervalOf(diffs, level),
    bootstrap:
      !bootstrap || tasks > MOST_RESAMPLED
        ? null
        : mutable(bcaInterval({ strata: diffs, conf: level, resamples: RESAMPLES })),
    ...{ p, pAdjusted: p },
  };
}

type Part = Pick<Difference, 'mean' | 'low' | 'high' | 'method' | 'detectable'>;

function intervalOf(diffs: readonly (readonly number[])[], level: number): Part {
  const parts = diffs.map((values) => ({
    mean: meanOf(values) ?? 0,
    se: standardError(values),
    n: values.length,
  }));
  const pooled = stratifiedMean(parts);
  const none = { low: null, high: null, detectable: null };
  if (pooled === null) return { mean: null, ...none, method: 'no tasks' };
  const { mean, se, df } = pooled;
  if (se === null) return { mean, ...none, method: 'one task' };
  if (se < NOISE || df === null) return { mean, ...none, method: 'no variance' };
  const width = tQuantile(1 - (1 - level) / 2, df) * se;
  const method = diffs.length === 1 ? 'paired t' : 'stratified paired t';
  return {
    mean,
    low: mean - width,
    high: mean + width,
    method,
    detectable: (tQuantile(1 - (1 - level) / 2, df) + tQuantile(USUAL_POWER, df)) * se,
  };
}

function sideMean(strata: readonly (readonly TaskMeans[])[], side: keyof TaskMeans): number | null {
  return meanOf(strata.flatMap((means) => meanOf(means.map((task) => task[side])) ?? []));
}

/** Each difference with the weight that it has in the mean of the scenarios' means. */
function weighted(diffs: readonly (readonly number[])[]): readonly number[] {
  return diffs.flatMap((values) => values.map((value) => value / (values.length * diffs.length)));
}

function mutable(interval: readonly [number, number] | null): [number, number] | null {
  return interval === null ? null : [interval[0], interval[1]];
}
