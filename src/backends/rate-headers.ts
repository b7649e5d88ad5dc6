import type { IncomingHttpHeaders } from 'node:http';
import type { RateHeaders } from './try.js';

/** The names of one dialect's headers for limit, what remains of it and when it is whole again. */
type Names = readonly [limit: string, remaining: string, reset: string];

/** OpenAI's, which Azure, Qianfan and most gateways use; Anthropic's; Moonshot's and the RFC draft's, of requests only. */
const REQUESTS: readonly Names[] = [
  ['x-ratelimit-limit-requests', 'x-ratelimit-remaining-requests', 'x-ratelimit-reset-requests'],
  [
    'anthropic-ratelimit-requests-limit',
    'anthropic-ratelimit-requests-remaining',
    'anthropic-ratelimit-requests-reset',
  ],
  ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
  ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
];
/** Anthropic states the tightest of its limits under `tokens`, and input by itself besides. */
const TOKENS: readonly Names[] = [
  ['x-ratelimit-limit-tokens', 'x-ratelimit-remaining-tokens', 'x-ratelimit-reset-tokens'],
  [
    'anthropic-ratelimit-tokens-limit',
    'anthropic-ratelimit-tokens-remaining',
    'anthropic-ratelimit-tokens-reset',
  ],
  [
    'anthropic-ratelimit-input-tokens-limit',
    'anthropic-ratelimit-input-tokens-remaining',
    'anthropic-ratelimit-input-tokens-reset',
  ],
];

/** Reads the limits in an answer's headers; null where there are none. `now` is UTC in ms. */
export function readRateHeaders(headers: IncomingHttpHeaders, now: number): RateHeaders | null {
  if (!Object.keys(headers).some((name) => name.includes('ratelimit'))) return null;
  const requests = readDialect(headers, REQUESTS, now);
  const tokens = readDialect(headers, TOKENS, now);
  if (requests === null && tokens === null) return null;
  return {
    limitRequests: requests?.limit ?? null,
    remainingRequests: requests?.remaining ?? null,
    resetRequestsMs: requests?.resetMs ?? null,
    limitTokens: tokens?.limit ?? null,
    remainingTokens: tokens?.remaining ?? null,
    resetTokensMs: tokens?.resetMs ?? null,
  };
}

type Read = {
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly resetMs: number | null;
};

function readDialect(headers: IncomingHttpHeaders, dialects: readonly Names[], now: number): Read | null {
  for (const [limitName, remainingName, resetName] of dialects) {
    const limit = count(headers[limitName]);
    const remaining = count(headers[remainingName]);
    if (limit !== null || remaining !== null)
      return { limit, remaining, resetMs: resetMs(headers[resetName], now) };
  }
  return null;
}

function count(value: string | string[] | undefined): number | null {
  if (typeof value !== 'string' || !/^\d+$/.test(value.trim())) return null;
  return Number(value);
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Numbers from here on are a moment since 1970, in seconds or ms; below, they are seconds to wait. */
const EPOCH_SECONDS = 1e9;
const EPOCH_MS = 1e12;

/** `12ms`, `6m0s` and `1h2m3.5s` (OpenAI's), seconds, seconds or ms since 1970, or a date (Anthropic's). */
function resetMs(value: string | string[] | undefined, now: number): number | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return fromNumber(Number(text), now);
  if (/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) {
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)];
    return parts.reduce((sum, [, amount, unit = 's']) => sum + Number(amount) * (UNITS[unit] ?? 0), 0);
  }
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function fromNumber(number: number, now: number): number {
  if (number >= EPOCH_MS) return Math.max(0, number - now);
  if (number >= EPOCH_SECONDS) return Math.max(0, number * 1000 - now);
  return number * 1000;
}
