/** How the reference solution serves each request. Each returns what the user is to be told. */
import type { Wish } from '../row.js';
import {
  bagCost,
  certificateFor,
  changeCost,
  freeBags,
  mostBags,
  refundOf,
  upgradeCost,
} from '../world/policy.js';
import { amountOf, decline, methodOf, seatFor, take, tell, type Desk } from './desk.js';
import { book, call, quote, readFlight, readReservation, search, type Seen, type Talk } from './see.js';

type Of<Request extends Wish['request']> = Extract<Wish, { readonly request: Request }>;

export function* cancel(desk: Desk, { reservation_id, refund_to }: Of<'cancel'>): Talk<string> {
  const reservation = yield* readReservation(reservation_id);
  const owed = refundOf({ reservation, flight: yield* readFlight(reservation.flight_id) });
  const lenient = desk.wrong('policy');
  if (owed === null && !lenient)
    return yield* decline(desk, reservation_id, 'cancel', { rule: 'C2', limit: '24 h' });
  const elsewhere = refund_to !== undefined && refund_to !== reservation.paid_with;
  if (elsewhere && !lenient) yield* decline(desk, reservation_id, 'refund_elsewhere', { rule: 'R1' });
  const payment_id = elsewhere && lenient ? refund_to : reservation.paid_with;
  const yuan = amountOf(desk, owed ?? reservation.fare_yuan);
  yield* quote(reservation_id, -yuan);
  yield* call('cancel', { reservation_id });
  yield* call('refund', { reservation_id, payment_id, yuan });
  return tell(desk, yuan, '已退还', 'paid back');
}

export function* changeFlight(desk: Desk, wish: Of<'change_flight'>): Talk<string> {
  const { reservation_id } = wish;
  const reservation = yield* readReservation(reservation_id);
  if (reservation.cabin === 'saver' && !desk.wrong('policy')) {
    return yield* decline(desk, reservation_id, 'change_flight', { rule: 'F2' });
  }
  const { from, to } = yield* readFlight(reservation.flight_id);
  const flight = yield* findFlight({ ...wish, from, to });
  const seat = seatFor(desk, flight.free_seats, reservation.cabin, wish.seat);
  const cost = changeCost(reservation, flight, desk.user);
  return yield* take(desk, reservation_id, cost === 0 ? 0 : amountOf(desk, cost), function* () {
    yield* call('change_flight', { reservation_id, flight_id: flight.id, seat });
    return reservation_id;
  });
}

type Sought = Pick<Of<'book'>, 'from' | 'to' | 'date' | 'part'>;

function* findFlight({ from, to, date, part }: Sought): Talk<Seen<'flight'>['flight']> {
  const flights = yield* search({ from, to, date });
  const fits = flights.filter(
    ({ departs }) => part === 'any' || departs.slice(11) < '12:00' === (part === 'morning'),
  );
  return yield* readFlight(fits[0]?.id ?? flights[0]?.id ?? '');
}

export function* changeSeat(desk: Desk, { reservation_id, seat: kind }: Of<'change_seat'>): Talk<string> {
  const { flight_id, cabin } = yield* readReservation(reservation_id);
  const { free_seats } = yield* readFlight(flight_id);
  const seat = seatFor(desk, free_seats, cabin, kind);
  yield* call('change_seat', { reservation_id, seat });
  return desk.zh ? `座位已换成 ${seat}。` : `Your seat is now ${seat}.`;
}

export function* upgrade(desk: Desk, { reservation_id, seat: kind }: Of<'upgrade'>): Talk<string> {
  const reservation = yield* readReservation(reservation_id);
  const flight = yield* readFlight(reservation.flight_id);
  const seat = seatFor(desk, flight.free_seats, 'business', kind);
  return yield* take(
    desk,
    reservation_id,
    amountOf(desk, upgradeCost({ reservation, flight })),
    function* () {
      yield* call('upgrade', { reservation_id, seat });
      return reservation_id;
    },
  );
}

export function* setBags(desk: Desk, { reservation_id, bags }: Of<'bags'>): Talk<string> {
  const reservation = yield* readReservation(reservation_id);
  if (bags > mostBags && !desk.wrong('policy')) {
    return yield* decline(desk, reservation_id, 'bags', { rule: 'B2', limit: `${mostBags}` });
  }
  const paidFor = Math.max(reservation.bags, freeBags(reservation.cabin, desk.user));
  const cost = bagCost(bags, paidFor);
  return yield* take(desk, reservation_id, cost === 0 ? 0 : amountOf(desk, cost), function* () {
    yield* call('set_bags', { reservation_id, bags });
    return reservation_id;
  });
}

export function* bookTrip(desk: Desk, wish: Of<'book'>): Talk<string> {
  const { cabin, bags } = wish;
  const flight = yield* findFlight(wish);
  const seat = seatFor(desk, flight.free_seats, cabin, wish.seat);
  const cost = flight.fares[cabin] + bagCost(bags, freeBags(cabin, desk.user));
  const yuan = amountOf(desk, cost);
  const ticket = { user_id: desk.user.id, flight_id: flight.id, cabin, seat, bags };
  if (!(yield* quote(flight.id, yuan))) return tell(desk, yuan, '报价，未办', 'quoted, not done');
  const payment_id = yield* methodOf(desk);
  const reservation_id = yield* book({ ...ticket, payment_id });
  yield* call('charge', { reservation_id, payment_id, yuan });
  return tell(desk, yuan, '已收取', 'charged');
}

export function* compensate(desk: Desk, { reservation_id }: Of<'compensation'>): Talk<string> {
  const reservation = yield* readReservation(reservation_id);
  const flight = yield* readFlight(reservation.flight_id);
  const owed = certificateFor({ reservation, flight }, desk.user);
  if (owed === 0 && !desk.wrong('policy')) {
    const short = flight.status === 'delayed' && flight.delay_hours < 3;
    const limit = short ? { limit: '3 h' } : {};
    return yield* decline(desk, reservation_id, 'compensation', { rule: 'V1', ...limit });
  }
  const yuan = amountOf(desk, owed === 0 ? 200 : owed);
  yield* call('send_certificate', { reservation_id, yuan });
  return tell(desk, yuan, '已发代金券', 'sent as a certificate');
}
