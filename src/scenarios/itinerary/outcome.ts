import { keepFor } from '../../core/keep.js';
import type { Played } from '../../core/criterion.js';
import { jFen, reportChain, type ChainReport } from '../../world/travel/chain.js';
import { faresAreRight, rightFares, ticketFen } from '../../world/travel/fares.js';
import { netPaid, type BookedOrder } from '../../world/travel/world.js';
import type { Fen, Passenger, Ride, Service, Ticket } from '../../world/travel/types.js';
import type { ItineraryData } from './data.js';
import type { Delivery } from './finish.js';
import type { ItineraryState } from './state.js';

export type ItineraryPlayed = Played<ItineraryState, ItineraryData>;
type Leg = Delivery['legs'][number];

/** A leg that names no order of its service and class. */
export type StrayLeg = { readonly leg: Leg; readonly at: number };

/** What one delivered ride means for one passenger. */
export type Seat = {
  readonly passenger: Passenger;
  readonly service_id: string;
  /** Null where no paid order of the plan seats them. */
  readonly ticket: Ticket | null;
  readonly rightFare: boolean;
  /** What a fare that is too low leaves to be paid at the door. */
  readonly short_fen: Fen;
};

/** A delivered plan held against the world: what every criterion reads. */
export type Outcome = {
  readonly delivery: Delivery | null;
  readonly rides: readonly Ride[];
  readonly strays: readonly StrayLeg[];
  readonly report: ChainReport;
  /** Orders that the plan names, whatever their state. */
  readonly orders: readonly BookedOrder[];
  readonly seats: readonly Seat[];
};

export const outcomeOf = keepFor(({ state, case: { data } }: ItineraryPlayed): Outcome => {
  const { network, orders } = state.world.public;
  const legs = state.delivery?.legs ?? [];
  const rides = ridesOf(legs);
  const named = new Set(legs.map(({ order_id }) => order_id));
  return {
    delivery: state.delivery,
    rides,
    strays: legs.flatMap((leg, at) => (orders.some((order) => matches(order, leg)) ? [] : [{ leg, at }])),
    report: reportChain(network, data.trip, rides),
    orders: orders.filter(({ id }) => named.has(id)),
    seats: rides.flatMap((ride) => seatsOn(ride, state, data)),
  };
});

const matches = (order: BookedOrder, leg: Leg): boolean =>
  order.id === leg.order_id && order.service_id === leg.service_id && order.class === leg.class;

/** The rides of the plan in the order delivered; a ride paid in several orders counts once. */
function ridesOf(legs: readonly Leg[]): Ride[] {
  return legs
    .filter((leg, at) => legs.findIndex(({ service_id }) => service_id === leg.service_id) === at)
    .map(({ service_id, class: id }) => ({ service_id, class: id }));
}

type Held = { readonly ticket: Ticket; readonly order: BookedOrder };

function heldOn(ride: Ride, { delivery, world }: ItineraryState): readonly Held[] {
  const legs = (delivery?.legs ?? []).filter(({ service_id }) => service_id === ride.service_id);
  return legs.flatMap((leg) =>
    world.public.orders
      .filter((order) => matches(order, leg) && order.status === 'paid')
      .flatMap((order) => order.tickets.map((ticket) => ({ ticket, order })))
      .filter(({ ticket }) => leg.passengers.includes(ticket.name)),
  );
}

function seatsOn(ride: Ride, state: ItineraryState, { trip: { party } }: ItineraryData): Seat[] {
  const held = heldOn(ride, state);
  const service = state.world.public.network.services.find(({ id }) => id === ride.service_id);
  const own = party.map(({ name }) => held.find(({ ticket }) => ticket.name === name));
  if (service === undefined) return party.map((passenger) => noSeat(passenger, ride));
  const fares = own.flatMap((found) => (found === undefined ? [] : [found.ticket.fare]));
  const allRight = faresAreRight(party, service.child_rule, fares);
  const right = rightFares(party, service.child_rule);
  return party.map((passenger, at): Seat => {
    const found = own[at];
    const fare = right[at];
    if (found === undefined || fare === undefined) return noSeat(passenger, ride);
    const rightFare = allRight || found.ticket.fare === fare;
    const short_fen = rightFare ? 0 : shortfall(service, found, { ...found.ticket, fare });
    return { passenger, service_id: service.id, ticket: found.ticket, rightFare, short_fen };
  });
}

const noSeat = (passenger: Passenger, ride: Ride): Seat => ({
  passenger,
  service_id: ride.service_id,
  ticket: null,
  rightFare: false,
  short_fen: 0,
});

function shortfall(service: Service, { order, ticket }: Held, right: Ticket): Fen {
  const cls = service.classes.find(({ id }) => id === order.class);
  if (cls === undefined) return 0;
  const price = ({ fare }: Ticket): Fen => ticketFen(cls, fare, service.child_rule);
  return Math.max(0, price(right) - price(ticket));
}

/** J of the delivered plan: all money spent net of refunds, and what too low fares leave to be paid. */
export function agentCost({ state, case: { data } }: ItineraryPlayed, { report, seats }: Outcome): Fen {
  const short = seats.reduce((sum, { short_fen }) => sum + short_fen, 0);
  return jFen({ money_fen: netPaid(state.world) + short, report, prefs: data.trip.prefs });
}
