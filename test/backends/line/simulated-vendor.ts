import type { Random } from '../../../src/core/random.js';
import { seededRandom } from '../../../src/core/random.js';
import type { RateHeaders, Try, TryResult } from '../../../src/backends/try.js';
import { estimatePrompt } from '../../../src/backends/tokens.js';
import type { VirtualTime } from './virtual-time.js';

export type VendorSetup = {
  readonly seed: string;
  readonly rpm?: number;
  readonly tpm?: number;
  /** Refilled all the time, or from zero in each full minute. */
  readonly by?: 'bucket' | 'window';
  /** Share of a minute that a bucket holds. */
  readonly burst?: number;
  /** Whether it tells its limits in headers. */
  readonly tells?: boolean;
  /** Its tokens for one of our estimate. */
  readonly tokenFactor?: number;
  /** Tokens of answers, on average. */
  readonly answer?: number;
  /** It counts so many tokens for each answer, however long that turns out, as OpenAI does with `max_tokens`. */
  readonly reserves?: number;
  /** Median of the answers' times. */
  readonly latencyMs?: number;
  /** More calls than that at once are refused with 503. */
  readonly capacity?: number;
  /** Share of calls that fail with 500. */
  readonly faults?: number;
  /** When it is down, in ms; how calls then fail. */
  readonly outages?: readonly {
    readonly from: number;
    readonly to: number;
    readonly as: 'refused' | '503';
  }[];
};

export type Call = {
  readonly at: number;
  readonly scenario: string;
  readonly status: number | null;
  readonly tokens: number;
};
export type SimulatedVendor = {
  readonly attempt: Try;
  readonly calls: readonly Call[];
};

/** A vendor in virtual time: limits, latencies, faults and outages as real ones have them. */
export function simulatedVendor(time: VirtualTime, setup: VendorSetup): SimulatedVendor {
  const random = seededRandom(setup.seed);
  const { system } = time;
  const requests = meterOf(setup.rpm, setup);
  const tokens = meterOf(setup.tpm, setup);
  const calls: Call[] = [];
  let inFlight = 0;
  let answered = 0;
  const outageNow = () => setup.outages?.find(({ from, to }) => system.now() >= from && system.now() < to);
  const headers = (): RateHeaders | null =>
    setup.tells === true
      ? {
          limitRequests: setup.rpm ?? null,
          remainingRequests: requests.remaining(system.now()),
          resetRequestsMs: requests.resetMs(system.now()),
          limitTokens: setup.tpm ?? null,
          remainingTokens: tokens.remaining(system.now()),
          resetTokensMs: tokens.resetMs(system.now()),
        }
      : null;
  const fail = (status: number | null, message: string, sent = true): TryResult => ({
    ...{ kind: 'retry', message, status, waitMs: null, sent, usage: null },
  });
  const answer = async (prompt: number, scenario: string, at: number): Promise<TryResult> => {
    const out = Math.ceil((setup.answer ?? 100) * logNormal(random, 0.5) * Math.exp(-0.125));
    calls.push({ at, scenario, status: 200, tokens: prompt + out });
    tokens.take(setup.reserves ?? out, at);
    await system.sleep((setup.latencyMs ?? 1500) * logNormal(random, 0.4), new AbortController().signal);
    answered += 1;
    const usage = { in: prompt, out, cached: 0, estimated: false };
    const text = `answer ${String(answered)}`;
    return {
      kind: 'answer',
      status: 200,
      answer: { text, calls: [], end: 'complete', usage },
      rate: headers(),
    };
  };
  const meet = async (prompt: number, scenario: string): Promise<TryResult> => {
    const at = system.now();
    const note = (status: number | null): void => void calls.push({ at, scenario, status, tokens: 0 });
    const outage = outageNow();
    if (outage !== undefined) {
      note(outage.as === '503' ? 503 : null);
      await system.sleep(20, new AbortController().signal);
      return outage.as === '503' ? fail(503, 'HTTP 503') : fail(null, 'connect ECONNREFUSED', false);
    }
    const wait = Math.max(requests.waitMs(1, at), tokens.waitMs(prompt + (setup.reserves ?? 0), at));
    if (wait > 0) {
      note(429);
      await system.sleep(50, new AbortController().signal);
      return { ...fail(429, 'HTTP 429'), waitMs: wait, rate: headers() } as TryResult;
    }
    requests.take(1, at);
    tokens.take(prompt, at);
    if (inFlight > (setup.capacity ?? Infinity) || random() < (setup.faults ?? 0)) {
      note(500);
      await system.sleep(200, new AbortController().signal);
      return fail(500, 'HTTP 500');
    }
    return answer(prompt, scenario, at);
  };
  return {
    calls,
    attempt: async (request, context) => {
      inFlight += 1;
      const prompt = Math.ceil(estimatePrompt(request) * (setup.tokenFactor ?? 1));
      try {
        return await meet(prompt, context.origin?.scenario ?? '');
      } finally {
        inFlight -= 1;
      }
    },
  };
}

type Meter = {
  waitMs(amount: number, now: number): number;
  take(amount: number, now: number): void;
  remaining(now: number): number;
  resetMs(now: number): number;
};

function meterOf(limit: number | undefined, { by = 'bucket', burst = 1 }: VendorSetup): Meter {
  if (limit === undefined) {
    return { waitMs: () => 0, take: () => undefined, remaining: () => 1e9, resetMs: () => 0 };
  }
  return by === 'bucket' ? bucket(limit, limit * burst) : minutes(limit);
}

function bucket(limit: number, capacity: number): Meter {
  let [level, at] = [capacity, 0];
  const refill = (now: number): number => {
    level = Math.min(capacity, level + ((now - at) * limit) / 60_000);
    at = now;
    return level;
  };
  return {
    waitMs: (amount, now) => Math.max(0, ((amount - refill(now) - 1e-6) / limit) * 60_000),
    take: (amount, now) => void (level = refill(now) - amount),
    remaining: (now) => Math.max(0, Math.floor(refill(now))),
    resetMs: (now) => ((capacity - refill(now)) / limit) * 60_000,
  };
}

function minutes(limit: number): Meter {
  let [minute, used] = [0, 0];
  const usedAt = (now: number): number => {
    if (Math.floor(now / 60_000) !== minute) [minute, used] = [Math.floor(now / 60_000), 0];
    return used;
  };
  return {
    waitMs: (amount, now) => (usedAt(now) + amount <= limit ? 0 : (minute + 1) * 60_000 - now),
    take: (amount, now) => void (used = usedAt(now) + amount),
    remaining: (now) => Math.max(0, limit - usedAt(now)),
    resetMs: (now) => (usedAt(now) === 0 ? 0 : (minute + 1) * 60_000 - now),
  };
}

/** With a median of 1 (Box and Muller). */
function logNormal(random: Random, sigma: number): number {
  const z = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(sigma * z);
}
