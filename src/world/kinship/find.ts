import { keepByText } from '../../core/keep.js';
import { fold } from '../../text/normalise.js';
import { allRanks } from './ranks.js';
import type { KinMention } from './types.js';
import { longestFrom, plainSpelling, termsSpelled, vocabulary } from './vocabulary.js';

/** Words of a Latin run that may spell one term: da, tang, jiu, ma. */
const longestSpelling = 5;

/**
 * The kin terms in a text, in order, none inside another: 外婆 is not 婆, 舅妈 is neither 舅 nor 妈, 姑娘 is
 * nobody. Behind a name a term counts by itself (建国叔, 王阿姨). Pinyin counts in any spelling (`er jiu`,
 * `Erjiu`, `Èr Jiù`), from two syllables. The text may be of any width or script.
 */
export const kinTermsIn = keepByText((text): readonly KinMention[] => {
  const folded = fold(text);
  return [...inHanzi(folded), ...inPinyin(folded)].sort((a, b) => a.start - b.start);
}, 1000);

function inHanzi(text: string): readonly KinMention[] {
  const mentions: KinMention[] = [];
  let at = 0;
  while (at < text.length) {
    const word = longestAt(text, at);
    const term = word === null ? null : vocabulary.get(word);
    if (word !== null && typeof term === 'string') {
      mentions.push({ text: word, terms: [term], start: at, end: at + word.length });
    }
    at += word?.length ?? 1;
  }
  return mentions;
}

function longestAt(text: string, at: number): string | null {
  const longest = longestFrom.get(text.charAt(at)) ?? 0;
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (vocabulary.has(word)) return word;
  }
  return null;
}

/** Words joined by no more than a space, a hyphen or an apostrophe. */
const runs = /[\p{Script=Latin}]+[1-5]?(?:[ '’-][\p{Script=Latin}]+[1-5]?)*/gu;

function inPinyin(text: string): readonly KinMention[] {
  return [...text.matchAll(runs)].flatMap((run) => {
    const words = [...run[0].matchAll(/[\p{Script=Latin}]+[1-5]?/gu)];
    const mentions: KinMention[] = [];
    let i = 0;
    while (i < words.length) {
      const found = spelledAt(words, i);
      if (found !== null) {
        const start = run.index + (words[i]?.index ?? 0);
        const last = words[i + found.count - 1];
        const end = run.index + (last?.index ?? 0) + (last?.[0].length ?? 0);
        mentions.push({ text: text.slice(start, end), terms: found.terms, start, end });
      }
      i += found?.count ?? 1;
    }
    return mentions;
  });
}

function spelledAt(
  words: readonly RegExpExecArray[],
  at: number,
): { readonly terms: readonly string[]; readonly count: number } | null {
  for (let count = Math.min(longestSpelling, words.length - at); count > 0; count -= 1) {
    const spelling = words
      .slice(at, at + count)
      .map(([word]) => plainSpelling(word))
      .join('');
    const terms = termsSpelled(spelling);
    if (terms.length > 0) return { terms, count };
  }
  return null;
}

/**
 * Whether a mention is one of the accepted terms. With `anyRank`, for a relative whose 排行 nobody told, 二舅
 * passes where 舅 or 舅舅 does.
 */
export function isAccepted(
  mention: KinMention,
  accepted: readonly string[],
  { anyRank = false }: { readonly anyRank?: boolean } = {},
): boolean {
  return mention.terms.some((term) => {
    if (accepted.includes(term)) return true;
    if (!anyRank || !allRanks.includes(term.slice(0, 1))) return false;
    const base = term.slice(1);
    return accepted.includes(base) || accepted.includes(base + base);
  });
}

/** Whether the first kin term in a text is an accepted one. False when it holds none. */
export function isKinTerm(
  text: string,
  accepted: readonly string[],
  options: { readonly anyRank?: boolean } = {},
): boolean {
  const [first] = kinTermsIn(text);
  return first !== undefined && isAccepted(first, accepted, options);
}
