import type { CaseSpec } from '../../src/scenarios/relatives/build.js';
import { dev, monthly, monthlyEn, open, relative, secret, soft, yuan, yuanEn } from './short.js';

export const devCases3: readonly CaseSpec[] = [
  {
    ...dev(9, 3, 'en', 'play'),
    me: { name: '谢清和', age: 31, sex: 'male' },
    profile: [
      secret('savings', 312600, yuanEn),
      secret('salary', 24660, monthlyEn),
      soft('house', true),
      secret('car', true),
      open('city', 'Hefei'),
    ],
    cast: [
      relative('韩玉琴', '妻之母', 58, 'south', {
        agenda: ['savings', 'city'],
        interests: ['mahjong', 'dumplings', 'flowers'],
        pressure: 1,
      }),
      relative('罗正国', '妻之父', 61, 'south', {
        agenda: ['house', 'car'],
        interests: ['tea', 'fishing', 'calligraphy'],
        pressure: 2,
      }),
      relative('罗子文', '妻之兄', 34, 'south', {
        agenda: ['salary'],
        interests: ['football', 'old-films', 'short-videos'],
        pressure: 2,
      }),
    ],
    sides: { crowd: 2, seconds: { who: 'r1', whose: 'r3' }, defends: { who: 'r2', whose: 'r1' } },
    limits: [{ key: 'house', tell: ['r2'] }],
    change: { key: 'car', to: 'open' },
  },
  {
    ...dev(10, 4, 'zh', 'play'),
    me: { name: '胡亦文', age: 30, sex: 'female' },
    profile: [
      secret('salary', 23460, monthly),
      secret('bonus', 47600, yuan),
      secret('partner', '沈嘉木', { aliases: ['嘉木'] }),
      secret('house', false),
      open('city', '厦门'),
      open('job', '会计'),
    ],
    cast: [
      relative('周素贞', '母之母', 80, 'south', {
        agenda: ['partner'],
        interests: ['tea', 'vegetables', 'wellness'],
        pressure: 1,
      }),
      relative('谢小满', '母之弟', 27, 'south', {
        agenda: ['job', 'bonus'],
        interests: ['football', 'short-videos', 'fishing'],
        pressure: 1,
      }),
      relative('孙国栋', '父之姐之夫', 61, 'south', {
        agenda: ['salary'],
        interests: ['mahjong', 'chess', 'calligraphy'],
        pressure: 2,
      }),
      relative('罗丽珍', '父之兄之妻', 58, 'south', {
        agenda: ['partner', 'city'],
        interests: ['square-dance', 'dumplings', 'flowers'],
        pressure: 1,
      }),
      relative('谢文珍', '母之姐', 57, 'south', {
        agenda: ['house'],
        interests: ['old-films', 'yangge', 'tai-chi'],
        pressure: 3,
      }),
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
];
