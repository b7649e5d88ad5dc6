import type { Caps } from '../backends/budget.js';
import { patienceOf } from '../backends/line/lines.js';
import { createShared, type PriceBook, type Shared } from '../backends/shared.js';
import { parseDuration } from '../core/duration.js';
import { FestevalError } from '../core/errors.js';
import { convert, parseMoney, type Money } from '../core/money.js';
import type { RunStore } from '../core/run.js';
import type { Suite } from '../core/suite.js';
import { shippedPrices } from './prices.js';

type Spent = Pick<RunStore, 'tokensSpent' | 'costsSpent'>;

/** What the backends of a run share. On resume the caps are the run's, so what was spent before counts. */
export function sharedFor(suite: Suite, resumed: Spent | null): Shared {
  const { patience, limits } = suite;
  const prices = shippedPrices(new Date());
  const caps = capsOf(suite);
  const cost = caps.cost === null ? 0 : sumIn(caps.cost.currency, resumed?.costsSpent() ?? [], prices);
  const before = { tokens: resumed?.tokensSpent() ?? 0, cost };
  const patienceMs = (patience === undefined ? null : parseDuration(patience)) ?? patienceOf(limits);
  return createShared(prices, caps, before, patienceMs);
}

/** What a run may use by its suite. */
export function capsOf({ maxTokens, maxCost }: Pick<Suite, 'maxTokens' | 'maxCost'>): Caps {
  return { tokens: maxTokens ?? null, cost: maxCost === undefined ? null : parseMoney(maxCost) };
}

/** Throws a FestevalError where a rate is missing: a hard limit cannot be held by guessing. */
function sumIn(currency: string, costs: readonly Money[], book: PriceBook): number {
  return costs.reduce((sum, cost) => {
    const converted = convert(cost, currency, book.rates);
    if (converted !== null) return sum + converted.amount;
    throw new FestevalError(
      `--max-cost: the run has spent ${cost.amount.toFixed(4)} ${cost.currency} before, and no exchange rate is known ` +
        `from ${cost.currency} to ${currency}. Give --max-cost in ${cost.currency}.`,
    );
  }, 0);
}
