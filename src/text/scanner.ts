import { keepByText } from '../core/keep.js';
import { alternatives, mayMatch, shapeOf } from './shape.js';
import type { Shape } from './shape.js';

/** Some words of a text, and where they stand. */
export type Hit = { readonly index: number; readonly span: string };

export type Scan = (text: string) => readonly Hit[];

type Part = Shape & { readonly source: string; readonly opens: boolean };

/**
 * All hits of hundreds of alternatives, from left to right: what one long expression with the flags `gu` finds. At each
 * place only those are tried, in their order, that may begin with the character there and whose letters the text has.
 * An expression is made of an alternative when it is first tried: few ever are, and making one costs more than a search.
 */
export function scanner(source: string): Scan {
  const parts = alternatives(source)
    .filter((part) => part !== '')
    .map((part): Part => ({ ...shapeOf(part), source: part, opens: part.startsWith('^') }));
  const byFirst = new Map<string, readonly Part[]>();
  for (const { first } of parts) {
    for (const char of first ?? []) {
      if (!byFirst.has(char))
        byFirst.set(
          char,
          parts.filter((part) => part.first?.has(char) ?? true),
        );
    }
  }
  const others = parts.filter(({ first }) => first === null);
  const patterns = new Map<Part, RegExp>();
  const match = (part: Part, text: string, at: number): string | null => {
    const pattern = patterns.get(part) ?? new RegExp(part.source, 'uy');
    patterns.set(part, pattern);
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  const spanAt = (text: string, at: number, tried: readonly Part[]): string => {
    for (const part of tried) {
      const span = part.opens && at > 0 ? null : match(part, text, at);
      if (span !== null) return span;
    }
    return '';
  };
  return (text) => {
    const tried = new Map<string, readonly Part[]>();
    for (const char of charactersOf(text)) {
      const parts = (byFirst.get(char) ?? others).filter((part) => mayMatch(part, text));
      if (parts.length > 0) tried.set(char, parts);
    }
    const hits: Hit[] = [];
    for (let at = 0; tried.size > 0 && at < text.length;) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const span = spanAt(text, at, tried.get(char) ?? []);
      if (span !== '') hits.push({ index: at, span });
      at += span === '' ? char.length : span.length;
    }
    return hits;
  };
}

/** The characters of a text, each once. Clauses kept: each is held against dozens of topics. */
const charactersOf = keepByText((text): readonly string[] => [...new Set(text)], 500);
