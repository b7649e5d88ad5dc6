import { join } from 'node:path';
import type { PriceBook } from '../backends/shared.js';
import { loadPrices, loadRates } from '../io/prices.js';
import { datasetsDir } from './place.js';

/** The shipped prices and exchange rates, as they are known on a day. */
export function shippedPrices(now: Date): PriceBook {
  const file = (name: string): string => join(datasetsDir(), 'reference', name);
  const { rates } = loadRates(file('exchange-rates.csv'));
  return { rows: loadPrices(file('prices.csv')), day: now.toISOString().slice(0, 10), rates };
}
