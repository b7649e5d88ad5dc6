/** A syllable without its tone, and the tone: 1 to 6, 0 for a neutral one, null where none was told. */
export type Syllable = { readonly base: string; readonly tone: number | null };

/** Lower case; the letters of the phonetic alphabet that some fonts and input methods put into pinyin as plain ones. */
export const latin = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/ɡ/gu, 'g').replace(/ɑ/gu, 'a');

const marks = ['\u0304', '\u0301', '\u030C', '\u0300'] as const;
/** Often typed for the caron of the third tone. */
const BREVE = '\u0306';
const TONE_MARKS = /[\u0300\u0301\u0304\u0306\u030C]/gu;

/** `hao` and 3 as `hǎo`: the mark stands on a or e, on the o of ou, else on the last vowel. */
export function withMark({ base, tone }: Syllable): string {
  const mark = tone === null || tone === 0 ? undefined : marks[tone - 1];
  if (mark === undefined) return base;
  const at = markedLetter(base);
  return `${base.slice(0, at + 1)}${mark}${base.slice(at + 1)}`.normalize('NFC');
}

function markedLetter(base: string): number {
  const strong = /[aeê]|o(?=u)/u.exec(base);
  if (strong !== null) return strong.index;
  const last = [...base.matchAll(/[iouü]/gu)].at(-1);
  return last?.index ?? 0;
}

/** `hǎo`, `hao3` and `hao` with what they say of the tone. */
export function readSyllable(text: string): Syllable {
  const parts = latin(text).normalize('NFD');
  const [mark] = parts.match(TONE_MARKS) ?? [];
  const digit = /\d$/.exec(parts)?.[0];
  const base = canonical(parts.replace(TONE_MARKS, '').replace(/\d$/, '').normalize('NFC'));
  if (digit !== undefined) return { base, tone: digit === '5' ? 0 : Number(digit) };
  if (mark === undefined) return { base, tone: null };
  return { base, tone: mark === BREVE ? 3 : marks.findIndex((known) => known === mark) + 1 };
}

/** `nv`, `nu:` are `nü`; after j, q, x and y the dots are not written. */
function canonical(base: string): string {
  return base
    .replace(/u:|v/gu, 'ü')
    .replace(/^([jqxy])ü/u, '$1u')
    .replace(/^([ln])ue$/u, '$1üe');
}

/** A syllable in numbers, `0` for a neutral tone: `hao3`. */
export const numberedSyllable = ({ base, tone }: Syllable): string => `${base}${tone ?? ''}`;

/**
 * Jyutping as syllables, wherever it is cut. Digits belong to the letters before them; letters without one are a
 * syllable whose tone was not told. Of a changed tone (`jan4*2`, `jan4-2`) the one that is said counts.
 */
export function readJyutping(text: string): readonly Syllable[] {
  const found =
    latin(text)
      .replace(/[0-9] ?[*-] ?(?=[0-9])/gu, '')
      .match(/[a-z]+[0-9]?/gu) ?? [];
  return found.map((part) => {
    const digit = /\d$/.exec(part)?.[0];
    return { base: part.replace(/\d$/, ''), tone: digit === undefined ? null : Number(digit) };
  });
}
