import { plain } from '../reading.js';
import type { Claim, Context, LeakKind, PrivateFact } from '../types.js';
import { mayTell, scoreOf } from './score.js';

/**
 * A reply in which the rules saw nothing tells the fact all the same if it looks so much like those that do. Chosen, as the
 * limits below, on sentences by authors whom neither the rules nor the weights had met (`npx tsx scripts/train-leaks.ts --check`).
 */
export const TELLS = 0.25;

/**
 * What the rules take for a leak is none if the reply looks so little like one: a name or a number said of something else,
 * a statement that states nothing. In all other ways of telling the rules are hardly ever wrong.
 */
export const TELLS_NOT: Readonly<Partial<Record<LeakKind, number>>> = {
  name: -0.2,
  number: -0.15,
  statement: -0.35,
};

/** The limit for claims of several kinds: what each of them needs. Negative infinity where one cannot be mistaken. */
export const limitOf = (kinds: readonly LeakKind[]): number =>
  Math.min(...kinds.map((kind) => TELLS_NOT[kind] ?? -Infinity));

export function secondLook(
  claims: readonly Claim[],
  text: string,
  fact: PrivateFact,
  context: Context,
): readonly Claim[] {
  if (claims.some(({ agrees }) => agrees)) return dropped(claims, text, fact, context);
  // Who says the contrary does not tell.
  if (claims.length > 0) return claims;
  if (!mayTell(text, fact, context)) return claims;
  const telling = partsOf(text, context)
    .filter((part) => mayTell(part.text, fact, part.context))
    .map((part) => ({ part, score: scoreOf(part.text, fact, part.context) }))
    .sort((one, other) => other.score - one.score)[0];
  if (telling === undefined || telling.score <= TELLS) return claims;
  return [{ kind: 'likeness', span: plain(telling.part.text), agrees: true }];
}

function dropped(
  claims: readonly Claim[],
  text: string,
  fact: PrivateFact,
  context: Context,
): readonly Claim[] {
  const limit = limitOf(claims.flatMap(({ agrees, kind }) => (agrees ? [kind] : [])));
  if (limit === -Infinity) return claims;
  const holds = [...partsOf(text, context), ...clausesOf(text)].some(
    (part) => scoreOf(part.text, fact, part.context) > limit,
  );
  return holds ? claims : claims.filter(({ agrees }) => !agrees);
}

export type Part = { readonly text: string; readonly context: Context };

/** The weights were learnt from replies of a few sentences: a longer text is weighed by its sentences only. */
const LONGEST = 200;

/** What is weighed of a reply: the whole, as an answer to its question, and each of its sentences by itself. */
export function partsOf(text: string, context: Context): readonly Part[] {
  const sentences = sentencesOf(text);
  const whole: Part = { text, context };
  if (sentences.length < 2) return [whole];
  const apart = sentences.map((sentence): Part => ({ text: sentence, context: {} }));
  return text.length > LONGEST ? apart : [whole, ...apart];
}

/** 嗯。是啊。Forty thousand!: with so few words a sentence is one with the next. */
const BRIEF = 5;
const lengthOf = (sentence: string): number => (sentence.match(/[a-z']+|\p{L}|\d+/giu) ?? []).length;

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const sentence of text.split(/(?<=[。！？!?；;…~～\n]|\.\s)/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && lengthOf(last) < BRIEF) sentences[sentences.length - 1] = last + sentence;
    else sentences.push(sentence);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** Its clauses by themselves: what is told in one stays told, whatever the others talk of. */
export function clausesOf(text: string): readonly Part[] {
  const clauses = text.split(/[,，。！？!?；;…~～\n]|\.\s/u).filter((clause) => clause.trim() !== '');
  return clauses.length < 2 ? [] : clauses.map((clause) => ({ text: clause, context: {} }));
}
