import { solve } from '../../world/travel/solve.js';
import type { Network, Order, Ride, Trip } from '../../world/travel/types.js';

/** Whether these paid orders together give every passenger a ticket on a service. */
export function seatsParty({ party }: Trip, orders: readonly Order[], serviceId: string): boolean {
  const named = orders
    .filter(({ service_id }) => service_id === serviceId)
    .flatMap(({ tickets }) => tickets.map(({ name }) => name));
  return party.every(({ name }) => named.includes(name));
}

/**
 * The chain on which the whole party already holds tickets all the way to the destination, in time and
 * with every buffer; null while there is none. Hidden needs are not asked for: who overlooked them
 * believes to be done.
 */
export function seatedChain(network: Network, trip: Trip, orders: readonly Order[]): readonly Ride[] | null {
  const paid = orders.filter(({ status }) => status === 'paid');
  const plan = solve(
    network,
    { ...trip, needs: [] },
    {
      budget_fen: Infinity,
      pricing: (service, cls) => {
        const owned = paid.some((order) => order.service_id === service.id && order.class === cls.id);
        return owned && seatsParty(trip, paid, service.id) ? 0 : null;
      },
    },
  );
  return plan?.rides ?? null;
}
