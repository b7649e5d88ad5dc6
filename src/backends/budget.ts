import { orAborted } from '../core/abort.js';
import type { Usage } from '../core/chat.js';
import type { Money } from '../core/money.js';
import { estimatePrompt } from './tokens.js';
import { isLost, usageOf, type Try, type TryResult } from './try.js';

/** What a call may use up, or did: tokens, input and output, and money in the currency of the run's cap. */
export type Charge = { readonly tokens: number; readonly cost: number };
/** What a run may use; null for no limit. */
export type Caps = { readonly tokens: number | null; readonly cost: Money | null };

/**
 * Hard limits on a run's tokens and money, shared by all its backends. A call is let in while what was used and what
 * is reserved leave room for what it may use itself, so that a run ends above its limits by no more than calls in
 * flight used beyond their reservations.
 */
export type Budget = {
  readonly caps: Caps;
  /** True once a call was turned away: the run ends and can be resumed with a larger budget. */
  exhausted(): boolean;
  /** Settled so far. */
  used(): Charge;
  /**
   * At once where there is room; waits while calls in flight may yet settle below what they reserved. `full` when it can never fit, and for a caller
   * who has left.
   */
  reserve(need: Charge, signal?: AbortSignal): Reservation | Promise<Reservation>;
};
export type Reservation =
  | { readonly kind: 'granted'; readonly settle: (spent: Charge) => void }
  | { readonly kind: 'full'; readonly message: string };

export const nothing: Charge = { tokens: 0, cost: 0 };

const plus = (a: Charge, b: Charge): Charge => ({ tokens: a.tokens + b.tokens, cost: a.cost + b.cost });
const minus = (a: Charge, b: Charge): Charge => ({ tokens: a.tokens - b.tokens, cost: a.cost - b.cost });
/** Sums of money may differ in their last bits. */
const SLACK = 1e-9;

type Waiting = {
  readonly need: Charge;
  readonly signal: AbortSignal | undefined;
  readonly answer: (reservation: Reservation) => void;
};

/** Whether so much is no more than the caps allow. */
function within({ tokens: most, cost: dearest }: Caps): (charge: Charge) => boolean {
  return ({ tokens, cost }) => tokens <= (most ?? Infinity) && cost <= (dearest?.amount ?? Infinity) + SLACK;
}

/** A budget of `caps`, of which `before` is used already. Null caps never refuse, and count. */
export function createBudget(caps: Caps, before: Charge = nothing): Budget {
  let used = before;
  let reserved = nothing;
  let exhausted = false;
  const queue: Waiting[] = [];
  const fits = within(caps);
  const granted = (need: Charge): Reservation => {
    reserved = plus(reserved, need);
    let settled = false;
    return {
      kind: 'granted',
      settle: (spent) => {
        if (settled) return;
        settled = true;
        reserved = minus(reserved, need);
        used = plus(used, spent);
        admitWaiting();
      },
    };
  };
  /** Null where it has to wait. */
  const reserveNow = (need: Charge, signal: AbortSignal | undefined): Reservation | null => {
    if (signal?.aborted === true) return { kind: 'full', message: 'the caller has left' };
    if (!fits(plus(used, need))) {
      exhausted = true;
      return { kind: 'full', message: spentMessage(caps, used, need) };
    }
    return fits(plus(plus(used, reserved), need)) ? granted(need) : null;
  };
  const admitWaiting = (): void => {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      const reservation = reserveNow(next.need, next.signal);
      if (reservation === null) return;
      queue.shift();
      next.answer(reservation);
    }
  };
  return {
    caps,
    exhausted: () => exhausted,
    used: () => used,
    reserve: (need, signal) =>
      (queue.length === 0 ? reserveNow(need, signal) : null) ??
      new Promise((answer) => {
        queue.push({ need, signal, answer });
        admitWaiting();
      }),
  };
}

function spentMessage(caps: Caps, used: Charge, need: Charge): string {
  const { tokens, cost } = caps;
  if (tokens !== null && used.tokens + need.tokens > tokens) {
    return (
      `the run's token budget is spent: ${String(used.tokens)} of ${String(tokens)} used, the next call may need ` +
      `${String(need.tokens)}; resume with a larger --max-tokens`
    );
  }
  const currency = cost?.currency ?? '';
  const money = (amount: number): string => `${amount.toFixed(4)} ${currency}`;
  return (
    `the run's budget is spent: ${money(used.cost)} of ${money(cost?.amount ?? 0)} used, the next call may need ` +
    `${money(need.cost)}; resume with a larger --max-cost`
  );
}

/** Reserved for an answer where no `max_tokens` is set. */
export const DEFAULT_ANSWER_TOKENS = 4096;

export type BudgetOptions = {
  readonly budget: Budget;
  /** The most tokens that an answer may have. */
  readonly maxAnswerTokens: number;
  /** What usage costs in the currency of the cap; 0 where there is no cap on money. */
  readonly costOf: (usage: Usage) => number;
};

/**
 * Reserves what a try may use before it is sent, and settles with what it used. A try that is lost is charged what was
 * reserved for it. A caller who stops waiting leaves nothing reserved.
 */
export function withBudget(attempt: Try, { budget, maxAnswerTokens, costOf }: BudgetOptions): Try {
  // A vendor that counts otherwise than we estimate, or exceeds the limit it was given, is believed from then on.
  let factor = 1;
  let longest = maxAnswerTokens;
  const reservationOf = (prompt: number): Usage => ({
    in: Math.ceil(factor * prompt),
    out: longest,
    cached: 0,
    estimated: true,
  });
  const learn = (prompt: number, usage: Usage): void => {
    if (usage.estimated) return;
    factor = Math.max(factor, usage.in / Math.max(1, prompt));
    longest = Math.max(longest, usage.out);
  };
  const chargeOf = (usage: Usage): Charge => ({ tokens: usage.in + usage.out, cost: costOf(usage) });
  return async (request, context) => {
    const prompt = estimatePrompt(request);
    const most = reservationOf(prompt);
    const reservation = await reserved(budget, chargeOf(most), context.signal);
    if (reservation === null) return { kind: 'stopped', sent: false, usage: null };
    if (reservation.kind === 'full') return { kind: 'barred', cause: 'budget', message: reservation.message };
    let spent = nothing;
    try {
      context.onAdmitted();
      const result = charged(await attempt(request, context), most);
      const usage = usageOf(result);
      if (usage !== null) {
        spent = chargeOf(usage);
        learn(prompt, usage);
      }
      return result;
    } finally {
      reservation.settle(spent);
    }
  };
}

/** Null where the caller left first; what is granted later is given back. */
async function reserved(budget: Budget, need: Charge, signal: AbortSignal): Promise<Reservation | null> {
  const reservation = budget.reserve(need, signal);
  if (!(reservation instanceof Promise)) return reservation;
  try {
    return await orAborted(reservation, signal);
  } catch {
    void reservation.then((late) => {
      if (late.kind === 'granted') late.settle(nothing);
    });
    return null;
  }
}

function charged(result: TryResult, most: Usage): TryResult {
  if (result.kind !== 'retry' && result.kind !== 'stopped') return result;
  return isLost(result) ? { ...result, usage: result.usage ?? most } : result;
}
