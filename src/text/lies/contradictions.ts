import type { Claim, Context, PrivateFact } from '../leaks/types.js';
import { measureOf } from '../leaks/numbers/measure.js';
import { factorsOf } from '../leaks/numbers/scale.js';
import { falseAnswer, wordplay } from './false-answer.js';
import { falseName } from './false-name.js';
import { falseNumber } from './false-number.js';
import { asksOfOther } from './question.js';

/**
 * What a text says of a fact, seen in the light of the question it answers: an answer about somebody else says
 * nothing against the fact; where nothing else is said, a bare answer that cannot be true speaks against it.
 */
export function inLightOf(
  claims: readonly Claim[],
  text: string,
  fact: PrivateFact,
  { question }: Context,
): Claim[] {
  if (question === undefined) return [...claims];
  if (asksOfOther(question, fact)) return claims.filter(({ agrees }) => agrees);
  const held = claims.filter(({ agrees }) => agrees || !isExcused(text, fact, question));
  if (held.length > 0) return held;
  const span = falselyAnswered(text, fact, question);
  return span === null ? [] : [{ kind: 'answer', span, agrees: false }];
}

/** A claim that the question takes back: 三十二万 is no monthly pay where the yearly one was asked. */
function isExcused(text: string, fact: PrivateFact, question: string): boolean {
  if (typeof fact.value === 'boolean') return wordplay.test(text);
  if (typeof fact.value === 'string') return false;
  const factors = factorsOf(text, `${question},`, '', fact, measureOf(fact.key, fact.unit));
  return factors.some(({ annual }) => annual) && falseNumber(text, fact, fact.value, question) === null;
}

function falselyAnswered(text: string, fact: PrivateFact, question: string): string | null {
  const { value } = fact;
  if (typeof value === 'number') return falseNumber(text, fact, value, question);
  return typeof value === 'string'
    ? falseName(text, fact, question)
    : falseAnswer(text, fact, value, question);
}
