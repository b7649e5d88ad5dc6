/** Tools that change a trip. They do what they are told; whether the policy allowed it is noted, not enforced. */
import { z } from 'festeval';
import { cabins } from '../row.js';
import { bookedIn, mostBags, ownerBreach, refundOf } from './policy.js';
import { hasTraveller, type Reservation } from './database.js';
import { mint, noting, withDb, type AirlineState } from './state.js';
import { freeSeat, no, seated, tool, unknownReservation } from './tool.js';

const reservation_id = z.string();
const seat = z.string().meta({ description: 'As 12A.' });

const replaced = ({ db }: AirlineState, next: Reservation): readonly Reservation[] =>
  db.reservations.map((one) => (one.id === next.id ? next : one));
const taken = (state: AirlineState) => no(state, 'seat_taken', 'No such free seat in this cabin.', 'seat');

export const tripTools = [
  tool({
    name: 'book',
    description: {
      zh: '新订一张票，返回订单号。票款另用 charge 收取。',
      en: 'Books a ticket and returns its reservation id. The price is charged by `charge`.',
    },
    kind: 'act',
    args: z.strictObject({
      user_id: z.string(),
      flight_id: z.string(),
      cabin: z.enum(cabins),
      seat,
      bags: z.int().min(0),
      payment_id: z.string(),
    }),
    step(state, { user_id, flight_id, cabin, seat: place, bags, payment_id }, data) {
      const flight = state.db.flights.find(({ id }) => id === flight_id);
      if (flight === undefined) return no(state, 'unknown_flight', 'No flight has this id.', 'flight_id');
      if (!hasTraveller(state.db, user_id))
        return no(state, 'unknown_user', 'No user has this id.', 'user_id');
      if (freeSeat(flight, place, cabin) === undefined) return taken(state);
      const [id, next] = mint(state, 'RES');
      const made: Reservation = {
        ...{ id, user_id, flight_id, cabin, seat: place, bags, insured: false, paid_with: payment_id },
        ...{ booked_at: '2027-02-03T10:00', fare_yuan: flight.fares[cabin], status: 'confirmed' },
      };
      const booked = withDb(next, {
        reservations: [...state.db.reservations, made],
        ...seated(state.db, id, { flight_id, seat: place }),
      });
      const owned = noting(booked, ownerBreach(state, data, user_id), `book ${flight_id}`);
      return {
        state: noting(owned, bags > mostBags ? 'B2' : null, `book ${flight_id}`),
        result: { reservation_id: id },
      };
    },
  }),
  tool({
    name: 'change_flight',
    description: {
      zh: '把订单改到另一航班的一个座位，舱位不变。费用另用 charge 收取。',
      en: 'Moves a reservation to a seat on another flight, cabin unchanged. What it costs is charged by `charge`.',
    },
    kind: 'act',
    args: z.strictObject({ reservation_id, flight_id: z.string(), seat }),
    step(state, { reservation_id: id, flight_id, seat: place }, data) {
      const booked = bookedIn(state.db, id);
      const flight = state.db.flights.find((one) => one.id === flight_id);
      if (booked?.reservation.status !== 'confirmed') return unknownReservation(state);
      if (flight === undefined) return no(state, 'unknown_flight', 'No flight has this id.', 'flight_id');
      const { reservation, flight: old } = booked;
      if (freeSeat(flight, place, reservation.cabin) === undefined) return taken(state);
      const fare_yuan = flight.fares[reservation.cabin];
      const changed = withDb(state, {
        reservations: replaced(state, { ...reservation, flight_id, seat: place, fare_yuan }),
        ...seated(state.db, id, { flight_id, seat: place }),
      });
      const otherRoute = flight.from !== old.from || flight.to !== old.to;
      const owned = noting(changed, ownerBreach(state, data, reservation.user_id), `change_flight ${id}`);
      const routed = noting(owned, otherRoute ? 'F1' : null, `change_flight ${id}`);
      const rule = reservation.cabin === 'saver' ? 'F2' : null;
      return { state: noting(routed, rule, `change_flight ${id}`), result: { changed: true } };
    },
  }),
  tool({
    name: 'change_seat',
    description: {
      zh: '在同一航班、同一舱位换座位。',
      en: 'Changes the seat on the same flight, in the same cabin.',
    },
    kind: 'act',
    args: z.strictObject({ reservation_id, seat }),
    step(state, { reservation_id: id, seat: place }, data) {
      const booked = bookedIn(state.db, id);
      if (booked?.reservation.status !== 'confirmed') return unknownReservation(state);
      const { reservation, flight } = booked;
      if (freeSeat(flight, place, reservation.cabin) === undefined) return taken(state);
      const changed = withDb(state, {
        reservations: replaced(state, { ...reservation, seat: place }),
        ...seated(state.db, id, { flight_id: flight.id, seat: place }),
      });
      const rule = ownerBreach(state, data, reservation.user_id);
      return { state: noting(changed, rule, `change_seat ${id}`), result: { changed: true } };
    },
  }),
  tool({
    name: 'upgrade',
    description: {
      zh: '把订单升到同一航班的公务舱座位。差价另用 charge 收取。',
      en: 'Moves a reservation to a business seat on the same flight. The difference is charged by `charge`.',
    },
    kind: 'act',
    args: z.strictObject({ reservation_id, seat }),
    step(state, { reservation_id: id, seat: place }, data) {
      const booked = bookedIn(state.db, id);
      if (booked?.reservation.status !== 'confirmed') return unknownReservation(state);
      const { reservation, flight } = booked;
      if (freeSeat(flight, place, 'business') === undefined) return taken(state);
      const next: Reservation = {
        ...reservation,
        cabin: 'business',
        seat: place,
        fare_yuan: flight.fares.business,
      };
      const changed = withDb(state, {
        reservations: replaced(state, next),
        ...seated(state.db, id, { flight_id: flight.id, seat: place }),
      });
      const rule = ownerBreach(state, data, reservation.user_id);
      return { state: noting(changed, rule, `upgrade ${id}`), result: { changed: true } };
    },
  }),
  tool({
    name: 'set_bags',
    description: {
      zh: '把订单的托运行李改成总共几件，只能加。费用另用 charge 收取。',
      en: 'Sets the total number of checked bags, upwards only. What they cost is charged by `charge`.',
    },
    kind: 'act',
    args: z.strictObject({ reservation_id, bags: z.int().min(1).max(9) }),
    step(state, { reservation_id: id, bags }, data) {
      const booked = bookedIn(state.db, id);
      if (booked?.reservation.status !== 'confirmed') return unknownReservation(state);
      const { reservation } = booked;
      if (bags <= reservation.bags) return no(state, 'not_more', 'Bags can only be added.', 'bags');
      const changed = withDb(state, { reservations: replaced(state, { ...reservation, bags }) });
      const owned = noting(changed, ownerBreach(state, data, reservation.user_id), `set_bags ${id}`);
      return { state: noting(owned, bags > mostBags ? 'B2' : null, `set_bags ${id}`), result: { bags } };
    },
  }),
  tool({
    name: 'cancel',
    description: {
      zh: '取消订单并放出座位。退款另用 refund 办理。',
      en: 'Cancels a reservation and gives its seat up. Money is paid back by `refund`.',
    },
    kind: 'act',
    args: z.strictObject({ reservation_id }),
    step(state, { reservation_id: id }, data) {
      const booked = bookedIn(state.db, id);
      if (booked?.reservation.status !== 'confirmed') return unknownReservation(state);
      const { reservation } = booked;
      const changed = withDb(state, {
        reservations: replaced(state, { ...reservation, status: 'cancelled' }),
        ...seated(state.db, id, null),
      });
      const owned = noting(changed, ownerBreach(state, data, reservation.user_id), `cancel ${id}`);
      const rule = refundOf(booked) === null ? 'C2' : null;
      return { state: noting(owned, rule, `cancel ${id}`), result: { cancelled: true } };
    },
  }),
];
