import type { CaseSpec } from '../../src/scenarios/relatives/build.js';
import { held, monthly, monthlyEn, open, relative, secret, soft, yuan, yuanEn } from './short.js';

export const testCases2: readonly CaseSpec[] = [
  {
    ...held(18, 2, 'en', 'play'),
    me: { name: '曹令辰', age: 31, sex: 'male' },
    profile: [
      secret('partner', 'Fang Yike', { aliases: ['方亦可'] }),
      secret('bonus', 52600, yuanEn),
      soft('rent', 3360, monthlyEn),
      open('city', 'Suzhou'),
      open('car', true),
    ],
    cast: [
      relative('袁素英', '父之母', 83, 'south', {
        agenda: ['city'],
        interests: ['flowers', 'tea'],
        pressure: 1,
      }),
      relative('曹慧芳', '父之姐', 61, 'south', {
        agenda: ['partner', 'rent'],
        interests: ['square-dance', 'mahjong', 'dumplings'],
        pressure: 2,
      }),
      relative('许志明', '母之姐之夫', 60, 'south', {
        agenda: ['bonus', 'car'],
        interests: ['fishing', 'chess', 'calligraphy'],
        pressure: 2,
      }),
    ],
    sides: { crowd: 2 },
  },
  {
    ...held(19, 3, 'zh', 'play'),
    me: { name: '袁婧文', age: 31, sex: 'female' },
    profile: [
      soft('divorce', true),
      secret('salary', 14860, monthly),
      open('city', '合肥'),
      soft('rent', 2460, monthly),
      open('job', '会计'),
      secret('savings', 71600, yuan),
    ],
    cast: [
      relative('董桂香', '母之母', 81, 'north', {
        agenda: ['divorce', 'job'],
        interests: ['dumplings', 'tai-chi', 'flowers'],
        pressure: 1,
      }),
      relative('邓爱民', '母之妹之夫', 55, 'north', {
        agenda: ['divorce', 'city'],
        interests: ['fishing', 'chess', 'mahjong', 'tea'],
        pressure: 2,
      }),
      relative('袁秀珍', '父之姐', 61, 'north', {
        agenda: ['salary', 'savings'],
        interests: ['square-dance', 'short-videos', 'vegetables'],
        pressure: 1,
      }),
      relative('袁晓舟', '父之弟之女', 25, 'north', {
        agenda: ['rent'],
        interests: ['old-films', 'calligraphy'],
        pressure: 1,
      }),
    ],
    sides: { crowd: 2, seconds: { who: 'r3', whose: 'r2' }, defends: { who: 'r4', whose: 'r3' } },
    limits: [{ key: 'divorce', tell: ['r1'] }],
    change: { key: 'city', to: 'private' },
  },
  {
    ...held(20, 3, 'zh', 'coach'),
    me: { name: '邓远帆', age: 32, sex: 'male' },
    profile: [
      secret('salary', 22360, monthly),
      soft('house', false),
      secret('savings', 158600, yuan),
      secret('car', true),
      open('job', '药剂师'),
    ],
    cast: [
      relative('许秀芬', '妻之母', 59, 'north', {
        agenda: ['house', 'job'],
        interests: ['square-dance', 'dumplings', 'flowers'],
        pressure: 2,
      }),
      relative('傅长海', '妻之父', 62, 'north', {
        agenda: ['salary', 'car'],
        interests: ['chess', 'fishing', 'tai-chi'],
        pressure: 1,
      }),
      relative('傅小敏', '妻之妹', 28, 'north', {
        agenda: ['savings'],
        interests: ['short-videos', 'old-films', 'football'],
        pressure: 2,
      }),
    ],
    sides: { crowd: 2, seconds: { who: 'r1', whose: 'r3' }, defends: { who: 'r3', whose: 'r2' } },
    limits: [{ key: 'house', tell: ['r1'] }],
    change: { key: 'car', to: 'open' },
  },
];
