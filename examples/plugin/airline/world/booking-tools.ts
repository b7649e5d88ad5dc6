/** Tools that make a reservation and undo one. */
import { z } from 'festeval';
import { cabins } from '../row.js';
import { hasTraveller, type Reservation } from './database.js';
import { bookedIn, mostBags, now, ownerBreach, refundOf } from './policy.js';
import { mint, noting, withDb } from './state.js';
import { freeSeat, no, replaced, seated, seatName, seatTaken, tool, unknownReservation } from './tool.js';

export const bookingTools = [
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
      seat: seatName,
      bags: z.int().min(0),
      payment_id: z.string(),
    }),
    step(state, { user_id, flight_id, cabin, seat: place, bags, payment_id }, data) {
      const flight = state.db.flights.find(({ id }) => id === flight_id);
      if (flight === undefined) return no(state, 'unknown_flight', 'No flight has this id.', 'flight_id');
      if (!hasTraveller(state.db, user_id))
        return no(state, 'unknown_user', 'No user has this id.', 'user_id');
      if (freeSeat(flight, place, cabin) === undefined) return seatTaken(state);
      const [id, next] = mint(state, 'RES');
      const made: Reservation = {
        ...{ id, user_id, flight_id, cabin, seat: place, bags, insured: false, paid_with: payment_id },
        ...{ booked_at: now, fare_yuan: flight.fares[cabin], status: 'confirmed' },
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
    name: 'cancel',
    description: {
      zh: '取消订单并放出座位。退款另用 refund 办理。',
      en: 'Cancels a reservation and gives its seat up. Money is paid back by `refund`.',
    },
    kind: 'act',
    args: z.strictObject({ reservation_id: z.string() }),
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
