import type { RateHeaders } from '../try.js';
import { createBucket, type Bucket } from './bucket.js';

/** Limits a minute; null where none is known. */
export type RateLimits = { readonly rpm: number | null; readonly tpm: number | null };

/** A line's requests and tokens a minute: as asked for, and as the vendor says in its answers. */
export type Rates = {
  readonly countsTokens: () => boolean;
  waitMs(tokens: number, now: number): number;
  take(tokens: number, now: number): void;
  /** Of a try that took `reserved` tokens and has used `used`; `sent` is false where the vendor saw nothing of it. */
  settle(reserved: number, used: number, sent: boolean, now: number): void;
  lower(limits: RateLimits, now: number): void;
  hear(headers: RateHeaders, now: number): void;
  /** 429: whatever was thought to remain does not. */
  throttled(now: number): void;
};

const MINUTE = 60_000;
/** How near the reset must be to a whole minute. */
const NEAR = 0.05;

export function createRates(limits: RateLimits, start: number): Rates {
  let requests: Bucket | null = null;
  let tokens: Bucket | null = null;
  const lower = ({ rpm, tpm }: RateLimits, now: number): void => {
    requests = lowered(requests, rpm, now);
    tokens = lowered(tokens, tpm, now);
  };
  lower(limits, start);
  return {
    countsTokens: () => tokens !== null,
    waitMs: (need, now) => Math.max(requests?.waitMs(1, now) ?? 0, tokens?.waitMs(need, now) ?? 0),
    take: (need, now) => {
      requests?.take(1, now);
      tokens?.take(need, now);
    },
    settle: (reserved, used, sent, now) => {
      if (!sent) requests?.giveBack(1, now);
      if (used !== reserved) tokens?.giveBack(reserved - used, now);
    },
    lower,
    hear: (said, now) => {
      lower({ rpm: said.limitRequests, tpm: said.limitTokens }, now);
      if (said.remainingRequests === 0) spent(requests, said.resetRequestsMs, now);
      if (said.remainingTokens === 0) spent(tokens, said.resetTokensMs, now);
    },
    throttled: (now) => {
      requests?.empty(now);
      tokens?.empty(now);
    },
  };
}

function lowered(bucket: Bucket | null, limit: number | null, now: number): Bucket | null {
  if (limit === null || limit < 1) return bucket;
  if (bucket === null) return createBucket(limit, now);
  if (limit < bucket.perMinute()) bucket.limitTo(limit, now);
  return bucket;
}

/**
 * The vendor says that nothing remains. Vendors that count minutes mean to wait for the next one. A reset in a whole
 * minute is that of a bucket which is empty just now, and refills all the time: it is waited for as for our own. A
 * later moment speaks of a day's limit, of which a 429 will tell.
 */
function spent(bucket: Bucket | null, resetMs: number | null, now: number): void {
  bucket?.empty(now);
  if (resetMs !== null && resetMs < MINUTE * (1 - NEAR)) bucket?.blockUntil(now + resetMs);
}
