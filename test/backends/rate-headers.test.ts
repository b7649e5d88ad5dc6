import { describe, expect, it } from 'vitest';
import { readRateHeaders } from '../../src/backends/rate-headers.js';

const NOW = Date.UTC(2027, 0, 1);
const reset = (value: string) =>
  readRateHeaders({ 'x-ratelimit-limit-requests': '1', 'x-ratelimit-reset-requests': value }, NOW)
    ?.resetRequestsMs;

describe('the rate-limit headers of an answer', () => {
  it('are nothing where there are none', () => {
    expect(readRateHeaders({ 'content-type': 'application/json' }, NOW)).toBeNull();
  });

  it.each([
    ['12ms', 12],
    ['1s', 1000],
    ['6m0s', 360_000],
    ['1h2m3.5s', 3_723_500],
    ['2d', 172_800_000],
    ['7.66', 7660],
    ['60', 60_000],
    [String(NOW / 1000 + 5), 5000],
    [String(NOW + 250), 250],
    [String(NOW - 250), 0],
    ['2027-01-01T00:00:30Z', 30_000],
    ['2026-12-31T00:00:00Z', 0],
    ['soon', null],
    ['', null],
  ])('tell when a limit is whole again: %s is %s ms away', (value, ms) => {
    expect(reset(value)).toBe(ms);
  });

  it('may tell of tokens alone', () => {
    expect(readRateHeaders({ 'x-ratelimit-remaining-tokens': '5' }, NOW)).toEqual({
      limitRequests: null,
      remainingRequests: null,
      resetRequestsMs: null,
      limitTokens: null,
      remainingTokens: 5,
      resetTokensMs: null,
    });
  });

  it('may be Anthropic’s for input where it tells of no tokens in all', () => {
    const headers = {
      'anthropic-ratelimit-input-tokens-limit': '80000',
      'anthropic-ratelimit-input-tokens-remaining': '79000',
      'anthropic-ratelimit-input-tokens-reset': '2027-01-01T00:00:01Z',
    };
    expect(readRateHeaders(headers, NOW)).toMatchObject({
      limitTokens: 80_000,
      remainingTokens: 79_000,
      resetTokensMs: 1000,
    });
  });

  it('may be those of the RFC draft, which are of requests', () => {
    const headers = { 'ratelimit-limit': '10', 'ratelimit-remaining': '3', 'ratelimit-reset': '4' };
    expect(readRateHeaders(headers, NOW)).toMatchObject({
      limitRequests: 10,
      remainingRequests: 3,
      resetRequestsMs: 4000,
    });
  });

  it.each(['-1', 'unlimited', '1e9', ''])('are passed over where they hold no count: "%s"', (value) => {
    expect(readRateHeaders({ 'x-ratelimit-limit-requests': value }, NOW)).toBeNull();
  });
});
