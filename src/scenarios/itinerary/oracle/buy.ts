import type { Json } from '../../../core/json.js';
import type { PolicyCall } from '../../../core/policy.js';
import { toMinutes } from '../../../world/travel/clock.js';
import { validDoc } from '../../../world/travel/documents.js';
import { rightFares, ticketFen } from '../../../world/travel/fares.js';
import { HOLD_MINUTES } from '../../../world/travel/holding.js';
import type { Fen, Minutes, Order, Ride, Service, Ticket } from '../../../world/travel/types.js';
import type { Seen } from './explore.js';
import { consentResult, holdResult, payResult, readAll } from './read.js';
import { spoiledDoc, spoiledFares, type Wrong } from './spoil.js';
import type { Part } from './step.js';

/** What was bought, when, and what the traveller said meanwhile. */
export type Bought = {
  readonly orders: readonly Order[];
  readonly now: Minutes;
  readonly said: readonly string[];
};

/** Everybody's ticket for a ride: a valid document and the right fare. */
function ticketsFor({ trip: { party } }: Seen, service: Service, wrong: Wrong): Ticket[] {
  const right = rightFares(party, service.child_rule);
  const fares = wrong('fares') ? spoiledFares(right, service) : right;
  return party.map((passenger, at) => ({
    name: passenger.name,
    doc:
      (wrong('documents') ? spoiledDoc(passenger, service) : null) ??
      validDoc(passenger, service) ??
      'id_card',
    fare: fares[at] ?? 'adult',
  }));
}

type Wanted = { readonly ride: Ride; readonly tickets: readonly Ticket[] };

function wantedOf(seen: Seen, rides: readonly Ride[], wrong: Wrong): Wanted[] {
  return rides.flatMap((ride) => {
    const service = seen.network.services.find(({ id }) => id === ride.service_id);
    return service === undefined ? [] : [{ ride, tickets: ticketsFor(seen, service, wrong) }];
  });
}

/** What the tickets for these rides cost, spoiled fares included. */
export function priceOf(seen: Seen, rides: readonly Ride[], wrong: Wrong): Fen {
  return wantedOf(seen, rides, wrong).reduce((sum, { ride, tickets }) => {
    const service = seen.network.services.find(({ id }) => id === ride.service_id);
    const cls = service?.classes.find(({ id }) => id === ride.class);
    if (service === undefined || cls === undefined) return sum;
    return tickets.reduce((total, { fare }) => total + ticketFen(cls, fare, service.child_rule), sum);
  }, 0);
}

const holdOf = ({ ride, tickets }: Wanted): PolicyCall => ({
  name: 'hold',
  args: { service_id: ride.service_id, class: ride.class, passengers: tickets },
});

/** Holds the rides, asks for consent and pays; `first` are calls to be made before. Null when refused. */
export function* buy(
  seen: Seen,
  rides: readonly Ride[],
  wrong: Wrong,
  first: readonly PolicyCall[] = [],
): Part<Bought | null> {
  const wanted = wantedOf(seen, rides, wrong);
  const held = yield { calls: [...first, ...wanted.map(holdOf)] };
  const holds = readAll(holdResult, held.results.slice(first.length));
  if (holds === null || holds.length === 0) return null;
  const hold_ids = holds.map(({ hold_id }) => hold_id);
  const asked = yield { calls: [{ name: 'request_consent', args: { hold_ids } }] };
  const [consent] = readAll(consentResult, asked.results) ?? [];
  if (consent === undefined) return null;
  const args: Json = { hold_ids, consent_ref: consent.consent_ref };
  const paid = yield { calls: [{ name: 'pay', args }] };
  const orders = readAll(payResult, paid.results)?.[0]?.orders;
  if (orders === undefined) return null;
  const now = toMinutes(holds.at(-1)?.expires ?? '') - HOLD_MINUTES;
  return { orders: orders.flatMap((order, at) => orderOf(order, wanted[at], now)), now, said: paid.said };
}

function orderOf(
  { order_id, total_fen }: { readonly order_id: string; readonly total_fen: number },
  wanted: Wanted | undefined,
  paid_at: Minutes,
): Order[] {
  if (wanted === undefined) return [];
  const { ride, tickets } = wanted;
  return [{ id: order_id, ...ride, tickets, total_fen, paid_at, status: 'paid', refund_fen: 0 }];
}
