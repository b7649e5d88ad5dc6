import type { Sex } from '../../world/kinship/types.js';
import type { DrawnKey } from './pools.js';
import type { CastRow, FactRow, RelativesRow, SidesRow } from './row.js';

/** Somebody at the table, before they are somebody. */
export type Seat = {
  readonly paths: readonly string[];
  readonly regions: readonly CastRow['region'][];
  readonly agenda: readonly DrawnKey[];
  readonly interests: number;
  readonly pressure: 1 | 2 | 3;
  /** Years younger than such a relative usually is. */
  readonly younger?: number;
};

/** What the ladder asks of a case. */
export type Rung = {
  readonly seats: readonly Seat[];
  readonly profile: readonly { readonly key: DrawnKey; readonly privacy: FactRow['privacy'] }[];
  readonly sides: Partial<SidesRow>;
  readonly limits: readonly { readonly key: DrawnKey; readonly tell: readonly string[] }[];
  readonly change: RelativesRow['change'];
  /** Of the user, where relations depend on it. */
  readonly sex?: Sex;
  readonly age: readonly [number, number];
};

const parents = ['父之兄', '父之弟', '父之姐', '父之妹', '母之兄', '母之弟', '母之姐', '母之妹'];
const mothersSide = ['母之兄', '母之弟', '母之姐', '母之妹'];
const fathersSide = ['父之兄', '父之弟', '父之姐', '父之妹'];
const married = [
  '父之姐之夫',
  '父之妹之夫',
  '父之兄之妻',
  '父之弟之妻',
  '母之兄之妻',
  '母之弟之妻',
  '母之姐之夫',
];
const grand = ['父之父', '父之母', '母之父', '母之母'];
const both = ['north', 'south'] as const;

const seat = (
  paths: readonly string[],
  agenda: readonly DrawnKey[],
  pressure: 1 | 2 | 3,
  over: Partial<Seat> = {},
): Seat => ({ paths, agenda, pressure, regions: both, interests: 3, ...over });

const fact = (key: DrawnKey, privacy: FactRow['privacy']) => ({ key, privacy });
const plain: Pick<Rung, 'limits' | 'change' | 'age'> = { limits: [], change: null, age: [24, 31] };

/** Two relatives, one thing to keep. */
const first: readonly Rung[] = [
  {
    ...plain,
    seats: [seat(fathersSide, ['salary', 'job'], 1), seat(mothersSide, ['car'], 1)],
    profile: [fact('salary', 'private'), fact('job', 'open'), fact('car', 'soft'), fact('city', 'open')],
    sides: {},
  },
  {
    ...plain,
    seats: [seat(mothersSide, ['city', 'partner'], 1), seat(fathersSide, ['house'], 1)],
    profile: [fact('partner', 'private'), fact('city', 'open'), fact('house', 'soft'), fact('job', 'open')],
    sides: {},
  },
  {
    ...plain,
    seats: [seat(parents.slice(0, 4), ['job', 'rent'], 1), seat(mothersSide, ['bonus'], 1)],
    profile: [fact('bonus', 'private'), fact('rent', 'soft'), fact('job', 'open'), fact('city', 'open')],
    sides: {},
  },
];

/** Three, who ask twice. */
const second: readonly Rung[] = [
  {
    ...plain,
    seats: [
      seat(grand, ['city'], 1),
      seat(married, ['salary', 'employer'], 2),
      seat(mothersSide.slice(0, 2), ['partner'], 2),
    ],
    profile: [
      fact('salary', 'private'),
      fact('partner', 'private'),
      fact('employer', 'soft'),
      fact('city', 'open'),
      fact('job', 'open'),
    ],
    sides: { crowd: 1 },
  },
  {
    ...plain,
    seats: [
      seat(fathersSide.slice(0, 2), ['savings', 'job'], 2),
      seat(married.slice(2), ['house'], 2),
      seat(grand.slice(2), ['car'], 1),
    ],
    profile: [
      fact('savings', 'private'),
      fact('house', 'private'),
      fact('car', 'soft'),
      fact('job', 'open'),
      fact('city', 'open'),
    ],
    sides: { crowd: 2 },
  },
];

