/** Random shops: customers, orders, payments that refer to them, in lists and in objects keyed by id. */
import fc from 'fast-check';
import type { Json } from '../../../src/core/json.js';
import { seededRandom, shuffled } from '../../../src/core/random.js';
import type { FinalStateOptions } from '../../../src/index.js';

export type Shop = {
  readonly customers: readonly { readonly id: string; readonly tags: readonly string[] }[];
  readonly orders: readonly Order[];
  readonly byId: Readonly<Record<string, { readonly order_id: string; readonly notes: readonly string[] }>>;
  readonly payments: readonly {
    readonly no: number;
    readonly order_id: string;
    readonly yuan: number;
    readonly covers: readonly string[];
  }[];
};
type Order = {
  readonly id: string;
  readonly customer: string;
  readonly items: readonly number[];
  readonly replaces: string | null;
};

export const options: FinalStateOptions = {
  minted: ['orders[*].id', 'payments[*].no', 'byId.*~'],
};

const small = fc.integer({ min: 0, max: 2 });

/** Few values, so that many rows are alike and ids are told apart by what refers to them, or not at all. */
export const shop: fc.Arbitrary<Shop> = fc.integer({ min: 1, max: 5 }).chain((orders) => {
  const order = fc.integer({ min: 0, max: orders - 1 }).map((n) => `o${n}`);
  return fc
    .record({
      customers: fc.array(
        fc.record({
          id: fc.constantFrom('ann', 'bo'),
          tags: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
      rows: fc.array(
        fc.record({
          customer: fc.constantFrom('ann', 'bo'),
          items: fc.array(small, { maxLength: 3 }),
          replaces: fc.option(order),
        }),
        { minLength: orders, maxLength: orders },
      ),
      files: fc.array(order, { maxLength: 3 }),
      payments: fc.array(
        fc.record({ order_id: order, yuan: small, covers: fc.array(order, { maxLength: 2 }) }),
        { maxLength: 4 },
      ),
    })
    .map(({ customers, rows, files, payments }) => ({
      customers,
      orders: rows.map((row, at) => ({ id: `o${at}`, ...row })),
      byId: Object.fromEntries(files.map((order_id) => [order_id, { order_id, notes: ['seen', order_id] }])),
      payments: payments.map((payment, at) => ({ no: 100 + at, ...payment })),
    }));
});

/** Array.isArray does not narrow a readonly list. */
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The same shop, every list in another order and every minted id another one. */
export function disguised(state: Shop, seed: string): Json {
  const random = seededRandom(seed);
  const texts = new Map(
    shuffled(
      random,
      state.orders.map(({ id }) => id),
    ).map((id, at) => [id, `new-${at}`]),
  );
  const numbers = new Map(
    shuffled(
      random,
      state.payments.map(({ no }) => no),
    ).map((no, at) => [no, at]),
  );
  const visit = (value: Json, field: string): Json => {
    if (typeof value === 'string') return texts.get(value) ?? value;
    if (typeof value === 'number') return field === 'no' ? (numbers.get(value) ?? value) : value;
    if (value === null || typeof value === 'boolean') return value;
    if (isList(value))
      return shuffled(
        random,
        value.map((item) => visit(item, field)),
      );
    const entries = Object.entries(value).map(([key, item]): [string, Json] => [
      texts.get(key) ?? key,
      visit(item ?? null, key),
    ]);
    return Object.fromEntries(shuffled(random, entries));
  };
  return visit(state, '');
}

/** Every way to change one leaf that is no minted id. */
export function changes(value: Json, minted: ReadonlySet<string>, field = ''): readonly Json[] {
  if (typeof value === 'string') return minted.has(value) ? [] : [`${value}!`];
  if (typeof value === 'number') return field === 'no' ? [] : [value + 1000];
  if (value === null) return [false];
  if (typeof value === 'boolean') return [!value];
  if (isList(value)) {
    return value.flatMap((item, at) => changes(item, minted, field).map((other) => value.with(at, other)));
  }
  return Object.entries(value).flatMap(([key, item]) =>
    changes(item ?? null, minted, key).map((other) => ({ ...value, [key]: other })),
  );
}
