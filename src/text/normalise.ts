import { Converter } from 'opencc-js/t2cn';
import { keepByText } from '../core/keep.js';

type Convert = (text: string) => string;
let converter: Convert | null = null;

/** Traditional to simplified. The converter takes 10 ms to build, so it is built at first use. */
export function simplify(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(text);
}

const invisible = /[\p{Cf}\p{Mn}\uFE0F]/gu;
const gapBesideHan = /(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu;

/**
 * One spelling for texts that read the same: NFKC (Unicode Standard Annex 15: widths, ligatures), simplified
 * characters (OpenCC's tables), straight quotes, no invisible characters, single spaces, none beside a hanzi. Line
 * breaks become spaces. Idempotent. Letter case is kept: see `fold`.
 */
export function normalise(text: string): string {
  return text.length > LONG ? spelledAlike(text) : shortAlike(text);
}

/** Short texts are names, terms and phrases that are compared again and again: of these some are kept. */
const LONG = 100;
const shortAlike = keepByText(spelledAlike, 4000);

function spelledAlike(text: string): string {
  const composed = simplify(text.normalize('NFKC').replace(invisible, '')).normalize('NFKC');
  return composed
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(gapBesideHan, '')
    .trim();
}

/** `normalise` in lower case: for looking words up. */
export function fold(text: string): string {
  return normalise(text).toLowerCase();
}

/** Letters and digits only, folded: two texts that differ in spacing and punctuation have the same skeleton. */
export function skeleton(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
