import { BackendError, type CallContext, type Complete } from '../core/backend.js';
import type { Random } from '../core/random.js';
import type { System } from './system.js';
import type { Try, TryResult } from './try.js';

export type RetryOptions = Pick<System, 'monotonic' | 'sleep' | 'random'> & {
  /** The backend's alias, recorded with each try. */
  readonly id: string;
  /** For messages: model and URL. */
  readonly name: string;
  /** How long all tries and waits of one call may take together, in ms. */
  readonly deadlineMs: number;
  readonly maxTries?: number;
  /** Tries to which nothing readable came (a deadline, a cut connection, half an answer) before the call is given up. */
  readonly maxSilent?: number;
};

const MAX_TRIES = 4;
const BASE_MS = 500;
const CAP_MS = 30_000;

/** Full jitter: anything from nothing to a bound that doubles with each failed try. In ms. */
export function backoffMs(failedTries: number, random: Random): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (failedTries - 1));
}

/**
 * Tries until there is an answer, nothing more to hope for, or no time: never before the vendor's
 * Retry-After is over, and no try goes on past the call's deadline. Reports every try to the context.
 * Rejects with a BackendError (`backend`), or with the signal's reason once it is aborted.
 */
export function withRetries(attempt: Try, options: RetryOptions): Complete {
  const maxTries = options.maxTries ?? MAX_TRIES;
  return async (request, context) => {
    const deadline = options.monotonic() + options.deadlineMs;
    let silent = 0;
    for (let tries = 1; ; tries += 1) {
      context.signal.throwIfAborted();
      const started = options.monotonic();
      const result = await attempt(request, context.signal, deadline - started);
      report(result, context, options.id, options.monotonic() - started);
      if (result.kind === 'answer') return result.answer;
      context.signal.throwIfAborted();
      if (result.kind !== 'retry') throw failed(options.name, result, tries);
      const wait = waitOf(result.waitMs, tries, options.random);
      const left = deadline - options.monotonic();
      if (result.status === null || result.status === 200) silent += 1;
      const givenUp = tries >= maxTries || silent >= (options.maxSilent ?? maxTries);
      if (givenUp || wait >= left) throw failed(options.name, result, tries);
      await options.sleep(wait, context.signal);
    }
  };
}

/** What the vendor asks for is a minimum; the jitter on top keeps callers from coming back all at once. */
function waitOf(asked: number | null, tries: number, random: Random): number {
  return (asked ?? 0) + backoffMs(tries, random);
}

function failed(name: string, result: Exclude<TryResult, { kind: 'answer' }>, tries: number): BackendError {
  if (result.kind === 'stopped') return new BackendError(`${name}: stopped`);
  const asked =
    result.kind === 'retry' && result.waitMs !== null
      ? `; it asked to wait ${String(result.waitMs / 1000)} s`
      : '';
  const after = tries === 1 ? '' : ` (after ${String(tries)} tries)`;
  return new BackendError(`${name}: ${result.message}${asked}${after}`, 'backend', result.status);
}

function report(result: TryResult, context: CallContext, backend: string, ms: number): void {
  const common = { callRole: context.callRole, backend, cost: null, ms: Math.max(0, ms) };
  switch (result.kind) {
    case 'answer':
      context.onAttempt({
        ...common,
        outcome: 'answered',
        status: result.status,
        error: null,
        usage: result.answer.usage,
      });
      return;
    case 'retry':
      context.onAttempt({
        ...common,
        outcome: 'failed',
        status: result.status,
        error: result.message,
        usage: result.usage,
      });
      return;
    case 'rejected':
    case 'fatal':
      context.onAttempt({
        ...common,
        outcome: 'failed',
        status: result.status,
        error: result.message,
        usage: null,
      });
      return;
    case 'stopped':
      context.onAttempt({
        ...common,
        outcome: 'failed',
        status: null,
        error: 'stopped by the harness',
        usage: null,
      });
  }
}
