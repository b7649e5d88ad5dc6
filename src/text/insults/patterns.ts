import { scanner } from '../scanner.js';
import type { Hit } from '../scanner.js';
import { alternatives } from '../shape.js';
import { soughtIn } from '../sought.js';

/** Where patterns stand in a text, in the order in which they are to be weighed. */
export type Finder = (text: string) => Iterable<Hit>;

/** Sources as one pattern: its hits from left to right, none within another. For Chinese, whose clauses are short. */
export const united = (sources: readonly string[]): Finder => scanner(sources.join('|'));

/** Sources as patterns of one alternative each: all hits of the first, then those of the next. For English. */
export function divided(sources: readonly string[]): Finder {
  const patterns = sources.flatMap(alternatives).map(soughtIn);
  return function* (text) {
    for (const pattern of patterns) for (const { 0: span, index } of pattern.all(text)) yield { span, index };
  };
}

/** The first hit that is accepted; null where there is none. */
export function firstMatch(
  find: Finder,
  text: string,
  accepts: (span: string, index: number) => boolean,
): string | null {
  for (const { span, index } of find(text)) if (span !== '' && accepts(span, index)) return span;
  return null;
}
