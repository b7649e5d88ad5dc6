import type { Lang } from '../../core/lang.js';
import { fold, skeleton } from '../../text/normalise.js';
import { NEAR_REPEAT } from './limits.js';

const GRAM = 3;

/** Jaccard index of two replies' character trigrams, in English of their words; 1 where both are empty. */
export function likeness(a: string, b: string, lang: Lang): number {
  const [left, right] = [piecesOf(a, lang), piecesOf(b, lang)];
  const shared = [...left].filter((piece) => right.has(piece)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** Whether a reply is as like one of the earlier ones as `NEAR_REPEAT`. */
export function repeatsOneOf(text: string, earlier: readonly string[], lang: Lang): boolean {
  return earlier.some((other) => likeness(text, other, lang) >= NEAR_REPEAT);
}

/** Texts of which the pieces are kept: each is held against all others of its talk. */
const MOST_KEPT = 512;
const kept = new Map<string, ReadonlySet<string>>();

function piecesOf(text: string, lang: Lang): ReadonlySet<string> {
  const key = `${lang} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const pieces = cut(text, lang);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, pieces);
  return pieces;
}

function cut(text: string, lang: Lang): ReadonlySet<string> {
  if (lang === 'en') return new Set(fold(text).match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []);
  const chars = Array.from(skeleton(text));
  if (chars.length <= GRAM) return new Set(chars.length === 0 ? [] : [chars.join('')]);
  return new Set(chars.slice(GRAM - 1).map((_, i) => chars.slice(i, i + GRAM).join('')));
}
