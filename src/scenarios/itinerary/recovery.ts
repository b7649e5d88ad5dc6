import { recoveryProblem, type RecoveryProblem } from '../../world/travel/recovery.js';
import { refundFor } from '../../world/travel/refunds.js';
import type { Fen, Minutes, Network, Order, Trip } from '../../world/travel/types.js';

export type Standing = {
  readonly network: Network;
  readonly trip: Trip;
  readonly orders: readonly Order[];
  readonly now: Minutes;
  readonly net_paid_fen: Fen;
};

/** What is left to decide from the orders held at an instant, each refundable by its service's rule. */
export function recoveryFrom({ network, trip, orders, now, net_paid_fen }: Standing): RecoveryProblem {
  return recoveryProblem({
    network,
    trip,
    orders,
    now,
    netPaid: net_paid_fen,
    refundOf: (order) => {
      const service = network.services.find(({ id }) => id === order.service_id);
      return service === undefined ? 0 : refundFor(order, service, now);
    },
  });
}
