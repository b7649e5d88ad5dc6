import { meanOf, sum } from './cluster-mean.js';

/**
 * Where scores vary: between tasks and between the trials of one task. Variances are in squared units of the scores;
 * what is undefined is null. See `varianceComponents`.
 */
export type VarianceComponents = {
  readonly n: number;
  readonly nGroups: number;
  readonly k0: number | null;
  readonly msBetween: number | null;
  readonly msWithin: number | null;
  readonly varWithin: number | null;
  readonly varBetweenRaw: number | null;
  readonly varBetween: number | null;
  readonly iccRaw: number | null;
  readonly icc: number | null;
  readonly designEffect: number | null;
  readonly effectiveN: number | null;
};

/**
 * One-way random effects: how much of the scores' variance lies between tasks and how much between the trials of one
 * task. MSB and MSW as in the analysis of variance, k0 = (N - sum n_i² / N) / (G - 1), var_between = (MSB - MSW) / k0
 * (not below 0), icc = (MSB - MSW) / (MSB + (k0 - 1) MSW) (not below 0), design effect = 1 + (sum n_i² / N - 1) icc
 * (Shrout & Fleiss 1979; Searle, Casella & McCulloch 1992; Kish 1965). All but the counts null for fewer than two tasks
 * and for one trial a task; the last four null where nothing varies. `groups`: the trials of each task.
 */
export function varianceComponents({
  groups,
}: {
  readonly groups: readonly (readonly number[])[];
}): VarianceComponents {
  const values = groups.flat();
  const [n, nGroups] = [values.length, groups.length];
  const grand = meanOf(values);
  if (grand === null || nGroups < 2 || n === nGroups) return { n, nGroups, ...undefinedComponents };
  const means = groups.map((group) => meanOf(group) ?? grand);
  const between = sum(groups.map((group, i) => group.length * ((means[i] ?? grand) - grand) ** 2));
  const within = sum(groups.flatMap((group, i) => group.map((value) => (value - (means[i] ?? grand)) ** 2)));
  const msBetween = between / (nGroups - 1);
  const msWithin = within / (n - nGroups);
  const perTask = sum(groups.map((group) => group.length ** 2)) / n;
  const k0 = (n - perTask) / (nGroups - 1);
  const varBetweenRaw = (msBetween - msWithin) / k0;
  const total = msBetween + (k0 - 1) * msWithin;
  const iccRaw = total === 0 ? null : (msBetween - msWithin) / total;
  const icc = iccRaw === null ? null : Math.max(0, iccRaw);
  const designEffect = icc === null ? null : 1 + (perTask - 1) * icc;
  return {
    ...{ n, nGroups, k0, msBetween, msWithin, varWithin: msWithin },
    ...{ varBetweenRaw, varBetween: Math.max(0, varBetweenRaw), iccRaw, icc },
    ...{ designEffect, effectiveN: designEffect === null ? null : n / designEffect },
  };
}

const undefinedComponents = {
  k0: null,
  msBetween: null,
  msWithin: null,
  varWithin: null,
  varBetweenRaw: null,
  varBetween: null,
  iccRaw: null,
  icc: null,
  designEffect: null,
  effectiveN: null,
} as const;
