/** A text as its letters and digits, and where among them a word begins after something else. */
export type Spelling = { readonly letters: string; readonly gaps: ReadonlySet<number> };

/** `don't` and `1,120` are one word each. */
const withinWords = /(?<=[\p{L}\p{N}])['’.,](?=[\p{L}\p{N}])|[\p{Cf}\p{Mn}]/gu;

/** Of a text that is folded already. */
export function spellingOf(text: string): Spelling {
  const gaps = new Set<number>();
  let letters = '';
  for (const [run] of text.replace(withinWords, '').matchAll(/[\p{L}\p{N}]+/gu)) {
    gaps.add(letters.length);
    letters += run;
  }
  return { letters, gaps };
}

/** Letters from which on a passage may begin within a word: judges cut long quotes where they like. */
const LONG = 12;

/**
 * Where the first occurrence of a passage at or after `from` ends, in letters; null where there is none. Spaces and
 * punctuation may differ, but a passage's words must be words of the text: "he can" is not in "she cannot".
 * Its last word may be cut short.
 */
export function endOf(passage: Spelling, text: Spelling, from = 0): number | null {
  const { letters } = passage;
  for (let at = text.letters.indexOf(letters, from); at >= 0; at = text.letters.indexOf(letters, at + 1)) {
    if (fits(passage, text, at)) return at + letters.length;
  }
  return null;
}

function fits({ letters, gaps }: Spelling, text: Spelling, at: number): boolean {
  const isGap = (offset: number): boolean => isBoundary(text, at + offset);
  const begins = letters.length >= LONG || isGap(0);
  return begins && [...gaps].every((offset) => offset === 0 || isGap(offset));
}

/** Between words, or beside a character that needs no space. */
function isBoundary({ letters, gaps }: Spelling, at: number): boolean {
  return gaps.has(at) || !isSpaced(letters.charAt(at)) || !isSpaced(letters.charAt(at - 1));
}

function isSpaced(letter: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(letter);
}
