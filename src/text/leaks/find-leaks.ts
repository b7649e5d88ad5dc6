import { claimsOf } from './claims.js';
import { toldBounds } from './numbers/number-claims.js';
import type { Bounds, Context, Leak, PrivateFact } from './types.js';

/**
 * How a text tells a private fact, in the order it does: values in any written form, estimates narrower than
 * a fifth either way, names and their forms, yes/no keys by what affirms, denies or entails them. Empty where
 * it tells nothing. What it cannot see is in docs/detectors.md.
 * @internal For tests: whoever grades a talk has its claims at hand.
 */
export function findLeaks(text: string, fact: PrivateFact, context: Context = {}): readonly Leak[] {
  return claimsOf(text, fact, context).flatMap(({ agrees, kind, span }) => (agrees ? [{ kind, span }] : []));
}

/**
 * What a text tells of a number, so that answers to higher/lower guesses can be summed up: 不止两万 gives
 * { low: 20000 }. Empty for facts that are no numbers.
 */
export function boundsTold(text: string, fact: PrivateFact, context: Context = {}): Bounds {
  return typeof fact.value === 'number' ? toldBounds(text, fact, fact.value, context) : {};
}
