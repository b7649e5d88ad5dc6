import { terminalLine } from '../untrusted.js';

/**
 * Estimates of how wide a reader's font will set a text. The server has none of those fonts, so whatever is drawn gets
 * its room from here and from nothing that measures. They lie on the wide side (DejaVu Sans is the widest of the usual).
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^\p{Mn}$/u, 0],
  [/^[il.,:;|!'\u00a0 ]$/u, 0.36],
  [/^[fjrt()[\]/-]$/u, 0.43],
  [/^[MW@%mw]$/u, 0.98],
  [/^\p{Lu}$/u, 0.74],
  [/^[\u0000-\u10ff\u2010-\u2015\u2018-\u201d]$/u, 0.62],
  [/^\p{Extended_Pictographic}$/u, 1.3],
];
/** Chinese and all else. */
const WIDE = 1;

function charWidth(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? WIDE;
}

/** In pixels at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + charWidth(character) * size, 0);
}

/** Characters that a shown name has at most. */
const LONGEST = 40;
/** Characters that XML 1.0 forbids beyond those that a terminal cannot show. */
const noncharacters = /[\ufffe\uffff]/gu;

/** A name as charts show it: on one line, cut in the middle, since names differ at both ends; `?` for one that cannot be shown. */
export function shown(name: string, max = LONGEST): string {
  const characters = Array.from(terminalLine(name).replace(noncharacters, ''));
  if (characters.length === 0) return '?';
  if (characters.length <= max) return characters.join('');
  const tail = Math.floor((max - 1) * 0.4);
  return `${characters.slice(0, max - 1 - tail).join('')}…${characters.slice(-tail).join('')}`;
}

/** Where a line may end: after a space, a slash or a hyphen, and on either side of a Chinese character. */
const pieces =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][，。；：、！？）”]*|[^\s/\-\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+[/-]*|[\s/-]+/gu;

/** Lines no wider than `width` pixels; a word that is too long for a line is broken anywhere. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of (text.match(pieces) ?? []).flatMap((word) => broken(word, width, size))) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()].filter((one) => one !== '');
}

/** The same number of lines, as even as these widths make them. */
export function balanced(text: string, width: number, size: number): readonly string[] {
  const lines = wrap(text, width, size);
  const narrower = [0.6, 0.7, 0.8, 0.9].map((share) => wrap(text, width * share, size));
  return narrower.find(({ length }) => length === lines.length) ?? lines;
}

/** A word in parts that fit. */
function broken(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word.trimEnd(), size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of Array.from(word)) {
    if (part !== '' && textWidth(part + character, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** The widest of them, in pixels; 0 of none. */
export function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}
