import { fits } from './glob.js';
import type { Price } from './money.js';

/** What a vendor asked for a model from a day on (`datasets/reference/prices.csv`). */
export type PriceRow = {
  /** A kind of backend spec. */
  readonly vendor: string;
  /** A model's name, with `*` for anything. */
  readonly pattern: string;
  /** ISO 8601 day. */
  readonly from: string;
  readonly price: Price;
};

/**
 * The price that held on a day for a vendor's model: of the patterns that fit the one with most letters, of its rows the
 * latest that had begun. Null where none is known: a cost is then unknown, never nothing.
 */
export function findPrice(
  rows: readonly PriceRow[],
  { kind, model }: { readonly kind: string; readonly model: string },
  day: string,
): Price | null {
  const fitting = rows.filter((row) => row.vendor === kind && row.from <= day && fits(row.pattern, model));
  const [best] = fitting.toSorted(
    (a, b) => b.pattern.length - a.pattern.length || b.from.localeCompare(a.from),
  );
  return best?.price ?? null;
}
