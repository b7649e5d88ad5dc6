import { LEAST_TASKS } from '../core/gate.js';
import type { Overall } from '../core/summary.js';
import type { GradedRow } from '../core/scores.js';
import { meanOf } from './statistics/cluster-mean.js';
import { guardedBounds } from './statistics/non-inferiority.js';
import { groupBy } from './summary/groups.js';

/** A subject's graded rows, scenario by scenario, in one order for all subjects. */
export type Contestant = { readonly subject: string; readonly strata: readonly (readonly GradedRow[])[] };

/**
 * The places that each subject may truly have by mean completion: best is 1 + the number of subjects shown to be better,
 * worst the number of subjects less those shown to be worse. Shown is what the paired differences over common tasks
 * show with the error 1 - level shared out over all pairs and both directions (Bonferroni), so that all places hold
 * together (Mogstad, Romano, Shaikh & Wilhelm 2024, Review of Economic Studies 91). Two subjects that share no task in
 * a scenario, or few in all, cannot be told apart.
 */
export function rankSets(
  contestants: readonly Contestant[],
  level: number,
): ReadonlyMap<string, NonNullable<Overall['rank']>> {
  const means = contestants.map(({ strata }) => strata.map(taskMeans));
  const count = contestants.length;
  const alpha = (1 - level) / Math.max(1, count * (count - 1));
  const isBetter = (a: number, b: number): boolean => {
    const diffs = commonDiffs(means[a] ?? [], means[b] ?? []);
    const { lower } = guardedBounds(diffs, alpha);
    return diffs.flat().length >= LEAST_TASKS && lower !== null && lower > 0;
  };
  const others = (i: number): readonly number[] => contestants.map((_, j) => j).filter((j) => j !== i);
  return new Map(
    contestants.map(({ subject }, i) => [
      subject,
      {
        best: 1 + others(i).filter((j) => isBetter(j, i)).length,
        worst: count - others(i).filter((j) => isBetter(i, j)).length,
      },
    ]),
  );
}

type TaskMeans = ReadonlyMap<string, number>;

function taskMeans(rows: readonly GradedRow[]): TaskMeans {
  const groups = groupBy(rows, ({ caseId }) => caseId);
  return new Map(
    [...groups].flatMap(([task, trials]) => {
      const mean = meanOf(trials.map(({ completion }) => completion));
      return mean === null ? [] : [[task, mean] as const];
    }),
  );
}

function commonDiffs(a: readonly TaskMeans[], b: readonly TaskMeans[]): readonly (readonly number[])[] {
  return a.map((own, scenario) => {
    const other = b[scenario];
    return [...own].flatMap(([task, mean]) => {
      const theirs = other?.get(task);
      return theirs === undefined ? [] : [mean - theirs];
    });
  });
}
