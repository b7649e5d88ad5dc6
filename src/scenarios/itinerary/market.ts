import { keepFor } from '../../core/keep.js';
import { baseline } from '../../world/travel/baseline.js';
import { applyFareUp, applySoldOut } from '../../world/travel/mishaps.js';
import { planB, solve, type Plan } from '../../world/travel/solve.js';
import { startWorld, withPublic, type TravelWorld } from '../../world/travel/world.js';
import type { Minutes, Network, Service, Trip } from '../../world/travel/types.js';
import type { EventPlan } from './data.js';
import type { EventKind } from './row.js';

/** By how much fares rise on the named service. */
export const FARE_UP_PERCENT = 30;

/**
 * The event of a case. A sell-out and a rise in fares hit the ride that takes longest of the plan that
 * is best before it (of equals the first), so that whoever found that plan has to think again.
 */
export function eventPlan(kind: EventKind, network: Network, trip: Trip): EventPlan {
  if (kind !== 'soldout' && kind !== 'fare_up') return { kind };
  const plan = solve(network, trip);
  const service = plan === null ? undefined : longestRide(network, plan);
  if (service === undefined) return { kind: 'none' };
  if (kind === 'soldout') return { kind, service_id: service.id };
  return { kind, service_id: service.id, percent: FARE_UP_PERCENT };
}

function longestRide(network: Network, { rides }: Plan): Service | undefined {
  const minutes = ({ dep, arr }: Service): Minutes => arr - dep;
  return network.services
    .filter(({ id }) => rides.some(({ service_id }) => service_id === id))
    .reduce<Service | undefined>(
      (longest, next) => (longest === undefined || minutes(next) > minutes(longest) ? next : longest),
      undefined,
    );
}

/** What a sell-out or a rise in fares does to a world; the other events depend on what was paid. */
export function applyMarketEvent(world: TravelWorld, event: EventPlan): TravelWorld {
  switch (event.kind) {
    case 'none':
    case 'cancel':
    case 'delay':
      return world;
    case 'soldout':
    case 'fare_up':
      return withPublic(world, { network: networkAfter(world.public.network)(event) });
  }
}

type MarketEvent = Extract<EventPlan, { kind: 'soldout' | 'fare_up' }>;

/** Made once for each case: it strikes all that play it, mostly before they have booked anything. */
const networkAfter = keepFor((network: Network) =>
  keepFor((event: MarketEvent): Network => {
    const world = startWorld({ network, now: 0, balance_fen: 0, budget_fen: 0 });
    const after =
      event.kind === 'soldout'
        ? applySoldOut(world, event.service_id)
        : applyFareUp(world, event.service_id, event.percent);
    return after.public.network;
  }),
);

/** The timetable that plans are measured against: the opening one, after a sell-out or a rise in fares. */
export function settledNetwork(network: Network, event: EventPlan): Network {
  const world = startWorld({ network, now: 0, balance_fen: 0, budget_fen: 0 });
  return applyMarketEvent(world, event).public.network;
}

/** What is known of a case before anybody plays it; null where the case has no answer of that kind. */
export type Outlook = {
  readonly base_fen: number | null;
  readonly optimum: Plan | null;
  readonly plan_b: Plan | null;
};

export function outlookOf(settled: Network, trip: Trip): Outlook {
  const optimum = solve(settled, trip);
  return {
    base_fen: baseline(settled, trip)?.j_fen ?? null,
    optimum,
    plan_b: optimum === null ? null : fallbackFor(settled, trip, optimum),
  };
}

/**
 * The best way home without any service of a plan, whatever it costs: one that keeps the hidden needs
 * where there is one, else one that is merely feasible, for it is an emergency's.
 */
export function fallbackFor(network: Network, trip: Trip, plan: Pick<Plan, 'rides'>): Plan | null {
  const options = { budget_fen: Infinity };
  return planB(network, trip, plan, options) ?? planB(network, { ...trip, needs: [] }, plan, options);
}
