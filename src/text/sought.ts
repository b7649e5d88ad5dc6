import { mayMatch, shapeOf } from './shape.js';
import type { Alternative } from './shape.js';

/**
 * A pattern that is made only for a text that may match it: for the many that are looked for in every text and
 * found in few. Finds what `new RegExp(source, 'gu')` would.
 */
export type Sought = {
  readonly isIn: (text: string) => boolean;
  readonly first: (text: string) => RegExpExecArray | null;
  readonly all: (text: string) => readonly RegExpExecArray[];
};

export function sought(source: string): Sought {
  return soughtIn({ source, ...shapeOf(source) });
}

/** The same for a source whose shape is known. */
export function soughtIn(shape: Alternative): Sought {
  let made: RegExp | null = null;
  const pattern = (): RegExp => (made ??= new RegExp(shape.source, 'gu'));
  return {
    isIn: (text) => mayMatch(shape, text) && text.search(pattern()) !== -1,
    first: (text) => {
      if (!mayMatch(shape, text)) return null;
      const found = pattern();
      found.lastIndex = 0;
      return found.exec(text);
    },
    all: (text) => (mayMatch(shape, text) ? allIn(text, pattern()) : []),
  };
}

/** What `matchAll` finds, without the copy that it makes of a pattern: the copy of a long one costs more than the search. */
export function allIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
