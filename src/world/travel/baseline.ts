import { partyFen } from './fares.js';
import {
  bestOf,
  byArrival,
  byCost,
  NO_WEIGHTS,
  reachDoor,
  weightsOf,
  type Arrival,
  type Option,
} from './labels.js';
import { listPricing, optionsFor, planOf, type Plan, type Pricing } from './solve.js';
import { modes, type Fen, type Mode, type Network, type Passenger, type Trip } from './types.js';

/** The counter asks this many percent of the fare for a ticket where nothing is left. */
export const COUNTER_PERCENT = 150;

/**
 * The given prices; and on services where no class has one, the counter's, which always has tickets. Rounded half up
 * to a whole fen.
 */
export function withCounter(party: readonly Passenger[], pricing: Pricing): Pricing {
  return (service, cls) => {
    const price = pricing(service, cls);
    if (price !== null || service.classes.some((other) => pricing(service, other) !== null)) return price;
    return Math.floor((partyFen(service, cls, party) * COUNTER_PERCENT + 50) / 100);
  };
}

function earliest(network: Network, trip: Trip, options: readonly Option[], mode: Mode): Arrival[] {
  const own = options.filter(({ service }) => service.mode === mode);
  const arrivals = reachDoor({ network, trip, options: own, weights: NO_WEIGHTS, limit_fen: Infinity });
  const best = bestOf(arrivals, byArrival);
  return best === null ? [] : [best];
}

export type Baseline = { readonly plan: Plan; readonly j_fen: Fen };

/**
 * What the user would do alone: look at one mode at a time (train, plane, coach, carpool), take the chain that gets
 * home earliest, and buy the cheapest of these, at the counter where nothing is left. They know their own needs,
 * documents and deadline, so those hold; they mind neither the ceiling nor soft preferences. Where no single mode
 * gets home in time they are helped by somebody who knows the timetable, at counter prices: the mixed chain with the
 * least J. Null where even that does not exist. `pricing` replaces the list prices, e.g. for tickets already owned.
 */
export function baseline(network: Network, trip: Trip, pricing?: Pricing): Baseline | null {
  const options = optionsFor(network, trip, withCounter(trip.party, pricing ?? listPricing(trip.party)));
  const single = modes.flatMap((mode) => earliest(network, trip, options, mode));
  // Ties in money go to the earlier arrival, then by path.
  const chosen =
    bestOf(single, (a, b) => a.money - b.money || byArrival(a, b)) ??
    bestOf(reachDoor({ network, trip, options, weights: weightsOf(trip), limit_fen: Infinity }), byCost);
  if (chosen === null) return null;
  const plan = planOf(network, trip, chosen);
  return { plan, j_fen: plan.j_fen };
}
