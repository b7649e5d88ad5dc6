import type { Money } from '../../core/money.js';
import type { ScoreRow, Spend, Tokens } from '../../core/scores.js';
import type { Attempt, CallRole, Event } from '../../core/transcript.js';

export const noTokens: Tokens = { in: 0, out: 0, cached: 0 };

/** What the calls made for one role used up; null if there were none. */
export function spendOf(events: readonly Event[], role: CallRole): Spend | null {
  return spendOfAttempts(attemptsFor(events, role));
}

export function attemptsFor(events: readonly Event[], role: CallRole): readonly Attempt[] {
  return events.filter((event) => event.type === 'attempt').filter(({ callRole }) => callRole === role);
}

/** What tries at backends used up; null for none. */
export function spendOfAttempts(attempts: readonly Attempt[]): Spend | null {
  if (attempts.length === 0) return null;
  return {
    calls: attempts.length,
    tokens: attempts.reduce((total, { usage }) => addTokens(total, usage ?? noTokens), noTokens),
    estimated: attempts.some(({ usage }) => usage?.estimated === true),
    cost: costOf(attempts),
  };
}

export function addTokens(a: Tokens, b: Tokens): Tokens {
  return { in: a.in + b.in, out: a.out + b.out, cached: a.cached + b.cached };
}

/** A sum with an unknown part, or in two currencies, is unknown. A try that used nothing costs nothing. */
function costOf(attempts: readonly Attempt[]): Money | null {
  const billed = attempts.filter(({ usage, cost }) => usage !== null || cost !== null);
  return sumMoney(billed.map(({ cost }) => cost));
}

/** What calls of rows cost together; a row that used nothing costs nothing. Null as in `sumMoney`. */
export function costOfRows(rows: readonly Pick<ScoreRow, 'cost' | 'tokens'>[]): Money | null {
  const paid = rows.filter(({ cost, tokens }) => cost !== null || tokens.in + tokens.out > 0);
  return sumMoney(paid.map(({ cost }) => cost));
}

/** Null for nothing, for any unknown amount, and for a mixture of currencies. */
export function sumMoney(parts: readonly (Money | null)[]): Money | null {
  const known = parts.filter((part) => part !== null);
  const [first] = known;
  if (first === undefined || known.length < parts.length) return null;
  if (known.some(({ currency }) => currency !== first.currency)) return null;
  return { amount: known.reduce((total, { amount }) => total + amount, 0), currency: first.currency };
}
