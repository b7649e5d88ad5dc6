import type { Flip, Flips } from '../../core/comparison.js';
import type { GradedRow } from '../../core/scores.js';
import { meanOf } from '../statistics/cluster-mean.js';
import { mcnemar } from '../statistics/mcnemar.js';
import { unique } from '../summary/groups.js';
import type { PairedTask } from './tasks.js';

/** Checks named where no gate failed. */
const NAMED = 3;

/** The tasks that one side solves and the other does not, the largest change of completion first. */
export function flipsOf(tasks: readonly PairedTask[]): readonly Flip[] {
  return tasks
    .flatMap((task) => flipOf(task) ?? [])
    .sort((a, b) => Math.abs(b.completion) - Math.abs(a.completion) || (a.caseId < b.caseId ? -1 : 1));
}

export function countFlips(flips: readonly Flip[]): Flips {
  const gained = flips.filter(({ direction }) => direction === 'gained').length;
  const lost = flips.length - gained;
  return { gained, lost, p: mcnemar({ b: gained, c: lost }).pExact };
}

function flipOf({ scenario, caseId, caseHash, baseline, candidate }: PairedTask): Flip | null {
  const [before, after] = [doneShare(baseline), doneShare(candidate)];
  if (before > 0.5 === after > 0.5) return null;
  const gained = after > 0.5;
  return {
    ...{ scenario, caseId, caseHash },
    direction: gained ? 'gained' : 'lost',
    ...{ baseline: before, candidate: after },
    completion: completionOf(candidate) - completionOf(baseline),
    because: reasonsOf(gained ? baseline : candidate),
  };
}

function doneShare(rows: readonly GradedRow[]): number {
  return rows.filter(({ done }) => done).length / rows.length;
}

function completionOf(rows: readonly GradedRow[]): number {
  return meanOf(rows.map(({ completion }) => completion)) ?? 0;
}

/** Why trials were not done: what stopped them, failed gates, or else the checks that fell shortest. */
function reasonsOf(rows: readonly GradedRow[]): string[] {
  return [...unique(rows.filter(({ done }) => !done).flatMap(reasonsOfOne))];
}

function reasonsOfOne({ stop, gatesFailed, criteria }: GradedRow): readonly string[] {
  if (stop !== null && stop !== 'done') return [stop];
  if (gatesFailed.length > 0) return gatesFailed;
  return Object.entries(criteria)
    .flatMap(([id, value]) => (value !== null && value < 1 ? [{ id, value }] : []))
    .sort((a, b) => a.value - b.value)
    .slice(0, NAMED)
    .map(({ id }) => id);
}
