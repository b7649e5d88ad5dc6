import { dayOf } from '../../../world/travel/clock.js';
import type { RecoveryProblem } from '../../../world/travel/recovery.js';
import type { Plan } from '../../../world/travel/solve.js';
import type { DocKind, FareType, Passenger, Ride, Service } from '../../../world/travel/types.js';
import { affordablePlans } from '../alternatives.js';
import type { Seen } from './explore.js';

/** The decisions that can be spoiled one by one, and how each then goes wrong. */
export const decisions = ['documents', 'fares', 'plan', 'recovery', 'totals'] as const;
export type Wrong = (decision: (typeof decisions)[number]) => boolean;

/** The same, but nobody insists on a wrong fare that was refused. */
export const atRightFares =
  (wrong: Wrong): Wrong =>
  (decision) =>
    decision !== 'fares' && wrong(decision);

/** `documents`: an expired document that the service would take; null where the passenger has none. */
export function spoiledDoc({ docs }: Passenger, { id_docs, dep }: Service): DocKind | null {
  const expired = docs.find(
    ({ kind, valid_until }) =>
      id_docs.includes(kind) && valid_until !== undefined && valid_until < dayOf(dep),
  );
  return expired?.kind ?? null;
}

/** `fares`: the first child travels as an adult; without children the last of several adults as a child. */
export function spoiledFares(right: readonly FareType[], { child_rule }: Service): readonly FareType[] {
  const child = right.findIndex((fare) => fare !== 'adult');
  if (child >= 0) return right.with(child, 'adult');
  return right.length > 1 && child_rule.reduced_under > 0 ? right.with(-1, 'child') : right;
}

/**
 * `plan`: the worst plan that the budget allows, whatever need it breaks; the best where there is no other.
 */
export function spoiledPlan({ network, trip }: Seen, best: Plan): Plan {
  return affordablePlans({ network, trip }).find(({ rides }) => !sameRides(rides, best.rides)) ?? best;
}

/** `recovery`: the worst way on that the ceiling allows from the orders held. */
export function spoiledRecovery({ network, trip, pricing, fixed_fen }: RecoveryProblem, best: Plan): Plan {
  const budget_fen = trip.budget_fen - fixed_fen;
  const worst = affordablePlans({ network, trip, pricing, budget_fen })[0];
  if (worst === undefined) return best;
  return { ...worst, money_fen: worst.money_fen + fixed_fen, j_fen: worst.j_fen + fixed_fen };
}

/** What a careless assistant offers after a refusal: the worst plan a good deal cheaper than the last. */
export function cheaperPlan({ network, trip }: Seen, { money_fen, rides }: Plan): Plan | null {
  const found = affordablePlans({ network, trip, budget_fen: money_fen * 0.9 });
  const apart = found.find((plan) =>
    plan.rides.every(({ service_id }) => rides.every((ride) => ride.service_id !== service_id)),
  );
  return apart ?? found[0] ?? null;
}

const sameRides = (a: readonly Ride[], b: readonly Ride[]): boolean =>
  a.map(({ service_id }) => service_id).join() === b.map(({ service_id }) => service_id).join();
