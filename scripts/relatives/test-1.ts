import type { CaseSpec } from '../../src/scenarios/relatives/build.js';
import { held, monthly, monthlyEn, open, relative, secret, soft, yuan } from './short.js';

export const testCases1: readonly CaseSpec[] = [
  {
    ...held(13, 1, 'zh', 'play'),
    me: { name: '唐以宁', age: 27, sex: 'female' },
    profile: [secret('bonus', 31600, yuan), open('city', '昆明'), soft('car', false)],
    cast: [
      relative('唐卫国', '父之弟', 50, 'south', {
        agenda: ['bonus', 'city'],
        interests: ['tea', 'football'],
        pressure: 1,
      }),
      relative('许玉梅', '母之姐', 58, 'south', {
        agenda: ['car'],
        interests: ['mahjong', 'vegetables'],
        pressure: 1,
      }),
    ],
  },
  {
    ...held(14, 1, 'zh', 'coach'),
    me: { name: '冯知行', age: 25, sex: 'male' },
    profile: [
      secret('partner', '温景行', { aliases: ['景行'] }),
      open('job', '电工'),
      soft('rent', 1860, monthly),
    ],
    cast: [
      relative('冯秀芝', '父之姐', 57, 'north', {
        agenda: ['partner', 'job'],
        interests: ['square-dance', 'yangge'],
        pressure: 1,
      }),
      relative('邓立业', '母之兄', 56, 'north', {
        agenda: ['rent'],
        interests: ['chess', 'calligraphy'],
        pressure: 1,
      }),
    ],
  },
  {
    ...held(15, 1, 'en', 'coach'),
    me: { name: '董书瑶', age: 28, sex: 'female' },
    profile: [secret('salary', 16860, monthlyEn), open('city', 'Hefei'), soft('weight', 58, { unit: 'kg' })],
    cast: [
      relative('董振华', '父之兄', 60, 'north', {
        agenda: ['salary', 'city'],
        interests: ['chess', 'fishing'],
        pressure: 1,
      }),
      relative('曹月琴', '母之妹', 47, 'north', {
        agenda: ['weight'],
        interests: ['short-videos', 'dumplings'],
        pressure: 1,
      }),
    ],
  },
  {
    ...held(16, 2, 'zh', 'play'),
    me: { name: '萧子墨', age: 30, sex: 'male' },
    profile: [
      secret('salary', 18260, monthly),
      secret('health', '胃溃疡', { aliases: ['溃疡'] }),
      soft('house', true),
      open('city', '青岛'),
      open('job', '平面设计师'),
    ],
    cast: [
      relative('傅桂兰', '母之母', 80, 'north', {
        agenda: ['health', 'city'],
        interests: ['tai-chi', 'dumplings', 'flowers'],
        pressure: 2,
      }),
      relative('程国庆', '父之妹之夫', 54, 'north', {
        agenda: ['salary'],
        interests: ['fishing', 'mahjong', 'football'],
        pressure: 2,
      }),
      relative('袁秋萍', '母之兄之妻', 58, 'north', {
        agenda: ['house', 'job'],
        interests: ['square-dance', 'vegetables'],
        pressure: 1,
      }),
    ],
    sides: { crowd: 2 },
  },
  {
    ...held(17, 2, 'zh', 'coach'),
    me: { name: '程佳音', age: 29, sex: 'female' },
    profile: [
      secret('marriage_plan', true),
      secret('savings', 93600, yuan),
      soft('car', true),
      open('job', '护士'),
      open('city', '长沙'),
    ],
    cast: [
      relative('程德昌', '父之父', 85, 'south', {
        agenda: ['city'],
        interests: ['tea', 'calligraphy'],
        pressure: 1,
      }),
      relative('唐丽云', '父之弟之妻', 52, 'south', {
        agenda: ['marriage_plan', 'job'],
        interests: ['mahjong', 'short-videos', 'flowers'],
        pressure: 2,
      }),
      relative('冯志平', '母之弟', 46, 'south', {
        agenda: ['savings', 'car'],
        interests: ['fishing', 'football', 'old-films'],
        pressure: 2,
      }),
    ],
  },
];
