import { keepByText } from '../core/keep.js';
import { alternatives, mayMatch } from './shape.js';
import type { Alternative } from './shape.js';

/** Some words of a text, and where they stand. */
export type Hit = { readonly index: number; readonly span: string };

export type Scan = (text: string) => readonly Hit[];

type Part = Alternative & { readonly opens: boolean; readonly rank: number };

/** Where an alternative matches next: of places before it nothing has to be tried again. */
type Place = { readonly at: number; readonly span: string };
const nowhere: Place = { at: Infinity, span: '' };

/**
 * All hits of hundreds of alternatives, from left to right: what one long expression with the flags `gu` finds. At each
 * place only those are tried, in their order, that may begin with the character there and whose letters the text has.
 * An expression is made of an alternative when it is first tried: few ever are, and making one costs more than a search.
 */
export function scanner(source: string): Scan {
  const parts = alternatives(source)
    .filter((part) => part.source !== '')
    .map((part, rank): Part => ({ ...part, opens: part.source.startsWith('^'), rank }));
  const byFirst = byFirstOf(parts);
  const others = parts.filter(({ first }) => first === null);
  const patterns = new Map<Part, RegExp>();
  const nextOf = (part: Part, text: string, from: number): Place => {
    const pattern = patterns.get(part) ?? new RegExp(part.source, 'gu');
    patterns.set(part, pattern);
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    return match === null ? nowhere : { at: match.index, span: match[0] };
  };
  const spanAt = (text: string, at: number, tried: readonly Part[], places: Map<Part, Place>): string => {
    for (const part of tried) {
      if (part.opens && at > 0) continue;
      const known = places.get(part);
      const place = known !== undefined && known.at >= at ? known : nextOf(part, text, at);
      if (place !== known) places.set(part, place);
      if (place.at === at) return place.span;
    }
    return '';
  };
  return keepByText((text) => {
    const likely = (part: Part): boolean => mayMatch(part, text);
    const anywhere = others.filter(likely);
    const tried = new Map<string, readonly Part[]>();
    for (const char of charactersOf(text)) {
      const parts = inOrder(byFirst.get(char)?.filter(likely) ?? [], anywhere);
      if (parts.length > 0) tried.set(char, parts);
    }
    const hits: Hit[] = [];
    const places = new Map<Part, Place>();
    for (let at = 0; tried.size > 0 && at < text.length;) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const span = spanAt(text, at, tried.get(char) ?? [], places);
      if (span !== '') hits.push({ index: at, span });
      at += span === '' ? char.length : span.length;
    }
    return hits;
  }, MOST_KEPT);
}

/** Clauses kept for each scanner: talks repeat theirs, and every fact that touches a topic has them scanned again. */
const MOST_KEPT = 500;

/** The alternatives that begin with a character. */
function byFirstOf(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const byFirst = new Map<string, Part[]>();
  for (const part of parts) {
    for (const char of part.first ?? []) {
      const beginning = byFirst.get(char);
      if (beginning === undefined) byFirst.set(char, [part]);
      else beginning.push(part);
    }
  }
  return byFirst;
}

function inOrder(some: readonly Part[], others: readonly Part[]): readonly Part[] {
  if (some.length === 0) return others;
  return others.length === 0 ? some : [...some, ...others].sort((a, b) => a.rank - b.rank);
}

/** The characters of a text, each once. Clauses kept: each is held against dozens of topics. */
const charactersOf = keepByText((text): readonly string[] => [...new Set(text)], MOST_KEPT);
