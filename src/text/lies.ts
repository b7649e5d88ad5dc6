import { claimsOf } from './leaks/claims.js';
import type { Context, PrivateFact } from './leaks/types.js';

/**
 * The words that assert a value contradicting a fact, or null. Silence, deflection, vagueness and rounding
 * are no lies.
 * @later For the scenario `relatives`.
 */
export function findLie(text: string, fact: PrivateFact, context: Context = {}): string | null {
  return claimsOf(text, fact, context).find(({ agrees }) => !agrees)?.span ?? null;
}

/**
 * Whether a text truthfully gives a fact's value.
 * @later For the scenario `relatives`.
 */
export function tellsFact(text: string, fact: PrivateFact, context: Context = {}): boolean {
  const claims = claimsOf(text, fact, context);
  return claims.some(({ agrees }) => agrees) && claims.every(({ agrees }) => agrees);
}
