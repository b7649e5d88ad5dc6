import { describe, expect, it } from 'vitest';
import { createRates } from '../../../src/backends/line/rates.js';
import type { RateHeaders } from '../../../src/backends/try.js';

const silent: RateHeaders = {
  ...{ limitRequests: null, remainingRequests: null, resetRequestsMs: null },
  ...{ limitTokens: null, remainingTokens: null, resetTokensMs: null },
};

/** How many tries go through at once. */
function atOnce(rates: ReturnType<typeof createRates>, tokens = 0): number {
  let n = 0;
  for (; n < 1000 && rates.waitMs(tokens, 0) === 0; n += 1) rates.take(tokens, 0);
  return n;
}

describe('the rates of a line', () => {
  it('hold nothing up where no limit is known', () => {
    const rates = createRates({ rpm: null, tpm: null }, 0);
    expect(rates.countsTokens()).toBe(false);
    expect(atOnce(rates)).toBe(1000);
  });

  it('keep both limits, whichever is reached first', () => {
    expect(atOnce(createRates({ rpm: 1000, tpm: 1_000_000 }, 0), 10)).toBe(11);
    expect(atOnce(createRates({ rpm: 10_000, tpm: 100_000 }, 0), 100)).toBe(10);
  });

  it('take over a limit that the vendor announces, if it is smaller', () => {
    const rates = createRates({ rpm: 1000, tpm: null }, 0);
    rates.hear({ ...silent, limitRequests: 100, limitTokens: 50_000 }, 0);
    expect(rates.countsTokens()).toBe(true);
    expect(atOnce(rates, 1)).toBe(2);
    const strict = createRates({ rpm: 100, tpm: null }, 0);
    strict.hear({ ...silent, limitRequests: 5000 }, 0);
    expect(atOnce(strict)).toBe(2);
  });

  it('wait for the next minute of a vendor that says nothing remains of this one', () => {
    const rates = createRates({ rpm: 600, tpm: null }, 0);
    rates.hear({ ...silent, remainingRequests: 0, resetRequestsMs: 12_000 }, 0);
    expect(rates.waitMs(1, 0)).toBe(12_000);
  });

  it('wait only for their own flow where the vendor refills all the time, or speaks of a day', () => {
    for (const resetTokensMs of [60_000, 7_200_000]) {
      const rates = createRates({ rpm: null, tpm: 60_000 }, 0);
      rates.hear({ ...silent, remainingTokens: 0, resetTokensMs }, 0);
      expect(rates.waitMs(98, 0)).toBeCloseTo(100);
    }
  });

  it('have nothing left after a 429', () => {
    const rates = createRates({ rpm: 600, tpm: null }, 0);
    rates.throttled(0);
    expect(rates.waitMs(0, 0)).toBeCloseTo(102.04, 1);
  });

  it('take a request back that never reached the vendor, and the tokens that a try did not use', () => {
    const rates = createRates({ rpm: 1000, tpm: 100_000 }, 0);
    const all = atOnce(rates, 50);
    rates.settle(50, 0, false, 0);
    expect(atOnce(rates, 50)).toBe(1);
    expect(all).toBe(11);
  });
});
