/**
 * What a match of a regular expression must look like, read off its source: an engine that knows it only holds a text
 * against the few of a thousand patterns that may match it, and builds no other. What is not plain is left open, so
 * that a text is never refused which a pattern would match. For sources without the flag `i`.
 */
export type Shape = {
  /** The characters that a match may begin with; null where that is not plain. */
  readonly first: ReadonlySet<string> | null;
  /** Sets of characters: a text that matches holds at least one of each. */
  readonly needs: readonly string[];
};

type Part = Shape & {
  /** Whether it may match nothing. */
  readonly empty: boolean;
};

/** Where a source is being read. */
type Cursor = { readonly source: string; at: number };

const nothing: Part = { first: new Set(), needs: [], empty: true };
const anything: Part = { first: null, needs: [], empty: false };
/** Larger sets say too little of a text to be asked for. */
const MOST = 80;

/** The shape of a source. */
export function shapeOf(source: string): Shape {
  return toShape(alternation({ source, at: 0 }));
}

const toShape = ({ first, needs, empty }: Part): Shape => ({
  first: empty ? null : first,
  needs: [...new Set(needs)].sort((a, b) => a.length - b.length),
});

/** Whether a text holds all that a match needs. */
export function mayMatch({ needs }: Shape, text: string): boolean {
  return needs.every((characters) => {
    for (const character of characters) if (text.includes(character)) return true;
    return false;
  });
}

function alternation(cursor: Cursor): Part {
  const ways = [sequence(cursor)];
  while (cursor.source.charAt(cursor.at) === '|') {
    cursor.at += 1;
    ways.push(sequence(cursor));
  }
  const [only] = ways;
  return ways.length === 1 && only !== undefined ? only : anyOf(ways);
}

function anyOf(ways: readonly Part[]): Part {
  const least = ways.map(({ needs }) =>
    needs.reduce<string | null>((a, b) => (a === null || b.length < a.length ? b : a), null),
  );
  const together = new Set(least.join(''));
  return {
    first: unionOf(ways.map(({ first }) => first)),
    needs: least.includes(null) || together.size > MOST ? [] : [[...together].join('')],
    empty: ways.some(({ empty }) => empty),
  };
}

function sequence(cursor: Cursor): Part {
  const { source } = cursor;
  const firsts: Shape['first'][] = [];
  const needs: string[] = [];
  let empty = true;
  for (let char = source.charAt(cursor.at); char !== '' && char !== '|' && char !== ')';) {
    const next = quantified(atom(cursor), cursor);
    if (empty) firsts.push(next.first);
    needs.push(...next.needs);
    empty &&= next.empty;
    char = source.charAt(cursor.at);
  }
  return { first: unionOf(firsts), needs, empty };
}

const quantifier = /(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/uy;

function quantified(part: Part, cursor: Cursor): Part {
  if (!'?*+{'.includes(cursor.source.charAt(cursor.at))) return part;
  quantifier.lastIndex = cursor.at;
  const match = quantifier.exec(cursor.source);
  if (match === null) return part;
  cursor.at += match[0].length;
  const never = /^(?:[?*]|\{0)/u.test(match[0]);
  return never ? { ...part, needs: [], empty: true } : part;
}

const look = /^\(\?<?[=!]/u;
const opening = /^\((?:\?(?::|<[^>]*>))?/u;

function atom(cursor: Cursor): Part {
  const char = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0);
  if (char === '(') return group(cursor);
  if (char === '[') return classed(cursor);
  if (char === '\\') return escaped(cursor);
  cursor.at += char.length;
  if (char === '^' || char === '$') return nothing;
  return char === '.' ? anything : literal(char);
}

function group(cursor: Cursor): Part {
  const rest = cursor.source.slice(cursor.at, cursor.at + 80);
  const looks = look.exec(rest)?.[0];
  cursor.at += (looks ?? opening.exec(rest)?.[0] ?? '(').length;
  const inner = alternation(cursor);
  cursor.at += 1;
  // What is merely looked at may lie outside the match, or be forbidden.
  return looks === undefined ? inner : nothing;
}

const escape = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)/iuy;

function token(cursor: Cursor): string {
  escape.lastIndex = cursor.at;
  const found = escape.exec(cursor.source)?.[0] ?? '\\';
  cursor.at += found.length;
  return found;
}

function escaped(cursor: Cursor): Part {
  const found = token(cursor);
  if (/^\\[bB]$/u.test(found)) return nothing;
  const members = membersOf(found);
  return members === null ? anything : setOf(members);
}

const digits = '0123456789';
const wordly = `${digits}abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_`;

/** What an escape stands for; null where that is not plain. */
function membersOf(found: string): string | null {
  if (found === '\\d') return digits;
  if (found === '\\w') return wordly;
  return /^\\[^\p{L}\d]$/u.test(found) ? found.slice(1) : null;
}

function classed(cursor: Cursor): Part {
  cursor.at += 1;
  let members: string | null = '';
  let last = '';
  if (cursor.source.charAt(cursor.at) === '^') members = null;
  while (cursor.at < cursor.source.length && cursor.source.charAt(cursor.at) !== ']') {
    const range = cursor.source.charAt(cursor.at) === '-' && last !== '';
    if (range) cursor.at += 1;
    if (range && cursor.source.charAt(cursor.at) === ']') {
      members = members === null ? null : `${members}-`;
      break;
    }
    const found = member(cursor);
    const added = found === null || !range ? found : between(last, found);
    members = members === null || added === null ? null : members + added;
    last = found ?? '';
  }
  cursor.at += 1;
  return members === null ? anything : setOf(members);
}

function member(cursor: Cursor): string | null {
  if (cursor.source.charAt(cursor.at) === '\\') return membersOf(token(cursor));
  const char = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0);
  cursor.at += char.length;
  return char;
}

function between(from: string, to: string): string | null {
  const start = from.codePointAt(0) ?? 0;
  const length = (to.codePointAt(0) ?? 0) - start + 1;
  if (length > MOST) return null;
  return Array.from({ length }, (_, i) => String.fromCodePoint(start + i)).join('');
}

const setOf = (members: string): Part => ({
  first: new Set(members),
  needs: members.length > MOST ? [] : [members],
  empty: false,
});

/** Sources hold tens of thousands of them, of some thousand characters. */
const literals = new Map<string, Part>();

function literal(char: string): Part {
  const known = literals.get(char) ?? setOf(char);
  literals.set(char, known);
  return known;
}

function unionOf(sets: readonly Shape['first'][]): Shape['first'] {
  if (sets.length === 1) return sets[0] ?? null;
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const char of set) all.add(char);
  }
  return all;
}

/** An alternative of a source: its own source, and its shape. */
export type Alternative = Shape & { readonly source: string };

/** The alternatives of a source, outside its groups. */
export function alternatives(source: string): readonly Alternative[] {
  const cursor: Cursor = { source, at: 0 };
  const parts: Alternative[] = [];
  for (;;) {
    const from = cursor.at;
    const shape = toShape(sequence(cursor));
    parts.push({ ...shape, source: source.slice(from, cursor.at) });
    if (source.charAt(cursor.at) !== '|') return parts;
    cursor.at += 1;
  }
}
