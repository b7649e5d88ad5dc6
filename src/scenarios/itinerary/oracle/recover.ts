import { bestRecovery } from '../../../world/travel/recovery.js';
import type { Plan } from '../../../world/travel/solve.js';
import type { Order, Ride, Service } from '../../../world/travel/types.js';
import { recoveryFrom } from '../recovery.js';
import { buy, priceOf, type Bought } from './buy.js';
import { lookAgain, merge, type Seen } from './explore.js';
import { cancelResult, readAll } from './read.js';
import { atRightFares, spoiledRecovery, type Wrong } from './spoil.js';
import type { Part } from './step.js';

/** Where the script stands: what it knows, holds and means to deliver. */
export type Booked = { readonly seen: Seen; readonly plan: Plan; readonly orders: readonly Order[] };

const ceiling = /(?:提高到|go up to) .*?(\d+) ?(?:分|fen)/u;

/** The trip with the ceiling that the traveller has just named, if they did. */
function withCeiling(seen: Seen, said: readonly string[]): Seen {
  const fen = ceiling.exec(said.join(' '))?.[1];
  return fen === undefined ? seen : { ...seen, trip: { ...seen.trip, budget_fen: Number(fen) } };
}

/** A way on: what to give back, what to keep, what to buy. */
type WayOn = {
  readonly plan: Plan;
  readonly useless: readonly Order[];
  readonly wrong: Wrong;
};

/** Finds the best way on after bad news, gives back what it does not need and books what is missing. */
export function* recover(seen: Seen, bought: Bought, wrong: Wrong): Part<Booked | null> {
  const news = yield* lookAgain(bought.said);
  const known = withCeiling(
    { ...seen, network: { ...seen.network, services: merge(seen.network.services, news) } },
    bought.said,
  );
  const way = wayOn(known, bought, news, wrong);
  return way === null ? null : yield* take(known, bought, way);
}

/**
 * The best way on. Spoiled, the worst, without giving back what is dead as long as the ceiling bears that; and on wrong
 * fares only where it bears those: a refusal would end it all.
 */
function wayOn(seen: Seen, { orders, now }: Bought, news: readonly Service[], wrong: Wrong): WayOn | null {
  const { trip, network } = seen;
  const net_paid_fen = orders.reduce((sum, { total_fen }) => sum + total_fen, 0);
  const problem = recoveryFrom({ network, trip, orders, now, net_paid_fen });
  const best = bestRecovery(problem, trip.budget_fen);
  if (best === null) return null;
  const plan = wrong('recovery') ? spoiledRecovery(problem, best) : best;
  const useless = orders.filter((order) => !isUsed(order, plan));
  const dead = useless.filter((order) => news.some(({ id }) => id === order.service_id));
  const left = trip.budget_fen - plan.money_fen;
  const keptFen = dead.reduce((sum, { total_fen }) => sum + total_fen, 0);
  const keepsDead = wrong('recovery') && keptFen <= left;
  const missing = missingOf(plan, orders);
  const extra = priceOf(seen, missing, wrong) - priceOf(seen, missing, atRightFares(wrong));
  return {
    plan,
    useless: keepsDead ? useless.filter((order) => !dead.includes(order)) : useless,
    wrong: extra <= left - (keepsDead ? keptFen : 0) ? wrong : atRightFares(wrong),
  };
}

const missingOf = ({ rides }: Plan, orders: readonly Order[]): readonly Ride[] =>
  rides.filter((ride) => !orders.some(({ service_id }) => service_id === ride.service_id));

const isUsed = ({ service_id }: Order, { rides }: Plan): boolean =>
  rides.some((ride) => ride.service_id === service_id);

/** Gives back and books; null when the traveller, or a tool, refuses. */
function* take(seen: Seen, { orders }: Bought, { plan, useless, wrong }: WayOn): Part<Booked | null> {
  const kept = orders.filter((order) => isUsed(order, plan));
  const missing = missingOf(plan, orders);
  const cancels = useless.map(({ id }) => ({ name: 'cancel', args: { order_id: id } }));
  if (missing.length === 0) {
    if (cancels.length === 0) return { seen, plan, orders: kept };
    const { results } = yield { calls: cancels };
    return readAll(cancelResult, results) === null ? null : { seen, plan, orders: kept };
  }
  const more = yield* buy(seen, missing, wrong, cancels);
  return more === null ? null : { seen, plan, orders: [...kept, ...more.orders] };
}
