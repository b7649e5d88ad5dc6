import type { CaseSpec } from '../../src/scenarios/relatives/build.js';
import { dev, monthly, monthlyEn, open, relative, secret, soft, yuan } from './short.js';

export const devCases2: readonly CaseSpec[] = [
  {
    ...dev(6, 2, 'en', 'coach'),
    me: { name: '罗行舟', age: 30, sex: 'male' },
    profile: [
      secret('salary', 21460, monthlyEn),
      secret('partner', 'Shen Jiamu', { aliases: ['沈嘉木'] }),
      open('city', 'Kunming'),
      soft('rent', 2960, monthlyEn),
    ],
    cast: [
      relative('罗长安', '父之父', 84, 'south', {
        agenda: ['city'],
        interests: ['tea', 'calligraphy'],
        pressure: 1,
      }),
      relative('周美珠', '父之弟之妻', 53, 'south', {
        agenda: ['salary'],
        interests: ['mahjong', 'short-videos', 'dumplings'],
        pressure: 2,
      }),
      relative('何建平', '母之兄', 59, 'south', {
        agenda: ['partner', 'rent'],
        interests: ['fishing', 'chess', 'vegetables'],
        pressure: 2,
      }),
    ],
  },
  {
    ...dev(7, 3, 'zh', 'play'),
    me: { name: '徐知远', age: 29, sex: 'male' },
    profile: [
      soft('partner', '林晓雯', { aliases: ['小雯'] }),
      secret('salary', 17360, monthly),
      open('employer', '云杉物流'),
      soft('rent', 2860, monthly),
      open('job', '程序员'),
      open('city', '昆明'),
    ],
    cast: [
      relative('孙玉兰', '父之母', 82, 'north', {
        agenda: ['partner', 'city'],
        interests: ['tai-chi', 'flowers', 'dumplings'],
        pressure: 1,
      }),
      relative('徐美云', '父之姐', 59, 'north', {
        agenda: ['partner', 'employer'],
        interests: ['square-dance', 'short-videos', 'mahjong', 'yangge'],
        pressure: 2,
      }),
      relative('韩志诚', '母之兄', 57, 'north', {
        agenda: ['salary'],
        interests: ['fishing', 'chess', 'tea'],
        pressure: 1,
      }),
      relative('徐子昂', '父之弟之子', 24, 'north', {
        agenda: ['rent'],
        interests: ['football', 'old-films'],
        pressure: 1,
      }),
    ],
    sides: { crowd: 2, seconds: { who: 'r3', whose: 'r2' }, defends: { who: 'r4', whose: 'r3' } },
    limits: [{ key: 'partner', tell: ['r1'] }],
    change: { key: 'employer', to: 'private' },
  },
  {
    ...dev(8, 3, 'zh', 'coach'),
    me: { name: '何令仪', age: 30, sex: 'female' },
    profile: [
      soft('baby', false),
      secret('savings', 233600, yuan),
      secret('house', false),
      open('job', '小学老师'),
      secret('bonus', 18600, yuan),
      open('city', '杭州'),
    ],
    cast: [
      relative('胡秀云', '夫之母', 57, 'north', {
        agenda: ['baby', 'job'],
        interests: ['square-dance', 'dumplings', 'vegetables'],
        pressure: 1,
      }),
      relative('郭永福', '夫之父', 60, 'north', {
        agenda: ['savings', 'city'],
        interests: ['chess', 'calligraphy', 'fishing'],
        pressure: 2,
      }),
      relative('郭晓梅', '夫之姐', 34, 'north', {
        agenda: ['house', 'bonus'],
        interests: ['short-videos', 'old-films', 'flowers', 'yangge'],
        pressure: 1,
      }),
    ],
    sides: { crowd: 2, seconds: { who: 'r3', whose: 'r2' }, defends: { who: 'r2', whose: 'r3' } },
    limits: [{ key: 'house', tell: ['r3'] }],
    change: { key: 'city', to: 'private' },
  },
];
