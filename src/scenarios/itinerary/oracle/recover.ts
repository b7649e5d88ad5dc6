import { bestRecovery } from '../../../world/travel/recovery.js';
import type { Plan } from '../../../world/travel/solve.js';
import type { Order } from '../../../world/travel/types.js';
import { recoveryFrom } from '../recovery.js';
import { buy, type Bought } from './buy.js';
import { lookAgain, merge, type Seen } from './explore.js';
import { cancelResult, readAll } from './read.js';
import type { Wrong } from './spoil.js';
import type { Part } from './step.js';

/** Where the script stands: what it knows, holds and means to deliver. */
export type Booked = { readonly seen: Seen; readonly plan: Plan; readonly orders: readonly Order[] };

const ceiling = /(?:提高到|go up to) .*?(\d+) ?(?:分|fen)/u;

/** The trip with the ceiling that the traveller has just named, if they did. */
function withCeiling(seen: Seen, said: readonly string[]): Seen {
  const fen = ceiling.exec(said.join(' '))?.[1];
  return fen === undefined ? seen : { ...seen, trip: { ...seen.trip, budget_fen: Number(fen) } };
}

/** Finds the best way on after bad news, gives back what it does not need and books what is missing. */
export function* recover(seen: Seen, bought: Bought, wrong: Wrong): Part<Booked | null> {
  const services = merge(seen.network.services, yield* lookAgain(bought.said));
  const known = withCeiling({ ...seen, network: { ...seen.network, services } }, bought.said);
  const { trip, network } = known;
  const net_paid_fen = bought.orders.reduce((sum, { total_fen }) => sum + total_fen, 0);
  const { orders, now } = bought;
  const plan = bestRecovery(recoveryFrom({ network, trip, orders, now, net_paid_fen }), trip.budget_fen);
  if (plan === null) return null;
  const rides = plan.rides.map(({ service_id }) => service_id);
  const kept = orders.filter(({ service_id }) => rides.includes(service_id));
  const missing = plan.rides.filter(
    ({ service_id }) => !kept.some((order) => order.service_id === service_id),
  );
  const useless = wrong('recovery') ? [] : orders.filter((order) => !kept.includes(order));
  const cancels = useless.map(({ id }) => ({ name: 'cancel', args: { order_id: id } }));
  if (missing.length === 0) {
    const { results } = yield { calls: cancels };
    return readAll(cancelResult, results) === null ? null : { seen: known, plan, orders: kept };
  }
  const more = yield* buy(known, missing, wrong, cancels);
  return more === null ? null : { seen: known, plan, orders: [...kept, ...more.orders] };
}
