import type { CaseSpec } from '../../src/scenarios/relatives/build.js';
import { dev, monthly, monthlyEn, open, relative, secret, soft, yuanEn } from './short.js';

export const devCases4: readonly CaseSpec[] = [
  {
    ...dev(11, 4, 'zh', 'coach'),
    me: { name: '郭景明', age: 32, sex: 'male' },
    profile: [
      secret('salary', 31460, monthly),
      secret('rent', 4760, monthly),
      soft('partner', '顾南舟', { aliases: ['南舟'] }),
      secret('employer', '蓝鲸软件'),
      open('city', '青岛'),
      soft('car', true),
    ],
    cast: [
      relative('宋玉芝', '母之母', 83, 'north', {
        agenda: ['partner', 'city'],
        interests: ['dumplings', 'flowers', 'tai-chi'],
        pressure: 1,
      }),
      relative('郭春来', '父之弟', 30, 'north', {
        agenda: ['salary'],
        interests: ['football', 'fishing', 'short-videos'],
        pressure: 1,
      }),
      relative('韩德顺', '父之妹之夫', 55, 'north', {
        agenda: ['rent', 'employer'],
        interests: ['chess', 'mahjong', 'tea'],
        pressure: 2,
      }),
      relative('宋玉霞', '母之姐', 60, 'north', {
        agenda: ['partner'],
        interests: ['square-dance', 'yangge', 'old-films'],
        pressure: 3,
      }),
      relative('郭思远', '父之兄之子', 35, 'north', {
        agenda: ['car'],
        interests: ['calligraphy', 'wellness'],
        pressure: 1,
      }),
    ],
    sides: {
      crowd: 3,
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
  {
    ...dev(12, 4, 'en', 'play'),
    me: { name: '宋嘉禾', age: 30, sex: 'female' },
    profile: [
      secret('savings', 187600, yuanEn),
      secret('salary', 19860, monthlyEn),
      soft('partner', 'Lin Xiaowen', { aliases: ['林晓雯'] }),
      secret('bonus', 26600, yuanEn),
      open('city', 'Qingdao'),
      soft('car', false),
    ],
    cast: [
      relative('徐桂珍', '母之母', 79, 'north', {
        agenda: ['partner', 'city'],
        interests: ['dumplings', 'tai-chi', 'flowers'],
        pressure: 1,
      }),
      relative('宋大鹏', '父之弟', 27, 'north', {
        agenda: ['salary'],
        interests: ['football', 'short-videos', 'fishing'],
        pressure: 1,
      }),
      relative('何春生', '父之姐之夫', 62, 'north', {
        agenda: ['savings'],
        interests: ['chess', 'mahjong', 'calligraphy'],
        pressure: 2,
      }),
      relative('徐文英', '母之姐', 57, 'north', {
        agenda: ['partner'],
        interests: ['square-dance', 'yangge', 'old-films'],
        pressure: 3,
      }),
      relative('胡爱琴', '母之弟之妻', 50, 'north', {
        agenda: ['bonus', 'car'],
        interests: ['vegetables', 'wellness'],
        pressure: 1,
      }),
    ],
    sides: {
      crowd: 2,
      seconds: { who: 'r5', whose: 'r3' },
      defends: { who: 'r1', whose: 'r4' },
      guesses: [
        { who: 'r2', topic: 'salary' },
        { who: 'r3', topic: 'savings' },
      ],
      interrupts: true,
    },
    limits: [{ key: 'partner', tell: ['r1'] }],
    change: { key: 'car', to: 'open' },
  },
];
