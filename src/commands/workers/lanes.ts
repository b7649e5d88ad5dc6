import { shareOf } from '../../core/share.js';
import type { LeasedLane } from '../../evals/play-leased.js';
import { playOrder } from '../../evals/play-order.js';
import type { TrialPlan } from '../../evals/play-trial.js';
import { laneOf } from '../../evals/run-matrix.js';
import type { TrialKey } from '../../core/trial.js';
import type { Queued } from '../../io/trial-queue.js';

/** By number, the lanes that trials go by, and how many trials are played at once of each. */
export type Lanes = { readonly most: readonly number[]; of(plan: TrialPlan): number };

export function lanesOf(plans: readonly Pick<TrialPlan, 'subject'>[], concurrency: number): Lanes {
  const numbers = new Map<string, number>();
  const most: number[] = [];
  for (const { subject } of plans) {
    const [id, atOnce] = laneOf(subject, concurrency);
    if (numbers.has(id)) continue;
    numbers.set(id, most.length);
    most.push(atOnce);
  }
  return { most, of: ({ subject }) => numbers.get(laneOf(subject, concurrency)[0]) ?? 0 };
}

/** What one worker of so many plays at once of each lane: together as many as one process would. */
export function lanesFor({ most }: Lanes, index: number, workers: number): LeasedLane[] {
  // Where a lane does not go round, another worker has what is over than in the lane before.
  return most.map((atOnce, id) => ({ id, atOnce: shareOf(atOnce, (index + id) % workers, workers) }));
}

/** The pending trials in the order in which one process would begin them. */
export function queueOf(
  plans: readonly TrialPlan[],
  pending: readonly TrialPlan[],
  lanes: Lanes,
  workers: number,
  rowOf: (key: TrialKey) => number,
): readonly Queued[] {
  const places = new Map(plans.map((plan, place) => [plan, place]));
  const homes = homesOf(pending, workers);
  return playOrder(pending).map((plan) => ({
    ...{ trial: rowOf(plan.key), plan: places.get(plan) ?? -1, lane: lanes.of(plan), home: homes(plan) },
  }));
}

/**
 * Bots of a scenario are at home with one worker: code is compiled and gets warm in each process by itself. Models are at
 * home nowhere, so that all scenarios are asked about at all hours.
 */
function homesOf(pending: readonly TrialPlan[], workers: number): (plan: TrialPlan) => number | null {
  const scenarios = [...new Set(pending.map(({ key }) => key.scenario))];
  return ({ subject, key }) => (subject.kind === 'bot' ? scenarios.indexOf(key.scenario) % workers : null);
}

/** The trial of a number in the plan, by which leases name it. */
export function planAt(plans: readonly TrialPlan[], number: number): TrialPlan {
  const plan = plans[number];
  if (plan === undefined) throw new Error(`there is no trial ${String(number)} in the plan`);
  return plan;
}
