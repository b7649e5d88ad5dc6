/** What the reference solution reads out of results: the same that a model is shown. */
import { z, type Action, type Json, type Observation } from 'festeval';
import { cabins, wishSchema } from '../row.js';

const flightFacts = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  departs: z.string(),
  arrives: z.string(),
  status: z.enum(['on_time', 'delayed', 'cancelled']),
  delay_hours: z.number(),
  fares: z.object({ saver: z.number(), economy: z.number(), business: z.number() }),
});
const freeSeat = z.object({ seat: z.string(), cabin: z.string(), kind: z.string() });

const results = {
  identity: z.object({ details: z.object({ user_id: z.string(), born: z.string() }) }),
  payment: z.object({ details: z.object({ payment_id: z.string() }) }),
  wish: z.object({ details: wishSchema.nullable() }),
  user: z.object({
    user: z.object({
      id: z.string(),
      born: z.string(),
      tier: z.enum(['basic', 'silver', 'gold']),
      payment_methods: z.array(z.object({ id: z.string() })),
    }),
  }),
  reservation: z.object({
    reservation: z.object({
      id: z.string(),
      user_id: z.string(),
      flight_id: z.string(),
      cabin: z.enum(cabins),
      seat: z.string(),
      bags: z.number(),
      insured: z.boolean(),
      booked_at: z.string(),
      fare_yuan: z.number(),
      paid_with: z.string(),
      status: z.enum(['confirmed', 'cancelled']),
    }),
  }),
  flights: z.object({ flights: z.array(flightFacts) }),
  flight: z.object({ flight: flightFacts.extend({ free_seats: z.array(freeSeat) }) }),
  quote: z.object({ agreed: z.boolean() }),
  booked: z.object({ reservation_id: z.string() }),
} as const;

export type Seen<Name extends keyof typeof results> = z.infer<(typeof results)[Name]>;
export type Talk<T> = Generator<Action, T, Observation>;

/** One call, and its bare result. */
export function* call(name: string, args: Json): Talk<Json> {
  const { results: back } = yield { calls: [{ name, args }] };
  return back[0] ?? null;
}

const whose = { user: results.user, flight: results.flight, reservation: results.reservation };

export function* readUser(user_id: string): Talk<Seen<'user'>['user']> {
  return whose.user.parse(yield* call('get_user', { user_id })).user;
}
export function* readFlight(flight_id: string): Talk<Seen<'flight'>['flight']> {
  return whose.flight.parse(yield* call('get_flight', { flight_id })).flight;
}
export function* readReservation(reservation_id: string): Talk<Seen<'reservation'>['reservation']> {
  return whose.reservation.parse(yield* call('get_reservation', { reservation_id })).reservation;
}
export function* search(args: Json): Talk<Seen<'flights'>['flights']> {
  return results.flights.parse(yield* call('search_flights', args)).flights;
}
export function* askIdentity(): Talk<Seen<'identity'>['details']> {
  return results.identity.parse(yield* call('ask_user', { topic: 'identity' })).details;
}
export function* askPayment(): Talk<string> {
  return results.payment.parse(yield* call('ask_user', { topic: 'payment' })).details.payment_id;
}
export function* askWish(topic: 'wish' | 'more'): Talk<Seen<'wish'>['details']> {
  return results.wish.parse(yield* call('ask_user', { topic })).details;
}
export function* quote(about: string, yuan: number): Talk<boolean> {
  return results.quote.parse(yield* call('quote', { about, yuan })).agreed;
}
export function* book(args: Json): Talk<string> {
  return results.booked.parse(yield* call('book', args)).reservation_id;
}
