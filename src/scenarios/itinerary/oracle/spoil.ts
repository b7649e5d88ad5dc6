import { dayOf } from '../../../world/travel/clock.js';
import { solve, type Plan } from '../../../world/travel/solve.js';
import type { DocKind, FareType, Passenger, Service } from '../../../world/travel/types.js';
import type { Seen } from './explore.js';

/** The decisions that can be spoiled one by one, and how each then goes wrong. */
export const decisions = ['documents', 'fares', 'plan', 'recovery', 'totals'] as const;
export type Wrong = (decision: (typeof decisions)[number]) => boolean;

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
 * `plan`: the dearest of the plans that do without one ride of the best; where none of them is affordable,
 * one that the traveller will refuse.
 */
export function spoiledPlan({ network, trip }: Seen, best: Plan): Plan {
  const without = (budget_fen: number): readonly Plan[] =>
    best.rides.flatMap(
      ({ service_id }) => solve(network, trip, { avoid: new Set([service_id]), budget_fen }) ?? [],
    );
  const dearest = (plans: readonly Plan[]): Plan | undefined =>
    plans.toSorted((a, b) => b.j_fen - a.j_fen).find(({ j_fen }) => j_fen > best.j_fen);
  return dearest(without(trip.budget_fen)) ?? dearest(without(Infinity)) ?? best;
}