/** Some may know and some may not, a change of mind, in-laws, one who backs up and one who defends. */
const third: readonly Rung[] = [
  {
    ...plain,
    seats: [
      seat(['父之母', '母之母'], ['partner', 'city'], 1),
      seat(['父之姐', '父之妹', '母之姐'], ['partner', 'employer'], 2),
      seat(['父之弟之妻', '母之兄之妻', '父之姐之夫'], ['salary', 'job'], 1),
      seat(['父之兄之子', '母之姐之女', '父之姐之女'], ['rent'], 1),
    ],
    profile: [
      fact('partner', 'soft'),
      fact('salary', 'private'),
      fact('employer', 'open'),
      fact('rent', 'soft'),
      fact('job', 'open'),
      fact('city', 'open'),
    ],
    sides: { crowd: 2, seconds: { who: 'r3', whose: 'r2' }, defends: { who: 'r4', whose: 'r3' } },
    limits: [{ key: 'partner', tell: ['r1'] }],
    change: { key: 'employer', to: 'private' },
  },
  {
    ...plain,
    age: [27, 33],
    sex: 'female',
    seats: [
      seat(['夫之母'], ['baby', 'job'], 2),
      seat(['夫之父'], ['house'], 1),
      seat(['夫之姐'], ['salary', 'car'], 2),
      seat(['夫之弟之妻'], ['bonus'], 1, { younger: 3 }),
    ],
    profile: [
      fact('baby', 'soft'),
      fact('house', 'private'),
      fact('salary', 'private'),
      fact('car', 'private'),
      fact('bonus', 'private'),
      fact('job', 'open'),
    ],
    sides: { crowd: 2, seconds: { who: 'r4', whose: 'r3' }, defends: { who: 'r2', whose: 'r1' } },
    limits: [{ key: 'house', tell: ['r2'] }],
    change: { key: 'car', to: 'open' },
  },
  {
    ...plain,
    age: [27, 33],
    sex: 'male',
    seats: [
      seat(['妻之母'], ['savings', 'city'], 1),
      seat(['妻之父'], ['house', 'employer'], 2),
      seat(['妻之兄'], ['salary'], 2),
    ],
    profile: [
      fact('savings', 'private'),
      fact('salary', 'private'),
      fact('house', 'soft'),
      fact('employer', 'open'),
      fact('city', 'open'),
      fact('job', 'open'),
    ],
    sides: { crowd: 2, seconds: { who: 'r1', whose: 'r3' }, defends: { who: 'r2', whose: 'r1' } },
    limits: [{ key: 'house', tell: ['r2'] }],
    change: { key: 'employer', to: 'private' },
  },
];

/** Five, guessing games, terms of the region, an elder younger than the user. */
const fourth: readonly Rung[] = [
  {
    ...plain,
    age: [29, 34],
    seats: [
      seat(['母之母', '母之父'], ['partner'], 1),
      seat(['父之弟', '母之妹'], ['job', 'bonus'], 1, { younger: 28 }),
      seat(['父之姐之夫', '母之兄'], ['salary'], 2),
      seat(['父之兄之妻', '母之弟之妻'], ['partner', 'city'], 1),
      seat(['父之兄', '母之姐'], ['house'], 3),
    ],
    profile: [
      fact('salary', 'private'),
      fact('bonus', 'private'),
      fact('partner', 'private'),
      fact('house', 'private'),
      fact('city', 'open'),
      fact('job', 'open'),
    ],
    sides: {
      crowd: 2,
      seconds: { who: 'r4', whose: 'r3' },
      defends: { who: 'r1', whose: 'r4' },
      guesses: [
        { who: 'r3', topic: 'salary' },
        { who: 'r2', topic: 'bonus' },
      ],
      interrupts: true,
    },
    limits: [{ key: 'partner', tell: ['r1'] }],
    change: { key: 'city', to: 'private' },
  },
  {
    ...plain,
    age: [29, 34],
    seats: [
      seat(['父之母之弟', '母之母之妹', '父之母'], ['city', 'house'], 1),
      seat(['母之父', '母之母'], ['savings'], 2),
      seat(['父之弟', '母之弟'], ['salary'], 1, { younger: 28 }),
      seat(['母之姐之夫', '父之妹之夫'], ['employer', 'bonus'], 2),
      seat(['父之姐', '母之姐'], ['partner'], 3),
    ],
    profile: [
      fact('savings', 'private'),
      fact('salary', 'private'),
      fact('bonus', 'private'),
      fact('partner', 'soft'),
      fact('house', 'soft'),
      fact('employer', 'private'),
      fact('city', 'open'),
    ],
    sides: {
      crowd: 3,
      seconds: { who: 'r5', whose: 'r2' },
      defends: { who: 'r1', whose: 'r5' },
      guesses: [
        { who: 'r3', topic: 'salary' },
        { who: 'r4', topic: 'bonus' },
        { who: 'r2', topic: 'savings' },
      ],
      interrupts: true,
    },
    limits: [{ key: 'partner', tell: ['r1'] }],
    change: { key: 'house', to: 'open' },
  },
];

export const rungs: Readonly<Record<1 | 2 | 3 | 4, readonly Rung[]>> = {
  1: first,
  2: second,
  3: third,
  4: fourth,
};
