/**
 * What a match of a regular expression must look like, read off its source: an engine that knows it only holds a text
 * against the few of a thousand patterns that may match it, and builds no other. What is not plain is left open, so
 * that a text is never refused which a pattern would match. For sources without the flag `i`.
 */
export type Shape = {
  /** The characters that a match may begin with; null where that is not plain. */
  readonly first: ReadonlySet<string> | null;
  /** Lists of words or letters: a text that matches holds at least one of each. */
  readonly needs: readonly (readonly string[])[];
};

type Part = Shape & {
  /** Whether it may match nothing. */
  readonly empty: boolean;
  /** The one character that it matches, so that its neighbours make a word with it; else ''. */
  readonly only: string;
};

/** Where a source is being read. */
type Cursor = { readonly source: string; at: number };

const nothing: Part = { first: new Set(), needs: [], empty: true, only: '' };
const anything: Part = { first: null, needs: [], empty: false, only: '' };
/** Longer lists say too little of a text to be asked for. */
const MOST = 80;

/** The shape of a source. */
export function shapeOf(source: string): Shape {
  return toShape(alternation({ source, at: 0 }));
}

const toShape = ({ first, needs, empty }: Part): Shape => ({
  first: empty ? null : first,
  needs: [...needs].sort((a, b) => a.length - b.length),
});

/** Whether a text holds all that a match needs. */
export function mayMatch({ needs }: Shape, text: string): boolean {
  return needs.every((words) => words.some((word) => text.includes(word)));
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
  const first = unionOf(ways.map((way) => way.first));
  const empty = ways.some((way) => way.empty);
  return { first, needs: needsOfAny(ways), empty, only: '' };
}

/** What holds for every one of some ways: one of the words that each of them needs most. */
function needsOfAny(ways: readonly Part[]): Shape['needs'] {
  const words = new Set<string>();
  for (const { needs } of ways) {
    const [some, ...others] = needs;
    if (some === undefined) return [];
    for (const word of others.reduce(sharper, some)) words.add(word);
  }
  if (words.size <= MOST) return [[...words]];
  const initials = new Set(Array.from(words, (word) => String.fromCodePoint(word.codePointAt(0) ?? 0)));
  return initials.size > MOST ? [] : [[...initials]];
}

/** The need that fewer texts meet: of fewer words, or else of a longer one. */
function sharper(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length !== other.length) return one.length < other.length ? one : other;
  return (one[0] ?? '').length < (other[0] ?? '').length ? other : one;
}

function sequence(cursor: Cursor): Part {
  const { source } = cursor;
  const firsts: Shape['first'][] = [];
  const needs: (readonly string[])[] = [];
  let [word, empty] = ['', true];
  for (let char = source.charAt(cursor.at); char !== '' && char !== '|' && char !== ')';) {
    const next = quantified(atom(cursor), cursor);
    if (empty) firsts.push(next.first);
    if (next.only === '' && word !== '') needs.push([word]);
    if (next.only === '') needs.push(...next.needs);
    word = next.only === '' ? '' : word + next.only;
    empty &&= next.empty;
    char = source.charAt(cursor.at);
  }
  if (word !== '') needs.push([word]);
  return { first: unionOf(firsts), needs, empty, only: '' };
}

const quantifier = /(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/uy;

function quantified(part: Part, cursor: Cursor): Part {
  if (!'?*+{'.includes(cursor.source.charAt(cursor.at))) return part;
  quantifier.lastIndex = cursor.at;
  const match = quantifier.exec(cursor.source);
  if (match === null) return part;
  cursor.at += match[0].length;
  const never = /^(?:[?*]|\{0)/u.test(match[0]);
  return never ? { ...part, needs: [], empty: true, only: '' } : { ...part, only: '' };
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

const escape = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|.)/iuy;

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
    // What ends a range begins no other: the next hyphen is one.
    last = range ? '' : (found ?? '');
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

function setOf(members: string): Part {
  const first = new Set(members);
  const needs = first.size > MOST ? [] : [[...first]];
  const [one = ''] = first;
  return { first, needs, empty: false, only: first.size === 1 ? one : '' };
}

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
