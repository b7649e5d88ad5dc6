import type { Random } from '../../core/random.js';
import type { TryResult } from '../try.js';
import type { Tokens } from './expectation.js';
import type { Silence } from './health.js';
import { createRates, type RateLimits } from './rates.js';
import { reached, signOf, tokensCounted } from './signs.js';
import { createVendor, type Sent as SentTry, type VendorState } from './vendor.js';

export type LineLimits = RateLimits & {
  /** The most tries under way at once. */
  readonly concurrency: number;
  /** As many as whoever chose the backend says it takes at once: they may be under way from the start on. */
  readonly named?: number | undefined;
};

/** What a line must know of a try before it lets it through. */
export type Ticket = {
  /** The same object for all tries of one call. */
  readonly call: object;
  /** As they are expected now: what is learned while a try waits counts for it too. */
  readonly tokens: () => Tokens;
};

export type Sent = SentTry & { readonly tokens: Tokens };

/** When the next try may be sent: all that is known of the vendor, with no queue and no timer. */
export type Gate = {
  readonly countsTokens: () => boolean;
  /** Ms to wait before the try; 0 for now, Infinity where some try under way must end first. */
  waitMs(ticket: Ticket, now: number): number;
  send(ticket: Ticket, now: number): Sent;
  /** A try has ended; its result, marked where it was a probe. */
  settle(sent: Sent, result: TryResult, now: number): TryResult;
  lower(limits: LineLimits, now: number): void;
  /** Why the vendor itself, and no limit of a minute, holds the next try up; null where it does not. */
  readonly silence: (now: number) => Silence | null;
  readonly state: () => VendorState;
};

/** Tries under way at first, where nothing is known of the vendor. */
const START = 8;
/** Where its requests a minute are known, at first as many as it takes for answers of so many seconds. */
const START_SECONDS = 5;

export function createGate(limits: LineLimits, random: Random, start: number): Gate {
  const rates = createRates(limits, start);
  const atFirst = Math.max(START, ((limits.rpm ?? 0) / 60) * START_SECONDS);
  let named = limits.named ?? Infinity;
  const vendor = createVendor(limits.named ?? atFirst, limits.concurrency, random);
  return {
    countsTokens: rates.countsTokens,
    waitMs: ({ tokens }, now) => Math.max(vendor.waitMs(now), rates.waitMs(tokens().expected, now)),
    send: ({ call, tokens }, now) => {
      const taken = tokens();
      rates.take(taken.expected, now);
      return { ...vendor.send(call), tokens: taken };
    },
    settle: (sent, result, now) => {
      const { expected } = sent.tokens;
      rates.settle(expected, tokensCounted(result, sent.tokens), reached(result), now);
      if ('rate' in result && result.rate) rates.hear(result.rate, now);
      if (signOf(result) === 'throttled') rates.throttled(now);
      const isExcused = vendor.hear(sent, result, now);
      return isExcused && result.kind === 'retry' ? { ...result, probe: true } : result;
    },
    lower: (lower, now) => {
      vendor.capTo(lower.concurrency);
      named = Math.min(named, lower.named ?? Infinity);
      if (named < Infinity) vendor.beginWith(named);
      rates.lower(lower, now);
    },
    silence: (now) => (vendor.waitMs(now) > 0 ? vendor.silence() : null),
    state: vendor.state,
  };
}
