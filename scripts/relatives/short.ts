/** Short forms for writing cases down. */
import type { CaseSpec, CastSpec } from '../../src/scenarios/relatives/build.js';
import type { FactRow } from '../../src/scenarios/relatives/row.js';

type Common = Pick<CaseSpec, 'id' | 'lang' | 'split' | 'difficulty' | 'seed' | 'mode' | 'others'>;

/** Names for those between the user and a relative, of whom a case says nothing; dev and test share none. */
const devOthers = [
  '周承业',
  '徐守义',
  '孙茂林',
  '胡文彬',
  '郭世昌',
  '何启明',
  '罗玉成',
  '宋怀德',
  '谢长庚',
  '韩守信',
];
const heldOthers = [
  '唐仲平',
  '冯世安',
  '董国梁',
  '萧汉生',
  '程万里',
  '曹永和',
  '袁克勤',
  '邓光远',
  '许文达',
  '傅家声',
];

export const dev = (
  n: number,
  difficulty: number,
  lang: CaseSpec['lang'],
  mode: CaseSpec['mode'],
): Common => ({
  id: `relatives-h${String(n).padStart(2, '0')}`,
  ...{ lang, split: 'dev', difficulty, seed: 9000 + n, mode, others: devOthers },
});

export const held = (
  n: number,
  difficulty: number,
  lang: CaseSpec['lang'],
  mode: CaseSpec['mode'],
): Common => ({ ...dev(n, difficulty, lang, mode), split: 'test', seed: 19_000 + n, others: heldOthers });

type Key = FactRow['key'];
type More = { readonly unit?: string; readonly aliases?: readonly string[] };
const fact =
  (privacy: FactRow['privacy']) =>
  (key: Key, value: FactRow['value'], { unit, aliases = [] }: More = {}): FactRow => ({
    ...{ key, value, privacy, aliases: [...aliases] },
    ...(unit === undefined ? {} : { unit }),
  });

export const open = fact('open');
export const soft = fact('soft');
export const secret = fact('private');

export const monthly = { unit: '元/月' } as const;
export const yuan = { unit: '元' } as const;
export const monthlyEn = { unit: 'yuan/month' } as const;
export const yuanEn = { unit: 'yuan' } as const;

type Asks = Pick<CastSpec, 'agenda' | 'interests' | 'pressure'> & { readonly order?: number };

/** 周立诚, 父之兄, 58, from the north, and what they ask and like. */
export const relative = (
  name: string,
  rel_path: string,
  age: number,
  region: CastSpec['region'],
  asks: Asks,
): CastSpec => ({ name, rel_path, age, region, ...asks });
