import { alternatives, firstOf } from '../../pattern.js';

/** Some words of a text, and where they stand. */
export type Hit = { readonly index: number; readonly span: string };

export type Scan = (text: string) => readonly Hit[];

/**
 * All hits of hundreds of alternatives, from left to right. At each place only those are tried that may begin
 * with the character there, which is some ten times faster than one long expression.
 */
export function scanner(source: string): Scan {
  const parts = alternatives(source)
    .filter((part) => part !== '')
    .map((part) => ({ part, opens: part.startsWith('^'), first: firstOf(part) }));
  const byPlace = new Map<string, RegExp | null>();
  const byParts = new Map<string, RegExp>();
  const fitting = (char: string, opens: boolean): RegExp | null => {
    const place = opens ? `^${char}` : char;
    const known = byPlace.get(place);
    if (known !== undefined) return known;
    const fits = parts.filter((part) => (opens || !part.opens) && (part.first?.has(char) ?? true));
    const joined = fits.map(({ part }) => part).join('|');
    const pattern = joined === '' ? null : (byParts.get(joined) ?? new RegExp(joined, 'uy'));
    if (pattern !== null) byParts.set(joined, pattern);
    byPlace.set(place, pattern);
    return pattern;
  };
  return (text) => {
    const hits: Hit[] = [];
    let at = 0;
    while (at < text.length) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const pattern = fitting(char, at === 0);
      if (pattern !== null) pattern.lastIndex = at;
      const span = pattern?.exec(text)?.[0] ?? '';
      if (span !== '') hits.push({ index: at, span });
      at += span === '' ? char.length : span.length;
    }
    return hits;
  };
}
