import { join } from 'node:path';
import type { PriceBook } from '../backends/shared.js';
import { once } from '../core/keep.js';
import { loadPrices, loadRates } from '../io/prices.js';
import { datasetsDir } from './place.js';

/** The shipped prices and exchange rates, as they are known on a day; read where a price is asked for. */
export function shippedPrices(now: Date): PriceBook {
  const file = (name: string): string => join(datasetsDir(), 'reference', name);
  const rows = once(() => loadPrices(file('prices.csv')));
  const rates = once(() => loadRates(file('exchange-rates.csv')).rates);
  return {
    day: now.toISOString().slice(0, 10),
    get rows() {
      return rows();
    },
    get rates() {
      return rates();
    },
  };
}
