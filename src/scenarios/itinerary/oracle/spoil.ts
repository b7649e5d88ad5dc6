import { reportChain } from '../../../world/travel/chain.js';
import { dayOf } from '../../../world/travel/clock.js';
import { solve, type Plan } from '../../../world/travel/solve.js';
import type {
  DocKind,
  FareType,
  Network,
  Passenger,
  Ride,
  Service,
  Trip,
} from '../../../world/travel/types.js';
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
 * one that forgets what the party needs; at last one that the traveller will refuse to pay.
 */
export function spoiledPlan({ network, trip }: Seen, best: Plan): Plan {
  const without = (wish: Trip): readonly Plan[] =>
    best.rides
      .flatMap(({ service_id }) => solve(network, wish, { avoid: new Set([service_id]) }) ?? [])
      .filter(({ j_fen, rides }) => j_fen > best.j_fen || needsBroken(network, trip, rides))
      .toSorted((a, b) => b.j_fen - a.j_fen);
  const careless = { ...trip, needs: [] };
  const found = [trip, careless, { ...careless, budget_fen: Infinity }].flatMap(without);
  return found[0] ?? best;
}

const needsBroken = (network: Network, trip: Trip, rides: readonly Ride[]): boolean =>
  reportChain(network, trip, rides).needs_broken.length > 0;
