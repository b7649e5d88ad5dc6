/** Tools that change a trip. They do what they are told; whether the policy allowed it is noted, not enforced. */
import { z } from 'festeval';
import { bookedIn, mostBags, ownerBreach } from './policy.js';
import type { Reservation } from './database.js';
import { noting, withDb } from './state.js';
import { freeSeat, no, replaced, seated, seatName, seatTaken, tool, unknownReservation } from './tool.js';

const reservation_id = z.string();
const seat = seatName;

export const tripTools = [
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
      if (freeSeat(flight, place, reservation.cabin) === undefined) return seatTaken(state);
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
      if (freeSeat(flight, place, reservation.cabin) === undefined) return seatTaken(state);
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
      if (freeSeat(flight, place, 'business') === undefined) return seatTaken(state);
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
];
