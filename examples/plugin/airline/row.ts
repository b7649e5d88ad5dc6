/** A case as `airline.csv` has it, and what `prepare` makes of it. */
import { caseCells, intCell, jsonCell, optionalCell, textCell, z } from 'festeval';
import type { Database } from './world/database.js';

export const seatWishes = ['window', 'aisle', 'any'] as const;
export const dayParts = ['morning', 'evening', 'any'] as const;
export const cabins = ['saver', 'economy', 'business'] as const;
export const otherTopics = ['pet', 'assistance', 'name_change', 'group'] as const;

const reservation_id = z.string();
const seat = z.enum(seatWishes);

/** One thing that the user came for, as the form on their screen hands it over. */
export const wishSchema = z.discriminatedUnion('request', [
  z.strictObject({ request: z.literal('cancel'), reservation_id, refund_to: z.string().optional() }),
  z.strictObject({
    request: z.literal('change_flight'),
    reservation_id,
    date: z.string(),
    part: z.enum(dayParts),
    seat,
  }),
  z.strictObject({ request: z.literal('change_seat'), reservation_id, seat }),
  z.strictObject({ request: z.literal('upgrade'), reservation_id, seat }),
  z.strictObject({ request: z.literal('bags'), reservation_id, bags: z.int() }),
  z.strictObject({
    request: z.literal('book'),
    from: z.string(),
    to: z.string(),
    date: z.string(),
    part: z.enum(dayParts),
    cabin: z.enum(cabins),
    seat,
    bags: z.int(),
  }),
  z.strictObject({ request: z.literal('compensation'), reservation_id }),
  z.strictObject({ request: z.literal('other'), topic: z.enum(otherTopics) }),
]);
export type Wish = z.infer<typeof wishSchema>;

const callSchema = z.tuple([z.string(), z.record(z.string(), z.json())]);

export const rowSchema = z.object({
  ...caseCells,
  opening: textCell,
  /** Who the caller says they are. */
  caller: jsonCell(z.strictObject({ user_id: z.string(), born: z.string() })),
  /** In the order in which the user brings them up. */
  wishes: jsonCell(z.array(wishSchema).min(1)),
  /** The payment method the user names when asked. */
  payment: textCell,
  /** The most the user agrees to pay at once, in yuan; empty for no limit. */
  limit_yuan: optionalCell(intCell({ min: 0 }), null),
  /** What the user says, one after another, when told no. */
  insists: jsonCell(z.array(z.string())),
  /** Lists of calls; the database that any of them leads to is accepted. */
  accepted: jsonCell(z.array(z.array(callSchema)).min(1)),
  /** Numbers that the user must have been told. */
  tell: jsonCell(z.array(z.number())),
});
export type Row = z.infer<typeof rowSchema>;

export type AirlineData = Row & {
  /** The database before the call. */
  readonly before: Database;
  /** The databases that are accepted after it. */
  readonly after: readonly Database[];
};
