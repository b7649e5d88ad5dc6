import {
  aimed,
  denied,
  listener,
  oneself,
  outright,
  shames,
  somebodyElse,
  theirKin,
} from './insults/lexicon.js';
import { cold, preachy, sarcastic, softened } from './insults/harsh.js';
import { cut, plain, withoutQuotes } from './leaks/reading.js';
import type { Clause } from './leaks/reading.js';

const compiled = (sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'gu');
const [outrightWords, aimedWords, shame, kin] = [
  compiled(outright),
  compiled(aimed),
  compiled(shames),
  compiled(theirKin),
];

/**
 * The words of a text that insult the listener or their family, or null. What is said of oneself, of things and
 * of people on a screen, what is denied and what is quoted insults nobody.
 * @later For the scenario `relatives`.
 */
export function findInsult(text: string): string | null {
  const clauses = cut(withoutQuotes(plain(text)));
  for (const [index, clause] of clauses.entries()) {
    const found =
      outrightIn(clause.text) ?? aimedIn(clause.text, clauses.slice(0, index)) ?? kinIn(clauses.slice(index));
    if (found !== null) return found;
  }
  return null;
}

/**
 * Whether a text is harsher than neutral: cold, preachy or sarcastic, and not softened by thanks, an apology or
 * a request. An insult is harsh too.
 * @later For the scenario `relatives`.
 */
export function isHarsh(text: string): boolean {
  if (findInsult(text) !== null) return true;
  const words = withoutQuotes(plain(text));
  if (softened.test(words)) return false;
  return [cold, preachy, sarcastic].some((pattern) => pattern.test(words));
}

function outrightIn(clause: string): string | null {
  for (const { 0: span, index } of clause.matchAll(outrightWords)) {
    const before = clause.slice(0, index);
    if (!denied.test(before) && !reported(before)) return span;
  }
  return null;
}

/** An insult that needs its target: the nearest person named before it, in this clause or the one before. */
function aimedIn(clause: string, earlier: readonly Clause[]): string | null {
  for (const { 0: span, index } of clause.matchAll(aimedWords)) {
    const before = clause.slice(0, index);
    if (denied.test(before) || reported(before)) continue;
    if (
      /^(?:的)?(?:不|也)?(?:才是|是我|才耐用)|^的(?:不|也)?是(?:您|你|我)/u.test(
        clause.slice(index + span.length),
      )
    )
      continue;
    if (isAimed(before) ?? isAimed(earlier.at(-1)?.text ?? '') ?? !/[a-z]/.test(span)) return span;
  }
  return null;
}

/** True for the listener, false for anybody else, null where nobody is named. */
function isAimed(words: string): boolean | null {
  const ends = [listener, oneself, somebodyElse].map((pattern) => lastEnd(pattern, words));
  const [theirs = -1, mine = -1, others = -1] = ends;
  if (Math.max(theirs, mine, others) < 0) return null;
  return theirs > mine && theirs > others;
}

/** The listener's family and, in the same sentence, what runs it down. */
function kinIn([clause, ...later]: readonly Clause[]): string | null {
  if (clause === undefined) return null;
  const [family] = clause.text.matchAll(kin);
  if (family === undefined) return null;
  const end = later.findIndex(({ opens }, at) => opens && !(at === 0 && clause.asks));
  const rest = [
    clause.text.slice(family.index),
    ...later.slice(0, end === -1 ? undefined : end).map(({ text }) => text),
  ];
  for (const words of rest) {
    const hit = [...words.matchAll(shame)].find(
      ({ index }) => !/(?:不|没|别|从不|一点(?:也|都)不|not|n't|never) ?$/u.test(words.slice(0, index)),
    );
    if (hit !== undefined) return `${family[0]} ${hit[0]}`;
  }
  return null;
}

const reported = (before: string): boolean =>
  /(?:常|总|老|老是|整天)(?:说|骂|叫|喊)(?:我|他|她|爷爷|奶奶)?$|jokes? (?:that )?.*$/u.test(before);

function lastEnd(pattern: RegExp, text: string): number {
  const match = [...text.matchAll(pattern)].at(-1);
  return match === undefined ? -1 : match.index + match[0].length;
}
