import { z } from 'zod';
import { bucketMeter, windowMeter, type Meter } from './rate-meter.js';
import { retryAfterFormSchema, retryAfterHeaders } from './retry-after.js';

/** Limits as vendors set and enforce them. */
export const limitsSchema = z.strictObject({
  /** Requests and tokens a minute; without a figure there is no limit. */
  rpm: z.int().min(1).optional(),
  tpm: z.int().min(1).optional(),
  /** `bucket` (default): refilled continuously. `window`: from zero at each full minute from the server's start. */
  by: z.enum(['bucket', 'window']).optional(),
  /** How long a minute is, in ms, for tests that cannot wait: by default 60,000. */
  minuteMs: z.number().gt(0).optional(),
  /** Share of a minute's allowance that a bucket holds: by default 1. OpenAI's may be as small as a second's. */
  burst: z.number().gt(0).max(1).optional(),
  /**
   * `reserved` (default): prompt and `max_tokens` count, as at OpenAI. `billed`: the prompt counts, and the answer as
   * soon as it is known, which may overdraw the minute.
   */
  tokens: z.enum(['reserved', 'billed']).optional(),
  /** How a refusal asks to wait; `none`: only in its message. By default `seconds` and `ms` together. */
  retryAfter: z.enum(['none', ...retryAfterFormSchema.options]).optional(),
  /** Refused requests count as well, so that who hammers never comes in. By default they do not. */
  countsRefused: z.boolean().optional(),
});
export type VendorLimits = z.infer<typeof limitsSchema>;

export type Demand = { readonly model: string; readonly prompt: number; readonly maxTokens: number };
export type Refusal = {
  readonly by: 'requests' | 'tokens';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};
export type Gate = {
  /** Takes what the request needs, or says why it may not come in. */
  admit(demand: Demand, now: number): Refusal | null;
  /** Takes what an answer turned out to be, where billed tokens count. */
  settle(out: number, now: number): void;
  /** OpenAI's x-ratelimit headers: what is left, and how long until all is. */
  headers(now: number): Record<string, string>;
};

type Need = { readonly kind: 'requests' | 'tokens'; readonly meter: Meter; readonly amount: number };
const unit = { requests: 'requests per min (RPM)', tokens: 'tokens per min (TPM)' };

/** Lets requests in as the limits allow. Times are UTC in ms. */
export function createGate(limits: VendorLimits, start: number): Gate {
  const { minuteMs = 60_000, burst = 1, by = 'bucket', tokens = 'reserved' } = limits;
  const meterOf = (limit: number): Meter =>
    by === 'bucket' ? bucketMeter(limit, minuteMs, burst, start) : windowMeter(limit, minuteMs, start);
  const meters = Object.entries({ requests: limits.rpm, tokens: limits.tpm }).flatMap(([kind, limit]) =>
    limit === undefined
      ? []
      : [{ kind: kind === 'requests' ? kind : 'tokens', meter: meterOf(limit) } as const],
  );
  const headers = (now: number): Record<string, string> =>
    Object.fromEntries(meters.flatMap(({ kind, meter }) => stateOf(kind, meter, now)));
  return {
    headers,
    admit(demand, now) {
      const wanted = demand.prompt + (tokens === 'reserved' ? demand.maxTokens : 0);
      const needs = meters.map((one): Need => ({ ...one, amount: one.kind === 'requests' ? 1 : wanted }));
      const short = shortOf(needs, now);
      if (short === null) {
        for (const { meter, amount } of needs) meter.take(amount, now);
        return null;
      }
      if (limits.countsRefused === true) spend(meters, now);
      return {
        by: short.kind,
        headers: { ...headers(now), ...askToWait(limits.retryAfter, short.waitMs, now) },
        body: bodyOf(demand.model, short, now),
      };
    },
    settle(out, now) {
      if (tokens === 'billed') meters.find(({ kind }) => kind === 'tokens')?.meter.take(out, now);
    },
  };
}

type Short = Need & { readonly waitMs: number | null };

/** The need that must wait longest; one that can never be met before all others. */
function shortOf(needs: readonly Need[], now: number): Short | null {
  const short = needs
    .map((need): Short => ({ ...need, waitMs: need.meter.waitMs(need.amount, now) }))
    .filter(({ waitMs }) => waitMs !== 0)
    .sort((x, y) => (y.waitMs ?? Infinity) - (x.waitMs ?? Infinity));
  return short[0] ?? null;
}

function spend(meters: readonly Pick<Need, 'kind' | 'meter'>[], now: number): void {
  const requests = meters.find(({ kind }) => kind === 'requests')?.meter;
  requests?.take(Math.min(1, Math.max(0, requests.remaining(now))), now);
}

function stateOf(kind: Need['kind'], meter: Meter, now: number): [string, string][] {
  return [
    [`x-ratelimit-limit-${kind}`, String(meter.limit)],
    [`x-ratelimit-remaining-${kind}`, String(Math.max(0, Math.floor(meter.remaining(now) + 1e-9)))],
    [`x-ratelimit-reset-${kind}`, goDuration(meter.resetMs(now))],
  ];
}

function askToWait(
  form: VendorLimits['retryAfter'],
  waitMs: number | null,
  now: number,
): Record<string, string> {
  if (form === 'none' || waitMs === null) return {};
  if (form !== undefined) return retryAfterHeaders(form, waitMs, now);
  return { ...retryAfterHeaders('seconds', waitMs, now), ...retryAfterHeaders('ms', waitMs, now) };
}

/** OpenAI's error body. A request that no minute can hold is told so, and is not asked to come again. */
function bodyOf(model: string, { kind, meter, amount, waitMs }: Short, now: number): unknown {
  const where = `for ${model} in organization org-test on ${unit[kind]}`;
  const limit = `Limit ${String(meter.limit)}`;
  const used = `Used ${String(meter.limit - Math.floor(meter.remaining(now)))}`;
  const requested = `Requested ${String(amount)}`;
  const message =
    waitMs === null
      ? `Request too large ${where}: ${limit}, ${requested}. The input or output tokens must be reduced in order to run successfully.`
      : `Rate limit reached ${where}: ${limit}, ${used}, ${requested}. Please try again in ${goDuration(waitMs)}. Visit https://platform.openai.com/account/rate-limits to learn more.`;
  return { error: { message, type: kind, param: null, code: 'rate_limit_exceeded' } };
}

/** A duration as Go prints it, which OpenAI sends: `120ms`, `1.5s`, `6m0s`, `1h0m0s`. Rounded up to a ms. */
export function goDuration(ms: number): string {
  const whole = Math.ceil(ms - 1e-6);
  if (whole < 1000) return whole <= 0 ? '0s' : `${String(whole)}ms`;
  const [hours, minutes] = [Math.floor(whole / 3_600_000), Math.floor(whole / 60_000) % 60];
  const seconds = `${String((whole % 60_000) / 1000)}s`;
  if (hours > 0) return `${String(hours)}h${String(minutes)}m${seconds}`;
  return minutes > 0 ? `${String(minutes)}m${seconds}` : seconds;
}
