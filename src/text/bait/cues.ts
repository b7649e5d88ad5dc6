import { once } from '../../core/keep.js';
import { enWords } from './words-en.js';
import { zhWords } from './words-zh.js';
import { stem } from './tokens.js';

/** Kinds of words, as the tables name them; of numbers too: what they count, or money. */
export type Cue = (typeof listed)[number] | 'MONEY' | 'NUM';

/** A word of a table with its cue, or a token that has none. */
export type Item = { readonly text: string; readonly cue: Cue | null };

const listed = [
  'LURE',
  'GOODS',
  'CROWD',
  'KIN',
  'ORG',
  'SHARE',
  'INVITE',
  'GIVE',
  'GET',
  'TAP',
  'COND',
  'URGE',
  'FREE',
  'RUSH',
  'QUEUE',
  'GAME',
  'GATE',
  'OWN',
  'TELL',
  'PAY',
  'APP',
  'YOU',
  'WE',
  'THEY',
  'NEG',
  'TURN',
  'URGING',
  'WARN',
  'ASK',
  'REPAY',
  'CUSTOM',
  'TRIP',
] as const;

type Tables = {
  readonly words: Map<string, Cue | null>;
  /** How many tokens the words have that begin with a token, most first. */
  readonly lengths: Map<string, readonly number[]>;
};

const tables = once((): Tables => {
  const made: Tables = { words: new Map(), lengths: new Map() };
  for (const table of [zhWords, enWords]) {
    for (const cue of listed) enter(made, table[cue], cue);
    enter(made, table.plain, null);
  }
  return made;
});

function enter({ words, lengths }: Tables, list: string, cue: Cue | null): void {
  for (const word of list.split(/\s+/u).filter((found) => found !== '')) {
    const parts = /\p{Script=Han}/u.test(word)
      ? Array.from(word.matchAll(/[a-z]+|\d+|./gu), ([part]) => (/\d/u.test(part) ? '#' : part))
      : word.split('_').map(stem);
    const key = parts.join(' ');
    if (!words.has(key)) words.set(key, cue);
    const [first = ''] = parts;
    const others = lengths.get(first) ?? [];
    if (!others.includes(parts.length))
      lengths.set(
        first,
        [...others, parts.length].sort((a, b) => b - a),
      );
  }
}

const hanNumber = /^[一二两三四五六七八九十百千万几半廿仨俩]$/u;
const currency = /^(?:元|块|毛|刀|蚊|yuan|rmb|kuai|dollar|buck|quid|cny)$/u;
const counted = /^[个位人名张份次条群户天倍单箱斤赞折成点度日]$/u;

/** The words of a sentence: the longest of the tables at every place, else single tokens. */
export function cuesIn(tokens: readonly string[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = numberAt(tokens, at) ?? wordAt(tokens, at);
    items.push(found.item);
    at = found.end;
  }
  return items;
}

type Found = { readonly item: Item; readonly end: number };

function wordAt(tokens: readonly string[], at: number): Found {
  const first = tokens[at] ?? '';
  const { words, lengths } = tables();
  for (const length of lengths.get(first) ?? []) {
    const parts = tokens.slice(at, at + length);
    const cue = words.get(parts.join(' '));
    if (cue !== undefined) return { item: { text: parts.join(''), cue }, end: at + parts.length };
  }
  return { item: { text: first, cue: null }, end: at + 1 };
}

/** A number with what it counts: a sum of money, so many people; a bare 一 is part of a word. */
function numberAt(tokens: readonly string[], at: number): Found | null {
  let end = at;
  const isNumber = (token: string): boolean =>
    token.startsWith('#') || hanNumber.test(token) || (end > at && /^[多余来]$/u.test(token));
  while (isNumber(tokens[end] ?? '')) end += 1;
  if (end === at) return null;
  const unit = tokens[end] ?? '';
  const marked = tokens.slice(at, end).includes('#m');
  if (marked || currency.test(unit)) {
    const after = currency.test(unit) ? end + 1 : end;
    return { item: { text: '#元', cue: 'MONEY' }, end: tokens[after] === '钱' ? after + 1 : after };
  }
  const single = end - at === 1;
  if (counted.test(unit) && !(single && tables().words.has(`${tokens[at] ?? ''} ${unit}`)))
    return { item: { text: `#${unit}`, cue: 'NUM' }, end: end + 1 };
  return single && !tokens[at]?.startsWith('#') ? null : { item: { text: '#', cue: 'NUM' }, end };
}
