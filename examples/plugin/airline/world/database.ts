/** What the airline's database holds. Money is in whole yuan, times are local. */
import { flightTable, reservationTable, userTable } from './tables.js';

export type Cabin = 'saver' | 'economy' | 'business';

export type User = {
  readonly id: string;
  readonly name: string;
  readonly born: string;
  readonly tier: 'basic' | 'silver' | 'gold';
  readonly payment_methods: readonly PaymentMethod[];
};
export type PaymentMethod = { readonly id: string; readonly kind: 'card' | 'wallet' | 'certificate' };

export type Seat = {
  readonly seat: string;
  readonly cabin: 'economy' | 'business';
  readonly kind: 'window' | 'middle' | 'aisle';
  /** A reservation, `others` for people who are not in this database, null where it is free. */
  readonly taken_by: string | null;
};
export type Flight = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly departs: string;
  readonly arrives: string;
  readonly status: 'on_time' | 'delayed' | 'cancelled';
  readonly delay_hours: number;
  readonly fares: Readonly<Record<Cabin, number>>;
  readonly seats: readonly Seat[];
};

export type Reservation = {
  readonly id: string;
  readonly user_id: string;
  readonly flight_id: string;
  readonly cabin: Cabin;
  readonly seat: string;
  readonly bags: number;
  readonly insured: boolean;
  readonly booked_at: string;
  readonly fare_yuan: number;
  readonly paid_with: string;
  readonly status: 'confirmed' | 'cancelled';
};

/** Money that moved during the call. */
export type Payment = {
  readonly id: string;
  readonly reservation_id: string;
  readonly payment_id: string;
  readonly yuan: number;
};
export type Certificate = { readonly id: string; readonly user_id: string; readonly yuan: number };
export type Refusal = {
  readonly id: string;
  readonly reservation_id: string;
  readonly request: string;
  readonly rule: string;
};
export type Transfer = { readonly id: string; readonly user_id: string; readonly topic: string };

export type Database = {
  readonly users: readonly User[];
  readonly flights: readonly Flight[];
  readonly reservations: readonly Reservation[];
  readonly charges: readonly Payment[];
  readonly refunds: readonly Payment[];
  readonly certificates: readonly Certificate[];
  readonly refusals: readonly Refusal[];
  readonly transfers: readonly Transfer[];
};

const letters = { A: 'window', B: 'middle', C: 'aisle' } as const;

/** The database before every call. */
export const database: Database = {
  users: userTable.map(([id, name, born, tier]) => ({
    id,
    name,
    born,
    tier,
    payment_methods: methodsOf(id),
  })),
  flights: flightTable.map(
    ([id, from, to, departs, arrives, status, delay_hours, saver, economy, business, open]) => ({
      ...{ id, from, to, departs, arrives, status, delay_hours },
      fares: { saver, economy, business },
      seats: seatsOf(id, open.split(' ')),
    }),
  ),
  reservations: reservationTable.map(
    ([id, user_id, flight_id, cabin, seat, bags, insured, booked_at, fare_yuan, paid_with]) => ({
      ...{ id, user_id, flight_id, cabin, seat, bags, insured, booked_at, fare_yuan },
      paid_with: `${paid_with}-${user_id}`,
      status: 'confirmed',
    }),
  ),
  charges: [],
  refunds: [],
  certificates: [],
  refusals: [],
  transfers: [],
};

function methodsOf(user_id: string): readonly PaymentMethod[] {
  return [
    { id: `card-${user_id}`, kind: 'card' },
    { id: `wallet-${user_id}`, kind: 'wallet' },
  ];
}

/** Two rows of two in front, twelve rows of three behind them. */
function seatsOf(flight: string, open: readonly string[]): readonly Seat[] {
  const owners = new Map(
    reservationTable.flatMap(([id, , flight_id, , seat]) => (flight_id === flight ? [[seat, id]] : [])),
  );
  const rows = [
    ...[1, 2].map((row) => ({ row, cabin: 'business', in: ['A', 'C'] }) as const),
    ...Array.from(
      { length: 12 },
      (_, at) => ({ row: 10 + at, cabin: 'economy', in: ['A', 'B', 'C'] }) as const,
    ),
  ];
  return rows.flatMap(({ row, cabin, in: places }) =>
    places.map((letter) => {
      const seat = `${row}${letter}`;
      const owner = owners.get(seat) ?? 'others';
      return { seat, cabin, kind: letters[letter], taken_by: open.includes(seat) ? null : owner };
    }),
  );
}

export function hasTraveller({ users }: Database, user_id: string): boolean {
  return users.some(({ id }) => id === user_id);
}
