/** What a pattern may begin with: long word lists are tried only where one of their first characters stands, some ten times faster. */

/** Characters, or null for any. */
type First = ReadonlySet<string> | null;
type Atom = { readonly first: First; readonly rest: string };

const digits = '0123456789';
const wordly = `${digits}abcdefghijklmnopqrstuvwxyz_`;

/** The characters that a match of a pattern may begin with; null where that is not plain. */
export function firstOf(source: string): First {
  return alternatives(source).map(firstOfSequence).reduce<First>(union, new Set());
}

function firstOfSequence(sequence: string): First {
  const look = /^\(\?(?:<?[=!])/u.exec(sequence);
  if (look !== null) return firstOfSequence(sequence.slice(closing(sequence)));
  if (sequence.startsWith('\\b')) return firstOfSequence(sequence.slice(2));
  if (sequence === '') return null;
  const { first, rest } = atom(sequence);
  const quantifier = /^(?:[?*]|\{0,\d*\})\??/u.exec(rest);
  return quantifier === null ? first : union(first, firstOfSequence(rest.slice(quantifier[0].length)));
}

function atom(sequence: string): Atom {
  const group = /^\((?:\?:)?/u.exec(sequence);
  if (group !== null) {
    const end = closing(sequence);
    return { first: firstOf(sequence.slice(group[0].length, end - 1)), rest: sequence.slice(end) };
  }
  const characters = /^\[((?:\\.|[^\]])*)\]/u.exec(sequence);
  if (characters !== null)
    return { first: classOf(characters[1] ?? ''), rest: sequence.slice(characters[0].length) };
  const single = /^(?:\\(?:p\{[^}]*\}|k<[^>]*>|.)|.)/su.exec(sequence)?.[0] ?? '';
  return { first: classOf(single), rest: sequence.slice(single.length) };
}

/** The members of a character class or of a class of one. */
function classOf(members: string): First {
  if (members.startsWith('^') || members === '.' || /\\[pPkSDWsbB]/u.test(members)) return null;
  const plain = members.replaceAll('\\d', digits).replaceAll('\\w', wordly);
  const ranged = plain.replace(/(.)-(.)/gu, (_range, from: string, to: string) => between(from, to));
  return new Set(ranged.replaceAll('\\', ''));
}

function between(from: string, to: string): string {
  const start = from.codePointAt(0) ?? 0;
  const length = (to.codePointAt(0) ?? 0) - start + 1;
  return Array.from({ length }, (_, i) => String.fromCodePoint(start + i)).join('');
}

function union(a: First, b: First): First {
  return a === null || b === null ? null : new Set([...a, ...b]);
}

/** Where the group that a pattern begins with ends. */
function closing(pattern: string): number {
  return scan(pattern, (depth, char) => depth === 0 && char === ')')[0] ?? pattern.length;
}

/** The alternatives of a pattern, outside its groups. */
export function alternatives(pattern: string): string[] {
  const ends = [...scan(pattern, (depth, char) => depth === 0 && char === '|'), pattern.length + 1];
  return ends.map((end, i) => pattern.slice(ends[i - 1] ?? 0, end - 1));
}

/** The places right after the characters that are asked for, each told how deep in groups it leaves one. */
function scan(pattern: string, wanted: (depth: number, char: string) => boolean): number[] {
  const places: number[] = [];
  let depth = 0;
  for (const { 0: token, index } of pattern.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./gsu)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (wanted(depth, token)) places.push(index + token.length);
  }
  return places;
}
