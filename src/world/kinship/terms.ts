import { inverseAge, inversePath } from './inverse.js';
import { pinyinOf } from './pinyin.js';
import { rankWords } from './ranks.js';
import { readings } from './reduce.js';
import { generation, seniority, shapeOf, toldAge } from './shape.js';
import { sexAfter } from './steps.js';
import { rowsFor, rowsOfKey, type KinRow } from './table.js';
import type { AgeRel, KinPath, KinQuery, KinTerms, Sex } from './types.js';

const nothing: KinTerms = { standard: [], address: [], accepted: [] };

/**
 * What ego calls the person at the end of the path: see `KinTerms`. Where the path or the ages leave several
 * relatives open (兄弟, 父之子), the terms of all. Tables: datasets/kin-terms.csv, each row with its source.
 * A spouse's elders and siblings are also addressed as the spouse does, which the table need not repeat.
 */
export function kinTerms(query: KinQuery): KinTerms {
  const found = readings(query.path, query.egoSex).filter(
    ({ path }) => query.targetSex === undefined || lastSex(path, query.egoSex) === query.targetSex,
  );
  const fitting = found.filter(({ path }) => agrees(path, query));
  const kept = fitting.length > 0 ? fitting : found;
  const terms = kept.map(({ path, self }) => {
    const own = termsOf(path, query);
    return self ? { ...nothing, accepted: query.ageRel === undefined ? own.accepted : [] } : own;
  });
  const all = merge(terms);
  return query.lang === 'en' ? { ...all, accepted: withPinyin(all.accepted) } : all;
}

const lastSex = (path: KinPath, egoSex: Sex): Sex => {
  const last = path.at(-1);
  return last === undefined ? egoSex : (sexAfter(last, undefined) ?? egoSex);
};

/** A path that says 兄 does not fit what was said of ages when that says younger. */
function agrees(path: KinPath, { ageRel }: KinQuery): boolean {
  const shape = shapeOf(path);
  if (shape?.over === undefined || shape.down > 0) return true;
  const pivot = path.slice(0, (shape.spouseFirst ? 1 : 0) + shape.up);
  const told = toldAge(pivot, ageRel);
  return told === undefined || told === seniority(path, ageRel);
}

/** The terms of one shortened path. */
function termsOf(path: KinPath, query: KinQuery): KinTerms {
  const rows = rowsFor(path, query.egoSex).filter((row) => isOfAge(row, path, query));
  const own = merge(rows.map((row) => readRow(row, query)));
  const followed = asSpouseSays(path, query);
  if (rows.length > 0) return spoken(merge([own, besides(path, followed)]));
  return followed.accepted.length > 0 ? followed : spoken(affineTerms(path, query));
}

/** Who has no other form of address is called by the standard term. */
const spoken = (terms: KinTerms): KinTerms =>
  terms.address.length > 0 ? terms : { ...terms, address: terms.standard };

function isOfAge(row: KinRow, path: KinPath, { ageRel }: KinQuery): boolean {
  if (row.age === '') return true;
  const age = seniority(path, ageRel);
  return age === undefined || age === row.age;
}

/** What the spouse says, beside the table's own terms: of the parents only what is said to their face. */
function besides(path: KinPath, { address, accepted }: KinTerms): KinTerms {
  if (generation(path) < 0) return nothing;
  return {
    standard: [],
    address,
    accepted: path.length === 2 && generation(path) === 1 ? address : accepted,
  };
}

/** A spouse's relatives beyond the table are called what the spouse calls them. */
function asSpouseSays(path: KinPath, query: KinQuery): KinTerms {
  const [first, ...rest] = path;
  if (rest.length === 0 || (first !== '夫' && first !== '妻')) return nothing;
  return termsOf(rest, {
    ...query,
    egoSex: first === '夫' ? 'male' : 'female',
    ageRel: spouseAge(query.ageRel),
  });
}

/** What was said of ages, from the spouse's place. What was told against ego says nothing there. */
function spouseAge(ageRel: AgeRel | undefined): AgeRel | undefined {
  if (ageRel?.vs === undefined) return ageRel;
  const [first, ...rest] = ageRel.vs;
  return first === undefined || !'夫妻偶'.includes(first) ? undefined : { rel: ageRel.rel, vs: rest };
}

const tiers: ReadonlyMap<number, string> = new Map([
  [2, '祖'],
  [1, '长'],
  [0, '平'],
  [-1, '晚'],
  [-2, '孙'],
]);

/** Relatives of those who married into the family are called by generation alone: 姻伯父, 姻兄, 姻侄. */
function affineTerms(path: KinPath, query: KinQuery): KinTerms {
  const tier = tiers.get(generation(path));
  const last = path.at(-1);
  if (shapeOf(path) !== null || tier === undefined || last === undefined) return nothing;
  const sex = lastSex(path, query.egoSex) === 'male' ? '男' : '女';
  const key = `姻${tier}${last === '夫' || last === '妻' ? last : sex}`;
  const age = toldAge([], query.ageRel);
  const rows = rowsOfKey(key).filter((row) => row.age === '' || age === undefined || row.age === age);
  return merge(rows.map((row) => readRow(row, query)));
}

function readRow(row: KinRow, { region, order }: KinQuery): KinTerms {
  const regional = [...(region === 'south' ? [] : row.north), ...(region === 'north' ? [] : row.south)];
  const heads = regional.filter((cell) => cell.startsWith('!')).map((cell) => cell.slice(1));
  const own = heads.filter((cell) => !/[~#]/.test(cell));
  const standard = region === 'any' ? [...row.standard, ...own] : [...own, ...row.standard];
  const cells = [...row.accepted, ...regional.map((cell) => cell.replace('!', ''))];
  const ranked = cells.filter((cell) => cell.startsWith('#')).flatMap((cell) => withRank(cell, order));
  const plain = cells.filter((cell) => !cell.startsWith('#'));
  const loose = plain.filter((cell) => order === undefined || !cell.startsWith('~'));
  const address = [...ranked, ...row.address, ...own];
  return {
    standard,
    address,
    accepted: unique([...standard, ...address, ...loose.map((cell) => cell.replace('~', ''))]),
  };
}

const withRank = (cell: string, order: KinQuery['order']): readonly string[] =>
  order === undefined ? [] : rankWords(order).map((rank) => cell.replace('#', rank));

const unique = (terms: readonly string[]): readonly string[] => [...new Set(terms)];

/** The terms of several relatives, or of one by several ways, together. */
export function merge(all: readonly KinTerms[]): KinTerms {
  return {
    standard: unique(all.flatMap(({ standard }) => standard)),
    address: unique(all.flatMap(({ address }) => address)),
    accepted: unique(all.flatMap(({ accepted }) => accepted)),
  };
}

const withPinyin = (terms: readonly string[]): readonly string[] =>
  unique([...terms, ...terms.map(pinyinOf)]);

/**
 * What the target of the query calls ego: `order` then is not known, the region and the ages are the query's.
 * @later For the scenario `family-tree`.
 */
export function inverseTerms(query: KinQuery): KinTerms {
  const { path, egoSex, ageRel, region, lang } = query;
  const found = readings(path, egoSex).filter(({ self }) => !self);
  const terms = found.flatMap((reading) => {
    const last = reading.path.at(-1);
    const sex = last === undefined ? egoSex : (sexAfter(last, undefined) ?? egoSex);
    if (query.targetSex !== undefined && query.targetSex !== sex) return [];
    const back = inversePath(reading.path, egoSex);
    return [kinTerms({ path: back, egoSex: sex, ageRel: inverseAge(reading.path, ageRel), region, lang })];
  });
  return merge(terms);
}
