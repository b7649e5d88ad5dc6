import type { PriceRow } from '../core/prices.js';
import type { Rates } from '../core/money.js';
import { createAllowance, type Allowance } from './allowance.js';
import { createBudget, type Budget, type Caps, type Charge } from './budget.js';
import { createLines, type Passages } from './line/lines.js';

/** What is known of prices on the day of a run. */
export type PriceBook = {
  readonly rows: readonly PriceRow[];
  /** ISO 8601 day. */
  readonly day: string;
  readonly rates: Rates;
};

/** What all backends of a run share: assistants', users' and judges'. */
export type Shared = {
  readonly budget: Budget;
  /** Of retries. */
  readonly allowance: Allowance;
  readonly prices: PriceBook;
  /** The ways to their vendors. */
  readonly lines: Passages;
};

export const noCaps: Caps = { tokens: null, cost: null };
/**
 * No price is known, nor any exchange rate.
 * @internal For tests.
 */
export const noPrices: PriceBook = { rows: [], day: '', rates: {} };

/** `before`: what earlier sessions of the run have used. `patienceMs`: with a vendor that gives no answer. */
export function createShared(
  prices: PriceBook,
  caps: Caps = noCaps,
  before?: Charge,
  patienceMs?: number,
): Shared {
  const lines = createLines(patienceMs);
  return { budget: createBudget(caps, before), allowance: createAllowance(), prices, lines };
}
