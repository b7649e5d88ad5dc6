import { z } from 'zod';
import type { Usage } from './chat.js';

/** `currency` as ISO 4217 names it (`CNY`, `USD`). */
export const moneySchema = z.object({ amount: z.number().min(0), currency: z.string() });
/** An amount of money in one currency, which ISO 4217 names (`CNY`). */
export type Money = z.infer<typeof moneySchema>;

/** What a vendor asks for a million tokens, in `currency`. */
export type Price = {
  readonly currency: string;
  /** Input that was not read from the vendor's prompt cache. */
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
};

/** What so many tokens cost; `cached` is the part of `in` that the vendor read from its prompt cache. */
export function costOf({ in: input, out, cached }: Omit<Usage, 'estimated'>, price: Price): Money {
  const amount =
    ((input - cached) * price.input + cached * price.cachedInput + out * price.output) / 1_000_000;
  return { amount, currency: price.currency };
}

/** Units of each currency to one euro, as of one day. */
export type Rates = Readonly<Record<string, number>>;

/** The same money in another currency; null where a rate is missing. */
export function convert({ amount, currency }: Money, to: string, rates: Rates): Money | null {
  if (currency === to) return { amount, currency };
  const [from, into] = [rates[currency], rates[to]];
  return from === undefined || into === undefined ? null : { amount: (amount / from) * into, currency: to };
}

/** Reads `5CNY`, `0.5 USD`; null for anything else. */
export function parseMoney(text: string): Money | null {
  const [, amount, currency] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]{3})$/.exec(text.trim()) ?? [];
  if (amount === undefined || currency === undefined) return null;
  return { amount: Number(amount), currency: currency.toUpperCase() };
}
