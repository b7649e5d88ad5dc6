import type { CaseSpec } from '../../src/scenarios/relatives/build.js';
import { held, monthly, monthlyEn, open, relative, secret, soft, yuan, yuanEn } from './short.js';

export const testCases3: readonly CaseSpec[] = [
  {
    ...held(21, 3, 'en', 'coach'),
    me: { name: '许安澜', age: 30, sex: 'female' },
    profile: [
      soft('marriage_plan', true),
      secret('salary', 20660, monthlyEn),
      open('car', true),
      soft('rent', 3660, monthlyEn),
      open('city', 'Changsha'),
      secret('bonus', 33600, yuanEn),
    ],
    cast: [
      relative('冯淑贞', '父之母', 84, 'south', {
        agenda: ['marriage_plan', 'city'],
        interests: ['tea', 'flowers', 'vegetables'],
        pressure: 1,
      }),
      relative('许宝珠', '父之妹', 52, 'south', {
        agenda: ['marriage_plan', 'car'],
        interests: ['mahjong', 'square-dance', 'short-videos', 'dumplings'],
        pressure: 2,
      }),
      relative('唐建军', '父之姐之夫', 61, 'south', {
        agenda: ['salary', 'bonus'],
        interests: ['fishing', 'chess', 'calligraphy'],
        pressure: 1,
      }),
      relative('许天朗', '父之兄之子', 33, 'south', {
        agenda: ['rent'],
        interests: ['football', 'old-films'],
        pressure: 1,
      }),
    ],
    sides: { crowd: 2, seconds: { who: 'r3', whose: 'r2' }, defends: { who: 'r4', whose: 'r3' } },
    limits: [{ key: 'marriage_plan', tell: ['r1'] }],
    change: { key: 'car', to: 'private' },
  },
  {
    ...held(22, 4, 'zh', 'play'),
    me: { name: '傅云深', age: 31, sex: 'male' },
    profile: [
      secret('savings', 214600, yuan),
      secret('salary', 26860, monthly),
      soft('partner', '白露禾', { aliases: ['露禾'] }),
      secret('weight', 87, { unit: '公斤' }),
      open('city', '苏州'),
      open('job', '程序员'),
    ],
    cast: [
      relative('程玉凤', '母之母', 82, 'south', {
        agenda: ['partner', 'city'],
        interests: ['tea', 'vegetables', 'flowers'],
        pressure: 1,
      }),
      relative('傅小川', '父之弟', 28, 'south', {
        agenda: ['salary', 'job'],
        interests: ['football', 'short-videos', 'fishing'],
        pressure: 1,
      }),
      relative('董大勇', '母之姐之夫', 60, 'south', {
        agenda: ['savings'],
        interests: ['mahjong', 'chess', 'calligraphy'],
        pressure: 2,
      }),
      relative('曹秀媛', '父之兄之妻', 58, 'south', {
        agenda: ['weight'],
        interests: ['square-dance', 'dumplings'],
        pressure: 1,
      }),
      relative('傅玉霜', '父之姐', 60, 'south', {
        agenda: ['partner'],
        interests: ['old-films', 'yangge', 'tai-chi'],
        pressure: 3,
      }),
    ],
    sides: {
      crowd: 2,
      seconds: { who: 'r4', whose: 'r3' },
      defends: { who: 'r1', whose: 'r5' },
      guesses: [
        { who: 'r2', topic: 'salary' },
        { who: 'r3', topic: 'savings' },
        { who: 'r4', topic: 'weight' },
      ],
      interrupts: true,
    },
    limits: [{ key: 'partner', tell: ['r1'] }],
    change: { key: 'job', to: 'private' },
  },
];
