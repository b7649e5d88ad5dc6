/** The alternatives of a source at its top level: a|(?:b|c) has two. */
export function alternatives(source: string): readonly string[] {
  const parts: string[] = [];
  let [depth, from, inClass] = [0, 0, false];
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** Sources as one pattern: best for Chinese, whose clauses are short and whose words share no letters. */
export const united = (sources: readonly string[]): readonly RegExp[] => [
  new RegExp(sources.join('|'), 'gu'),
];

/**
 * Sources as patterns of one alternative each: best for English. An engine finds a single one by the letters it
 * must hold; a union of hundreds it tries in turn at every letter, which takes ten times as long.
 */
export const divided = (sources: readonly string[]): readonly RegExp[] =>
  sources.flatMap(alternatives).map((source) => new RegExp(source, 'gu'));

/** The first match of several patterns that is accepted; null where there is none. */
export function firstMatch(
  patterns: readonly RegExp[],
  text: string,
  accepts: (span: string, index: number) => boolean,
): string | null {
  for (const pattern of patterns) {
    if (text.search(pattern) === -1) continue; // matchAll copies the pattern: ten times as slow
    for (const { 0: span, index } of text.matchAll(pattern)) {
      if (span !== '' && accepts(span, index)) return span;
    }
  }
  return null;
}
