import { BackendError, type Complete } from '../core/backend.js';
import { orAborted } from '../core/abort.js';
import type { Usage } from '../core/chat.js';
import { estimatePrompt } from './tokens.js';

/**
 * A limit on a run's tokens, shared by all its backends. A call is let in while what was used and what is
 * reserved leave room for its estimate. Estimates err and failed tries count too, so that a run may end
 * above the limit by what the calls then in flight used beyond their reservations.
 */
export type Budget = {
  readonly maxTokens: number | null;
  /** True once a call was turned away: the run ends and can be resumed with a larger budget. */
  exhausted(): boolean;
  /** Settled tokens, input and output. */
  used(): number;
  /**
   * Resolves to a function that settles with the real number. Waits while calls in flight may yet
   * settle below what they reserved; rejects with a BackendError (`budget`) when it can never fit.
   */
  reserve(tokens: number): Promise<(spent: number) => void>;
};

type Waiting = { readonly tokens: number; readonly admit: () => void; readonly refuse: () => void };

/** A budget of `maxTokens`; null never refuses, and counts. */
export function createBudget(maxTokens: number | null): Budget {
  const limit = maxTokens ?? Infinity;
  let used = 0;
  let reserved = 0;
  let exhausted = false;
  const queue: Waiting[] = [];
  const admitWaiting = (): void => {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      if (used + next.tokens > limit) {
        exhausted = true;
        next.refuse();
      } else if (used + reserved + next.tokens <= limit) {
        reserved += next.tokens;
        next.admit();
      } else return;
      queue.shift();
    }
  };
  const settle = (tokens: number, spent: number): void => {
    reserved -= tokens;
    used += spent;
    admitWaiting();
  };
  return {
    maxTokens,
    exhausted: () => exhausted,
    used: () => used,
    reserve: (tokens) =>
      new Promise((resolve, reject) => {
        const admit = (): void => {
          resolve((spent) => {
            settle(tokens, spent);
          });
        };
        const refuse = (): void => {
          reject(spentError(tokens, used, limit));
        };
        queue.push({ tokens, admit, refuse });
        admitWaiting();
      }),
  };
}

function spentError(tokens: number, used: number, limit: number): BackendError {
  return new BackendError(
    `the run's token budget is spent: ${String(used)} of ${String(limit)} used, the next call may need ${String(tokens)}; ` +
      'resume with a larger --max-tokens',
    'budget',
  );
}

/** Reserved for an answer where no `max_tokens` is set. */
const DEFAULT_ANSWER_TOKENS = 2048;

/** Reserves before each call, and settles with what its tries used, failed ones included. */
export function withBudget(
  complete: Complete,
  budget: Budget,
  maxAnswerTokens = DEFAULT_ANSWER_TOKENS,
): Complete {
  return async (request, context) => {
    const need = budget.maxTokens === null ? 0 : estimatePrompt(request) + maxAnswerTokens;
    const reservation = budget.reserve(need);
    const settle = await admitted(reservation, context.signal);
    let spent = 0;
    try {
      return await complete(request, {
        ...context,
        onAttempt: (attempt) => {
          spent += tokensOf(attempt.usage);
          context.onAttempt(attempt);
        },
      });
    } finally {
      settle(spent);
    }
  };
}

/** A reservation whose caller has gone is given back as soon as it is granted. */
async function admitted(
  reservation: Promise<(spent: number) => void>,
  signal: AbortSignal,
): Promise<(spent: number) => void> {
  try {
    return await orAborted(reservation, signal);
  } catch (error) {
    void reservation.then(
      (settle) => {
        settle(0);
      },
      () => undefined,
    );
    throw error;
  }
}

function tokensOf(usage: Usage | null): number {
  return usage === null ? 0 : usage.in + usage.out;
}
