import type { Components } from '../../core/plan.js';
import { meanOf, sum } from '../statistics/cluster-mean.js';
import { varianceComponents } from '../statistics/variance-components.js';

/** The trials' scores of every task of one scenario. */
export type Tasks = readonly (readonly number[])[];

/** How the scores of one scenario vary. With one trial a task all of their variance counts as between tasks. */
export function componentsOf(scenario: string | null, tasks: Tasks): Components {
  const { varWithin, varBetween, icc, designEffect } = varianceComponents({ groups: tasks });
  const values = tasks.flat();
  return {
    ...{ scenario, tasks: tasks.length, trials: values.length, mean: meanOf(values) },
    within: varWithin,
    between: varBetween ?? varianceOf(tasks.flatMap((trials) => meanOf(trials) ?? [])),
    ...{ icc, designEffect },
  };
}

/** The mean of the scenarios' variances; null where a scenario has none. */
export function pooledComponents(parts: readonly Components[]): Components {
  const mean = (of: (part: Components) => number | null): number | null => {
    const known = parts.flatMap((part) => of(part) ?? []);
    return known.length < parts.length ? null : meanOf(known);
  };
  return {
    scenario: null,
    tasks: sum(parts.map(({ tasks }) => tasks)),
    trials: sum(parts.map(({ trials }) => trials)),
    mean: mean((part) => part.mean),
    within: mean(({ within }) => within),
    between: mean(({ between }) => between),
    icc: mean(({ icc }) => icc),
    designEffect: mean(({ designEffect }) => designEffect),
  };
}

/** With divisor n - 1; null for fewer than two values. */
export function varianceOf(values: readonly number[]): number | null {
  const mean = meanOf(values);
  if (mean === null || values.length < 2) return null;
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}
