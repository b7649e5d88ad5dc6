import { FestevalError } from '../core/errors.js';
import type { Usage } from '../core/chat.js';
import { convert, costOf, type Money, type Price } from '../core/money.js';
import { findPrice } from '../core/prices.js';
import type { Endpoint } from './endpoint.js';
import type { ChatSettings } from './settings.js';
import type { PriceBook } from './shared.js';
import type { BackendSpec } from './spec.js';

/** The price by which a backend's calls are reckoned: the spec's own, else the vendor's at the vendor's own host. */
export function priceOf(
  { price }: Pick<ChatSettings, 'price'>,
  { vendor, model }: Pick<Endpoint, 'vendor' | 'model'>,
  book: PriceBook,
): Price | null {
  if (price !== undefined) return readPrice(price);
  return vendor === null ? null : findPrice(book.rows, { kind: vendor, model }, book.day);
}

/** A spec's own price for a million tokens, whose form has been checked with the settings. */
export function readPrice(text: string): Price {
  const parts = text.split('/');
  const [input = 0, second = 0, third] = parts.slice(0, -1).map(Number);
  const [cachedInput, output] = third === undefined ? [input, second] : [second, third];
  return { currency: parts.at(-1) ?? '', input, cachedInput, output };
}

/**
 * What usage counts against a cap on money, in the cap's currency; nothing where there is no cap. Throws a FestevalError
 * where the price, or the rate of its currency, is not known: a hard limit cannot be held by guessing.
 */
export function cappedCost(
  spec: BackendSpec,
  price: Price | null,
  cap: Money | null,
  book: PriceBook,
): (usage: Usage) => number {
  if (cap === null) return () => 0;
  if (price === null) {
    throw new FestevalError(
      `backend "${spec.text}": its price is not known, so that --max-cost cannot be held. ` +
        'Add #price=INPUT/OUTPUT/CURRENCY for a million tokens (0/0/CNY where it costs nothing), or use --max-tokens.',
    );
  }
  const unit = convert({ amount: 1, currency: price.currency }, cap.currency, book.rates);
  if (unit === null) {
    throw new FestevalError(
      `backend "${spec.text}": no exchange rate is known from ${price.currency} to ${cap.currency}. ` +
        `Give --max-cost in ${price.currency}, or a price in ${cap.currency} (#price=INPUT/OUTPUT/${cap.currency}).`,
    );
  }
  return (usage) => costOf(usage, price).amount * unit.amount;
}
