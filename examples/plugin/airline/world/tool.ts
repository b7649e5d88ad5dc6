import { refusal, told, toolsOf, z, type StepResult } from 'festeval';
import type { AirlineData } from '../row.js';
import type { Database, Flight, Reservation, Seat } from './database.js';
import type { AirlineState } from './state.js';

export const tool = toolsOf<AirlineState, AirlineData>();
export type Step = StepResult<AirlineState>;

/** The world stays as it is; the caller is told why. */
export function no(state: AirlineState, code: string, message: string, field?: string): Step {
  return { state, result: refusal(code, message, field) };
}

export const unknownReservation = (state: AirlineState): Step =>
  no(state, 'unknown_reservation', 'No confirmed reservation has this id.', 'reservation_id');

/** The seat of a flight if it is free and of the cabin; saver travels in economy. */
export function freeSeat(flight: Flight, seat: string, cabin: string): Seat | undefined {
  const part = cabin === 'business' ? 'business' : 'economy';
  return flight.seats.find((one) => one.seat === seat && one.cabin === part && one.taken_by === null);
}

/** The database with a reservation's seat given up, and another taken where one is named. */
export function seated(
  db: Database,
  reservation_id: string,
  to: { readonly flight_id: string; readonly seat: string } | null,
): Pick<Database, 'flights'> {
  const place = (flight: Flight, seat: Seat): Seat => {
    if (flight.id === to?.flight_id && seat.seat === to.seat) return { ...seat, taken_by: reservation_id };
    return seat.taken_by === reservation_id ? { ...seat, taken_by: null } : seat;
  };
  return {
    flights: db.flights.map((flight) => ({
      ...flight,
      seats: flight.seats.map((seat) => place(flight, seat)),
    })),
  };
}

export const seatName = z.string().meta(told({ zh: '如 12A。', en: 'As 12A.' }));

export const seatTaken = (state: AirlineState): Step =>
  no(state, 'seat_taken', 'No such free seat in this cabin.', 'seat');

export const replaced = ({ db }: AirlineState, next: Reservation): readonly Reservation[] =>
  db.reservations.map((one) => (one.id === next.id ? next : one));
