/** The policy as code: what is owed, and which rule an action breaks. The text of it is in `prompt.ts`. */
import type { AirlineData } from '../row.js';
import type { Cabin, Database, Flight, Reservation, User } from './database.js';
import type { AirlineState } from './state.js';

/** When every call takes place. */
export const now = '2027-02-03T10:00';
export const rules = ['G1', 'G2', 'C2', 'R1', 'F1', 'F2', 'B2', 'V1', 'T1'] as const;
export type Rule = (typeof rules)[number];

export const changeFee = 150;
export const bagPrice = 120;
export const mostBags = 4;
export const businessCancelFee = 200;

/** A flight without its seats: all that a price or a right depends on. */
type FlightFacts = Omit<Flight, 'seats'>;
type Booked = { readonly reservation: Reservation; readonly flight: FlightFacts };

/** What is paid back if it is cancelled now, in yuan; null where it cannot be. */
export function refundOf({ reservation, flight }: Booked): number | null {
  const { fare_yuan, cabin, booked_at } = reservation;
  if (flight.status === 'cancelled' || hoursSince(booked_at) <= 24) return fare_yuan;
  return cabin === 'business' ? fare_yuan - businessCancelFee : null;
}

function hoursSince(time: string): number {
  return (Date.parse(`${now}Z`) - Date.parse(`${time}Z`)) / 3_600_000;
}

/** Fee and difference in fare, in yuan; differences in the user's favour are not paid. */
export function changeCost(reservation: Reservation, to: FlightFacts, { tier }: Pick<User, 'tier'>): number {
  const fee = tier === 'gold' || reservation.cabin === 'business' ? 0 : changeFee;
  return fee + Math.max(0, to.fares[reservation.cabin] - reservation.fare_yuan);
}

export function upgradeCost({ reservation, flight }: Booked): number {
  return Math.max(0, flight.fares.business - reservation.fare_yuan);
}

export function freeBags(cabin: Cabin, { tier }: Pick<User, 'tier'>): number {
  return { saver: 0, economy: 1, business: 2 }[cabin] + (tier === 'gold' ? 1 : 0);
}

/** What bags beyond `paidFor` cost, in yuan. */
export function bagCost(bags: number, paidFor: number): number {
  return Math.max(0, bags - paidFor) * bagPrice;
}

/** The certificate a user may have, in yuan; 0 for none. */
export function certificateFor({ reservation, flight }: Booked, { tier }: Pick<User, 'tier'>): number {
  if (tier === 'basic' && !reservation.insured) return 0;
  if (flight.status === 'cancelled') return 300;
  return flight.delay_hours >= 3 ? 200 : 0;
}

/** G1: the caller was asked who they are, is that, and the reservation is theirs. */
export function ownerBreach(
  { user, db }: AirlineState,
  { caller }: AirlineData,
  user_id: string,
): Rule | null {
  const known = db.users.find(({ id }) => id === caller.user_id);
  const shown = user.asked.includes('identity') && known?.born === caller.born;
  return shown && user_id === caller.user_id ? null : 'G1';
}

/** G2: the user agreed to this very amount. A refund is quoted as a negative one. */
export function quoteBreach(
  { user }: AirlineState,
  { id, flight_id }: Reservation,
  yuan: number,
): Rule | null {
  const agreed = user.quotes.some(
    (quote) => quote.agreed && quote.yuan === yuan && [id, flight_id].includes(quote.about),
  );
  return agreed ? null : 'G2';
}

export function bookedIn(
  db: Database,
  reservation_id: string,
): (Booked & { readonly flight: Flight }) | null {
  const reservation = db.reservations.find(({ id }) => id === reservation_id);
  const flight = db.flights.find(({ id }) => id === reservation?.flight_id);
  return reservation === undefined || flight === undefined ? null : { reservation, flight };
}
