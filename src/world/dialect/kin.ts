import type { Bilingual } from '../../core/lang.js';
import { skeleton } from '../../text/normalise.js';
import { wordingsOf } from './meaning.js';
import { saysPhrase } from './sheet.js';
import type { Group, Phrase } from './types.js';

type Relation = {
  readonly name: Bilingual;
  /** Generations above the learner. */
  readonly above: number;
  /** How sheets give the meaning of a word for just this relative, in folded Chinese. */
  readonly meanings: readonly string[];
  /** The meaning of a wider word, which serves where the sheet has no closer one. */
  readonly wider?: readonly string[];
};

/** Relatives of the learner's partner, or of a child; addressed as the partner, or the child, addresses them. */
const relations = {
  'father.father': {
    name: { zh: '爷爷', en: "father's father" },
    above: 2,
    meanings: ['爷爷', '祖父'],
  },
  'father.mother': {
    name: { zh: '奶奶', en: "father's mother" },
    above: 2,
    meanings: ['奶奶', '祖母'],
  },
  'mother.father': {
    name: { zh: '外公', en: "mother's father" },
    above: 2,
    meanings: ['外公', '外祖父', '姥爷'],
  },
  'mother.mother': {
    name: { zh: '外婆', en: "mother's mother" },
    above: 2,
    meanings: ['外婆', '外祖母', '姥姥'],
  },
  'father.elder_brother': {
    name: { zh: '伯父', en: "father's elder brother" },
    above: 1,
    meanings: ['伯父', '大伯'],
  },
  'father.elder_brother.wife': {
    name: { zh: '伯母', en: "wife of the father's elder brother" },
    above: 1,
    meanings: ['伯母'],
  },
  'father.younger_brother': {
    name: { zh: '叔叔', en: "father's younger brother" },
    above: 1,
    meanings: ['叔叔', '叔父'],
  },
  'father.younger_brother.wife': {
    name: { zh: '婶婶', en: "wife of the father's younger brother" },
    above: 1,
    meanings: ['婶婶', '婶母'],
  },
  'father.youngest_brother': {
    name: { zh: '最小的叔叔', en: "father's youngest brother" },
    above: 1,
    meanings: ['最小的叔叔'],
    wider: ['叔叔'],
  },
  'father.elder_sister': {
    name: { zh: '大姑', en: "father's elder sister" },
    above: 1,
    meanings: ['父亲的姐姐'],
    wider: ['姑姑'],
  },
  'father.younger_sister': {
    name: { zh: '小姑', en: "father's younger sister" },
    above: 1,
    meanings: ['父亲的妹妹'],
    wider: ['姑姑'],
  },
  'father.sister.husband': {
    name: { zh: '姑父', en: "husband of the father's sister" },
    above: 1,
    meanings: ['姑父', '姑夫'],
  },
  'mother.brother': {
    name: { zh: '舅舅', en: "mother's brother" },
    above: 1,
    meanings: ['舅舅', '舅父'],
  },
  'mother.brother.wife': {
    name: { zh: '舅妈', en: "wife of the mother's brother" },
    above: 1,
    meanings: ['舅妈', '舅母'],
  },
  'mother.sister': {
    name: { zh: '姨妈', en: "mother's sister" },
    above: 1,
    meanings: ['姨妈', '姨母'],
  },
  elder_brother: { name: { zh: '哥哥', en: 'elder brother' }, above: 0, meanings: ['哥哥'] },
  younger_sister: { name: { zh: '妹妹', en: 'younger sister' }, above: 0, meanings: ['妹妹'] },
  elder_cousin: { name: { zh: '堂哥', en: 'elder male cousin' }, above: 0, meanings: ['堂哥'] },
  younger_cousin: { name: { zh: '表妹', en: 'younger female cousin' }, above: 0, meanings: ['表妹'] },
  nephew: { name: { zh: '小侄子', en: 'little nephew' }, above: -1, meanings: ['侄子'] },
} satisfies Record<string, Relation>;

export type RelPath = keyof typeof relations;

export const relPaths: readonly RelPath[] = [
  'father.father',
  'father.mother',
  'mother.father',
  'mother.mother',
  'father.elder_brother',
  'father.elder_brother.wife',
  'father.younger_brother',
  'father.younger_brother.wife',
  'father.youngest_brother',
  'father.elder_sister',
  'father.younger_sister',
  'father.sister.husband',
  'mother.brother',
  'mother.brother.wife',
  'mother.sister',
  'elder_brother',
  'younger_sister',
  'elder_cousin',
  'younger_cousin',
  'nephew',
];

export const relationName = (path: RelPath): Bilingual => relations[path].name;

/** Whose phrases fit this relative. */
export function groupOf(path: RelPath): Group {
  const { above } = relations[path];
  return above > 0 ? 'elder' : above < 0 ? 'child' : 'peer';
}

const found = new WeakMap<readonly Phrase[], Map<RelPath, readonly Phrase[]>>();

/** The rows of a sheet by which this relative is addressed; none where it has no word for them. Kept by sheet. */
export function addressRows(path: RelPath, sheet: readonly Phrase[]): readonly Phrase[] {
  const kept = found.get(sheet) ?? new Map<RelPath, readonly Phrase[]>();
  found.set(sheet, kept);
  const rows = kept.get(path) ?? findAddressRows(path, sheet);
  kept.set(path, rows);
  return rows;
}

function findAddressRows(path: RelPath, sheet: readonly Phrase[]): readonly Phrase[] {
  const { meanings, wider = [] }: Relation = relations[path];
  const meaning = (wanted: readonly string[]): readonly Phrase[] =>
    sheet.filter((row) => row.occasion === 'address' && !row.rude && tellsOneOf(row, wanted));
  const close = meaning(meanings);
  return close.length > 0 ? close : meaning(wider);
}

function tellsOneOf({ meaning, accepted_meanings }: Phrase, wanted: readonly string[]): boolean {
  return [meaning.zh, ...accepted_meanings].flatMap(wordingsOf).some((word) => wanted.includes(word));
}

/** Whether a word addresses this relative as the sheet does. */
export const addresses = (path: RelPath, word: string, sheet: readonly Phrase[]): boolean =>
  skeleton(word) !== '' && addressRows(path, sheet).some((row) => saysPhrase(row, word));

/** May a phrase be said to this relative? A word for relatives only to those it is for, others by generation. */
export function fitsRelative(row: Phrase, path: RelPath, sheet: readonly Phrase[]): boolean {
  if (row.to_whom !== 'any' && row.to_whom !== groupOf(path)) return false;
  return row.occasion !== 'address' || addressRows(path, sheet).includes(row);
}

/** Somebody to be greeted. */
export type Person = { readonly id: string; readonly rel_path: RelPath; readonly age: number };

/** First the generations from the eldest down, within one from the oldest down; customs name it `generation,age`. */
export function greetingOrder<P extends Person>(people: readonly P[]): readonly P[] {
  return people.toSorted(
    (a, b) => relations[b.rel_path].above - relations[a.rel_path].above || b.age - a.age,
  );
}

/** Share of the pairs of people that a list of ids has in the right order; 0 for whoever is missing or twice. */
export function orderShare(people: readonly Person[], ids: readonly string[]): number {
  const right = greetingOrder(people).map(({ id }) => id);
  if (ids.length !== right.length || right.some((id) => !ids.includes(id))) return 0;
  const pairs = right.flatMap((first, i) => right.slice(i + 1).map((second) => [first, second] as const));
  if (pairs.length === 0) return 1;
  const kept = pairs.filter(([first, second]) => ids.indexOf(first) < ids.indexOf(second));
  return kept.length / pairs.length;
}
