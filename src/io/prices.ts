import { z } from 'zod';
import type { PriceRow } from '../core/prices.js';
import { FestevalError } from '../core/errors.js';
import type { Rates } from '../core/money.js';
import { readRightTable } from './table.js';
import { readTextFile } from './text-file.js';

const filled = z.string().min(1, 'is empty');
const day = z.iso.date('expected a day as YYYY-MM-DD');
const amount = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'expected a number from 0')
  .transform(Number);
const currency = z.string().regex(/^[A-Z]{3}$/, 'expected a currency as CNY or USD');

/**
 * A row of a price table (CSV, `datasets/reference/prices.csv`), its cells read: what a vendor asked for a million tokens of
 * the models that a pattern fits (`*` for anything), from a day on.
 */
export const priceRowSchema = z.object({
  vendor: filled,
  model_pattern: filled,
  currency,
  input_per_million: amount,
  /** Empty where the vendor does not bill input from its cache otherwise. */
  cached_input_per_million: z.union([amount, z.literal('')]),
  output_per_million: amount,
  from_date: day,
  source: filled,
  read_on: day,
  verified: z.enum(['yes', 'no']),
});

/** The price table. Throws a FestevalError (exit 2) with all that is wrong in it. */
export function loadPrices(path: string): readonly PriceRow[] {
  const rows = readRightTable(path, readTextFile(path), formOf(priceRowSchema));
  return rows.map((row) => {
    const { input_per_million: input, cached_input_per_million: cached } = row;
    return {
      ...{ vendor: row.vendor, pattern: row.model_pattern, from: row.from_date },
      price: {
        ...{ currency: row.currency, input, output: row.output_per_million },
        cachedInput: cached === '' ? input : cached,
      },
    };
  });
}

/** A row of a table of exchange rates (CSV, `datasets/reference/exchange-rates.csv`): units of a currency to one euro on a day. */
export const rateRowSchema = z.object({ date: day, currency, per_eur: amount, source: filled });

/** Units of each currency to one euro, on the table's latest day for each. Throws a FestevalError (exit 2). */
export function loadRates(path: string): { readonly rates: Rates; readonly day: string } {
  const rows = readRightTable(path, readTextFile(path), formOf(rateRowSchema));
  const sorted = rows.toSorted((a, b) => a.date.localeCompare(b.date));
  const last = sorted.at(-1);
  if (last === undefined) throw new FestevalError(`${path}: expected exchange rates, found none`);
  return { rates: Object.fromEntries(sorted.map((row) => [row.currency, row.per_eur])), day: last.date };
}

function formOf<T extends z.ZodRawShape>(schema: z.ZodObject<T>) {
  const columns = Object.keys(schema.shape);
  return { schema, columns, needed: columns };
}
