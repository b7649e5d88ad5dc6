import type { CaseSpec } from '../../src/scenarios/relatives/build.js';
import { held, monthly, monthlyEn, open, relative, secret, soft, yuan } from './short.js';

export const testCases4: readonly CaseSpec[] = [
  {
    ...held(23, 4, 'zh', 'coach'),
    me: { name: '唐嘉树', age: 33, sex: 'male' },
    profile: [
      secret('bonus', 68600, yuan),
      secret('salary', 28760, monthly),
      secret('exam', false),
      soft('house', true),
      open('employer', '青禾乳业'),
      secret('car', false),
    ],
    cast: [
      relative('许秀英', '父之母', 86, 'north', {
        agenda: ['house', 'car'],
        interests: ['tai-chi', 'dumplings', 'flowers'],
        pressure: 1,
      }),
      relative('邓小北', '母之妹', 29, 'north', {
        agenda: ['exam', 'employer'],
        interests: ['short-videos', 'old-films'],
        pressure: 1,
      }),
      relative('萧建业', '父之妹之夫', 56, 'north', {
        agenda: ['salary'],
        interests: ['fishing', 'chess', 'mahjong'],
        pressure: 2,
      }),
      relative('唐桂琴', '父之姐', 62, 'north', {
        agenda: ['house'],
        interests: ['square-dance', 'yangge', 'vegetables'],
        pressure: 3,
      }),
      relative('邓卫红', '母之兄之妻', 60, 'north', {
        agenda: ['bonus'],
        interests: ['calligraphy', 'wellness'],
        pressure: 1,
      }),
    ],
    sides: {
      crowd: 3,
      seconds: { who: 'r5', whose: 'r3' },
      defends: { who: 'r1', whose: 'r4' },
      guesses: [
        { who: 'r3', topic: 'salary' },
        { who: 'r5', topic: 'bonus' },
      ],
      interrupts: true,
    },
    limits: [{ key: 'house', tell: ['r1'] }],
    change: { key: 'car', to: 'open' },
  },
  {
    ...held(24, 4, 'en', 'play'),
    me: { name: '董映雪', age: 32, sex: 'female' },
    profile: [
      secret('salary', 25460, monthlyEn),
      secret('rent', 4160, monthlyEn),
      soft('partner', 'Wen Jingxing', { aliases: ['温景行'] }),
      secret('employer', 'Bluewhale Software'),
      open('city', 'Kunming'),
      soft('car', true),
    ],
    cast: [
      relative('袁凤仪', '母之母', 83, 'south', {
        agenda: ['partner', 'city'],
        interests: ['tea', 'flowers', 'vegetables'],
        pressure: 1,
      }),
      relative('董小航', '父之弟', 29, 'south', {
        agenda: ['salary'],
        interests: ['football', 'short-videos'],
        pressure: 1,
      }),
      relative('唐明德', '父之妹之夫', 56, 'south', {
        agenda: ['rent', 'employer'],
        interests: ['fishing', 'chess', 'mahjong'],
        pressure: 2,
      }),
      relative('程玉兰', '母之姐', 60, 'south', {
        agenda: ['partner'],
        interests: ['square-dance', 'old-films', 'dumplings'],
        pressure: 3,
      }),
      relative('许春华', '母之弟之妻', 52, 'south', {
        agenda: ['car'],
        interests: ['wellness', 'yangge'],
        pressure: 1,
      }),
    ],
    sides: {
      crowd: 2,
      seconds: { who: 'r5', whose: 'r3' },
      defends: { who: 'r1', whose: 'r4' },
      guesses: [
        { who: 'r2', topic: 'salary' },
        { who: 'r3', topic: 'rent' },
      ],
      interrupts: true,
    },
    limits: [{ key: 'partner', tell: ['r1'] }],
    change: { key: 'car', to: 'open' },
  },
];
