import { claimsOf } from './leaks/claims.js';
import type { Claim, Context, PrivateFact } from './leaks/types.js';

/** The words of the first claim that contradicts its fact, or null. */
export function lieIn(claims: readonly Claim[]): string | null {
  return claims.find(({ agrees }) => !agrees)?.span ?? null;
}

/** Whether something is claimed, and nothing that contradicts its fact. */
export function tellsTruth(claims: readonly Claim[]): boolean {
  return claims.length > 0 && claims.every(({ agrees }) => agrees);
}

/**
 * The words that assert a value contradicting a fact, or null. Silence, deflection, vagueness and rounding
 * are no lies.
 */
export function findLie(text: string, fact: PrivateFact, context: Context = {}): string | null {
  return lieIn(claimsOf(text, fact, context));
}

/**
 * Whether a text truthfully gives a fact's value.
 * @internal For tests: whoever reads several facts of a text has its claims at hand.
 */
export function tellsFact(text: string, fact: PrivateFact, context: Context = {}): boolean {
  return tellsTruth(claimsOf(text, fact, context));
}
