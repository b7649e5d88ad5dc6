import { z } from 'zod';
import type { Usage } from './chat.js';

/** `currency` as ISO 4217 names it (`CNY`, `USD`). */
export const moneySchema = z.object({ amount: z.number().min(0), currency: z.string() });
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
