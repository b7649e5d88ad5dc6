import type { Plan } from '../../core/plan.js';
import { meanOf } from '../statistics/cluster-mean.js';
import { componentsOf, varianceOf, type Tasks } from './components.js';

/** The same tasks of two subjects, by scenario. */
export type Pairs = readonly { readonly a: Tasks; readonly b: Tasks }[];

/**
 * The standard deviation over tasks of the true difference of two subjects: that of the observed differences less what
 * the noise of trials adds to it, var_a / trials_a + var_b / trials_b; not below 0. With one trial a task the noise
 * is not known and stays in. Null for scenarios of fewer than two common tasks.
 */
export function sdFromPairs(pairs: Pairs): number | null {
  const variances = pairs.flatMap(({ a, b }) => {
    const observed = varianceOf(a.flatMap((trials, i) => differenceOf(trials, b[i] ?? [])));
    return observed === null ? [] : [Math.max(0, observed - noiseOf(a) - noiseOf(b))];
  });
  const mean = variances.length < pairs.length ? null : meanOf(variances);
  return mean === null ? null : Math.sqrt(mean);
}

function differenceOf(a: readonly number[], b: readonly number[]): readonly number[] {
  const [left, right] = [meanOf(a), meanOf(b)];
  return left === null || right === null ? [] : [left - right];
}

function noiseOf(tasks: Tasks): number {
  const { within, trials } = componentsOf(null, tasks);
  return within === null ? 0 : (within * tasks.length) / trials;
}

/**
 * The same from one subject alone: had the true scores of two subjects this correlation over tasks and the same
 * variance, their difference would vary by 2 (1 - correlation) of it. An assumption, and said as such.
 */
export function sdAssumed(between: number, correlation: number): number {
  return Math.sqrt(2 * (1 - correlation) * between);
}

export type KnownDifference = Plan['difference'];
