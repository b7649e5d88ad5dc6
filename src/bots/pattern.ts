import { pick, randomInt, type Random } from '../core/random.js';

/** A regular expression taken apart as far as writing a matching string needs. */
type Node =
  | { readonly kind: 'set'; readonly chars: readonly string[] }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly min: number; readonly max: number };

type Cursor = { readonly source: string; at: number };

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
/** Characters that a generated string may hold, letters first. */
const alphabet = [...printable, '春', '节', '年', '货', '好', '回', '家'].sort(
  (a, b) => Number(/\w/.test(b)) - Number(/\w/.test(a)),
);
const nothing: Node = { kind: 'sequence', items: [] };
const MANY = 4;

/**
 * A string that matches a JSON Schema pattern. Reads literals, classes, escapes, groups, alternatives and
 * quantifiers; assertions and back references count as empty, so the caller must test what comes out.
 */
export function matchingString(pattern: string, random: Random): string {
  return write(readChoice({ source: pattern, at: 0 }), random);
}

function write(node: Node, random: Random): string {
  switch (node.kind) {
    case 'set':
      return node.chars.length === 0 ? '' : pick(random, node.chars);
    case 'sequence':
      return node.items.map((item) => write(item, random)).join('');
    case 'choice':
      return write(pick(random, node.options), random);
    case 'repeat':
      return Array.from({ length: randomInt(random, node.min, node.max) }, () =>
        write(node.item, random),
      ).join('');
  }
}

function readChoice(cursor: Cursor): Node {
  const options = [readSequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    options.push(readSequence(cursor));
  }
  return { kind: 'choice', options };
}

function readSequence(cursor: Cursor): Node {
  const items: Node[] = [];
  for (;;) {
    const char = cursor.source[cursor.at];
    if (char === undefined || char === '|' || char === ')') return { kind: 'sequence', items };
    items.push(quantified(readAtom(cursor), cursor));
  }
}

function readAtom(cursor: Cursor): Node {
  const rest = cursor.source.slice(cursor.at);
  if (rest.startsWith('(')) return readGroup(cursor, rest);
  const [source = ''] =
    /^\[\^?\]?(?:\\.|[^\]\\])*\]|^\\[pP]\{[^}]*\}|^\\u\{[^}]*\}|^\\u[\da-fA-F]{4}|^\\x[\da-fA-F]{2}|^\\.|^[^]/u.exec(
      rest,
    ) ?? [];
  cursor.at += source.length;
  if (source === '^' || source === '$' || /^\\(?:[bB]|\d)$/.test(source)) return nothing;
  return { kind: 'set', chars: charsOf(source) };
}

function readGroup(cursor: Cursor, rest: string): Node {
  const [open = '('] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest) ?? [];
  cursor.at += open.length;
  const inside = readChoice(cursor);
  cursor.at += 1;
  return /[=!]$/.test(open) ? nothing : inside;
}

function charsOf(source: string): readonly string[] {
  if (!/^[[\\.]/.test(source)) return [source];
  const one = compile(`^${source}$`);
  return one === null ? [] : alphabet.filter((char) => one.test(char));
}

function quantified(item: Node, cursor: Cursor): Node {
  const [text = ''] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at)) ?? [];
  if (text === '') return item;
  cursor.at += text.length;
  const [min, max] = boundsOf(text);
  return { kind: 'repeat', item, min, max };
}

function boundsOf(quantifier: string): [number, number] {
  if (quantifier.startsWith('*')) return [0, MANY];
  if (quantifier.startsWith('+')) return [1, MANY];
  if (quantifier.startsWith('?')) return [0, 1];
  const [, low = '0', comma, high] = /^\{(\d+)(,)?(\d*)/.exec(quantifier) ?? [];
  const min = Number(low);
  if (comma === undefined) return [min, min];
  return [min, high === undefined || high === '' ? min + MANY : Number(high)];
}

/** A pattern as JSON Schema means it, or null where the engine cannot read it. */
export function compile(pattern: string): RegExp | null {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Some patterns are only valid without the u flag.
    }
  }
  return null;
}
