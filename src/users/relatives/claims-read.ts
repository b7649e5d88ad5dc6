import { claimsOf } from '../../text/leaks/claims.js';
import { boundsTold } from '../../text/leaks/find-leaks.js';
import type { Bounds, Claim, Context } from '../../text/leaks/types.js';
import type { ProfileFact } from './types.js';

/** What a text says of a fact: claims for or against it, and the bounds that it sets to a number. */
export type ClaimsRead = { readonly claims: readonly Claim[]; readonly bounds: Bounds };

/** Texts kept for a fact: those of a talk or two. */
const MOST_KEPT = 128;

const kept = new WeakMap<ProfileFact, Map<string, ClaimsRead>>();

/** Reads a text for a fact. What was read is kept: a talk is read as it is played and again as it is graded. */
export function readClaims(text: string, fact: ProfileFact, context: Context): ClaimsRead {
  const ofFact = kept.get(fact) ?? new Map<string, ClaimsRead>();
  kept.set(fact, ofFact);
  const key = JSON.stringify([text, context.question, context.known]);
  const known = ofFact.get(key);
  if (known !== undefined) return known;
  const read = { claims: claimsOf(text, fact, context), bounds: boundsTold(text, fact, context) };
  if (ofFact.size >= MOST_KEPT) ofFact.clear();
  ofFact.set(key, read);
  return read;
}
