import { keepFor } from '../../core/keep.js';
import { jFen, reportChain } from '../../world/travel/chain.js';
import { baselineRecovery, bestRecovery } from '../../world/travel/recovery.js';
import { startWorld } from '../../world/travel/world.js';
import type { Fen } from '../../world/travel/types.js';
import type { ItineraryData } from './data.js';
import { disrupted } from './events.js';
import { agentCost, outcomeOf, type ItineraryPlayed, type Outcome } from './outcome.js';
import { recoveryFrom } from './recovery.js';
import type { EventRecord } from './state.js';
import { gainValue } from './value.js';

/** One comparison behind the value: what was reached between the user's own way and the optimum, J in fen. */
export type Gap = {
  readonly of: 'plan' | 'held' | 'recovery';
  readonly value: number;
  readonly agent: Fen | null;
  readonly base: Fen | null;
  readonly opt: Fen | null;
};

/**
 * The comparisons that count for a case: of the delivered plan; where a cancellation or delay struck, of
 * the plan held then, and of what was made of it. The value is the lowest of them.
 */
export const gapsOf = keepFor((played: ItineraryPlayed): readonly Gap[] => {
  const { case: { data }, state } = played; // prettier-ignore
  const agent = agentCost(played, outcomeOf(played));
  const { event } = state;
  if (event === null || (event.kind !== 'cancel' && event.kind !== 'delay')) {
    return [gap('plan', agent, data.base_fen, data.opt_fen)];
  }
  const after = afterEvent(data, event);
  const base = baselineRecovery(after)?.j_fen ?? null;
  const opt = bestRecovery(after, state.world.public.budget_fen)?.j_fen ?? null;
  const gain = data.base_fen - data.opt_fen;
  return [
    gap('held', heldCost(data, event), data.base_fen, data.opt_fen),
    gap('recovery', agent, base, opt, gain),
  ];
});

function gap(of: Gap['of'], agent: Fen | null, base: Fen | null, opt: Fen | null, gain: Fen = 0): Gap {
  const value = agent === null || opt === null ? 0 : gainValue({ agent, opt, base, gain });
  return { of, value, agent, base, opt };
}

/** The trip as it stood right after the event, with the orders held then. */
export function afterEvent({ network, trip }: ItineraryData, event: EventRecord) {
  const world = disrupted(startWorld({ network, now: event.at, balance_fen: 0, budget_fen: 0 }), event);
  const { orders, net_paid_fen, at: now } = event;
  return recoveryFrom({ network: world.public.network, trip, orders, now, net_paid_fen });
}

/** J of the plan held at the event as if nothing had happened: the chain, or the best way to complete it. */
function heldCost({ network, trip }: ItineraryData, event: EventRecord): Fen | null {
  const { seated, orders, net_paid_fen, at: now } = event;
  if (seated === null) {
    return bestRecovery(recoveryFrom({ network, trip, orders, now, net_paid_fen }))?.j_fen ?? null;
  }
  const report = reportChain(network, trip, seated);
  return jFen({ money_fen: net_paid_fen, report, prefs: trip.prefs });
}

/** The value of `cost-gap`: the lowest of the comparisons. */
export function valueOf(gaps: readonly Gap[]): number {
  return Math.min(...gaps.map(({ value }) => value));
}

/** The share of the hidden needs that a delivered plan honours; 1 where there are none. */
export function shareOfNeeds({ trip: { needs } }: ItineraryData, { rides, report }: Outcome): number {
  if (needs.length === 0) return 1;
  return rides.length === 0 ? 0 : 1 - report.needs_broken.length / needs.length;
}

/**
 * The value part of usefulness: the value of `cost-gap` times the share of needs kept, for a cheap way that somebody
 * cannot go is of little use; 0 for a plan that does not seat the party.
 */
export function usefulValue(played: ItineraryPlayed): number {
  const outcome = outcomeOf(played);
  const seated = outcome.seats.length > 0 && outcome.seats.every(({ ticket }) => ticket !== null);
  if (!seated) return 0;
  return valueOf(gapsOf(played)) * shareOfNeeds(played.case.data, outcome);
}
