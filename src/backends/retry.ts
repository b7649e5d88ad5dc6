import { BackendError, type CallContext, type Complete } from '../core/backend.js';
import { costOf, type Price } from '../core/money.js';
import type { Random } from '../core/random.js';
import type { Attempt } from '../core/transcript.js';
import type { Allowance } from './allowance.js';
import type { System } from './system.js';
import { isLost, usageOf, type Try, type TryResult } from './try.js';

export type RetryOptions = Pick<System, 'monotonic' | 'sleep' | 'random'> & {
  /** The backend's alias, recorded with each try. */
  readonly id: string;
  /** For messages: model and URL. */
  readonly name: string;
  /** How long all tries of one call and the waits between them may take, in ms; waiting for a turn does not count. */
  readonly deadlineMs: number;
  /** Null where no price is known: the cost is then unknown too. */
  readonly price: Price | null;
  /** Of retries, for all calls of the run together. */
  readonly allowance: Allowance;
  readonly maxTries: number;
  /** Tries to which nothing readable came (a deadline, a cut connection, half an answer) before the call is given up. */
  readonly maxSilent: number;
};

const BASE_MS = 500;
const CAP_MS = 30_000;

/** Full jitter: anything from nothing to a bound that doubles with each failed try. In ms. */
export function backoffMs(failedTries: number, random: Random): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (failedTries - 1));
}

/**
 * Tries until there is an answer, nothing more to hope for, or no time: never before the vendor's
 * Retry-After is over, and no try goes on past the call's deadline. Reports every try to the context.
 * Rejects with a BackendError (`backend` or `budget`), or with the signal's reason once it is aborted.
 */
export function withRetries(attempt: Try, options: RetryOptions): Complete {
  return async (request, context) => {
    const { signal, callRole, origin, terms } = context;
    let used: Used = { ms: 0, tries: 0, silent: 0, stale: false };
    options.allowance.earn();
    for (;;) {
      signal.throwIfAborted();
      let started = options.monotonic();
      const onAdmitted = (): void => {
        started = options.monotonic();
      };
      const leftMs = options.deadlineMs - used.ms;
      const result = await attempt(request, { signal, leftMs, callRole, origin, terms, onAdmitted });
      const ms = Math.max(0, options.monotonic() - started);
      report(result, context, options, ms);
      if (result.kind === 'answer') return result.answer;
      signal.throwIfAborted();
      const next = afterFailure(result, used, ms, options);
      if (next.kind === 'give-up') throw next.error;
      used = next.used;
      await options.sleep(next.waitMs, signal);
    }
  };
}

/** What a call has used of its time and its tries. `stale`: of its one try over after a connection had gone stale. */
type Used = { readonly ms: number; readonly tries: number; readonly silent: number; readonly stale: boolean };
type Failure = Exclude<TryResult, { kind: 'answer' }>;
type Next =
  | { readonly kind: 'again'; readonly used: Used; readonly waitMs: number }
  | { readonly kind: 'give-up'; readonly error: BackendError };

function afterFailure(result: Failure, before: Used, ms: number, options: RetryOptions): Next {
  if (result.kind !== 'retry') return { kind: 'give-up', error: failed(options.name, result, before.tries) };
  // The line spaces probes out by itself, and gives a vendor up by its own patience: they take none of the call's time.
  if (result.probe === true) return { kind: 'again', used: before, waitMs: 0 };
  const used = { ...before, ms: before.ms + ms };
  if (result.stale === true && !used.stale)
    return { kind: 'again', used: { ...used, stale: true }, waitMs: 0 };
  const tries = used.tries + 1;
  const silent = used.silent + (result.status === null || result.status === 200 ? 1 : 0);
  const waitMs = waitOf(result.waitMs, tries, options.random);
  const isOver =
    tries >= options.maxTries || silent >= options.maxSilent || waitMs >= options.deadlineMs - used.ms;
  if (isOver) return { kind: 'give-up', error: failed(options.name, result, tries) };
  if (!options.allowance.spend()) {
    const error = failed(options.name, result, tries, "; the run's retries are used up");
    return { kind: 'give-up', error };
  }
  return { kind: 'again', used: { ...used, ms: used.ms + waitMs, tries, silent }, waitMs };
}

/** What the vendor asks for is a minimum; the jitter on top keeps callers from coming back all at once. */
function waitOf(asked: number | null, tries: number, random: Random): number {
  return (asked ?? 0) + backoffMs(tries, random);
}

function failed(name: string, result: Failure, tries: number, note = ''): BackendError {
  if (result.kind === 'stopped') return new BackendError(`${name}: stopped`);
  if (result.kind === 'barred') return new BackendError(result.message, result.cause);
  const asked =
    result.kind === 'retry' && result.waitMs !== null
      ? `; it asked to wait ${String(result.waitMs / 1000)} s`
      : '';
  const after = tries <= 1 ? '' : ` (after ${String(tries)} tries)`;
  return new BackendError(`${name}: ${result.message}${asked}${note}${after}`, 'backend', result.status);
}

function report(
  result: TryResult,
  context: CallContext,
  { id, price }: Pick<RetryOptions, 'id' | 'price'>,
  ms: number,
): void {
  const outcome = outcomeOf(result);
  if (outcome === null) return;
  const usage = usageOf(result);
  context.onAttempt({
    callRole: context.callRole,
    backend: id,
    outcome,
    status: 'status' in result ? result.status : null,
    error: errorOf(result),
    usage,
    cost: usage === null || price === null ? null : costOf(usage, price),
    ms,
  });
}

/** Null where no try was made. */
function outcomeOf(result: TryResult): Attempt['outcome'] | null {
  if (isLost(result)) return 'lost';
  switch (result.kind) {
    case 'answer':
      return 'answered';
    case 'retry':
      return result.sent ? 'failed' : 'unsent';
    case 'rejected':
    case 'fatal':
      return 'failed';
    case 'stopped':
      return 'unsent';
    case 'barred':
      return null;
  }
}

function errorOf(result: TryResult): string | null {
  if (result.kind === 'answer') return null;
  return result.kind === 'stopped' ? 'stopped by the harness' : result.message;
}
