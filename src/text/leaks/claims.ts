import { inLightOf } from '../lies/contradictions.js';
import { ownClaims } from './asked/own-claims.js';
import { nameClaims } from './names/name-claims.js';
import { numberClaims } from './numbers/number-claims.js';
import { topicClaims } from './topics/topic-claims.js';
import type { Claim, Context, PrivateFact } from './types.js';

/** All that a text says of a fact, for or against it. */
export function claimsOf(text: string, fact: PrivateFact, context: Context = {}): Claim[] {
  const { question } = context;
  const claims = inLightOf(saidOf(text, fact, context), text, fact, context);
  return question === undefined ? claims : [...ownClaims(claims, text, question, fact)];
}

function saidOf(text: string, fact: PrivateFact, context: Context): Claim[] {
  const { value } = fact;
  if (typeof value === 'number') return numberClaims(text, fact, value, context);
  return typeof value === 'string'
    ? nameClaims(text, fact, context)
    : topicClaims(text, fact, value, context);
}
