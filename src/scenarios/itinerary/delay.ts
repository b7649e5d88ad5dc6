import { changeGap, homeGap } from '../../world/travel/chain-legs.js';
import type { Minutes, Network, Ride, Service, Trip } from '../../world/travel/types.js';

/** By how many minutes a delay breaks the connection or the deadline that it breaks. */
const BEYOND = 30;

/**
 * How long a service must be late to break what the party holds: its next connection, or, on the last
 * ride, the deadline. Where the party is not seated to the destination, late enough to be of no use.
 */
export function breakingDelay(
  network: Network,
  trip: Trip,
  seated: readonly Ride[] | null,
  service: Service,
): Minutes {
  return Math.max(0, slackAfter(network, trip, seated ?? [], service)) + BEYOND;
}

function slackAfter(network: Network, trip: Trip, seated: readonly Ride[], service: Service): Minutes {
  const at = seated.findIndex(({ service_id }) => service_id === service.id);
  const nextId = at < 0 ? undefined : seated[at + 1]?.service_id;
  const next = network.services.find(({ id }) => id === nextId);
  if (next !== undefined) {
    return next.dep - service.arr - (changeGap(network, trip.party, service, next)?.minutes ?? 0);
  }
  const home = at < 0 ? 0 : (homeGap(network, trip, service, 'reaching')?.minutes ?? 0);
  return trip.arrive_by - service.arr - home;
}
