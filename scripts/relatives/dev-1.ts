import type { CaseSpec } from '../../src/scenarios/relatives/build.js';
import { dev, monthly, open, relative, secret, soft, yuan, yuanEn } from './short.js';

export const devCases1: readonly CaseSpec[] = [
  {
    ...dev(1, 1, 'zh', 'play'),
    me: { name: '周若溪', age: 26, sex: 'female' },
    profile: [
      secret('salary', 9360, monthly),
      open('job', '药剂师'),
      soft('weight', 56, { unit: '公斤' }),
      open('city', '青岛'),
    ],
    cast: [
      relative('周立诚', '父之兄', 58, 'north', {
        agenda: ['salary', 'job'],
        interests: ['fishing', 'chess', 'tea'],
        pressure: 1,
      }),
      relative('徐凤兰', '母之姐', 55, 'north', {
        agenda: ['weight'],
        interests: ['square-dance', 'dumplings'],
        pressure: 1,
      }),
    ],
  },
  {
    ...dev(2, 1, 'zh', 'coach'),
    me: { name: '孙一帆', age: 22, sex: 'male' },
    profile: [secret('grades', 387, { unit: '分' }), open('city', '合肥'), soft('exam', false)],
    cast: [
      relative('孙广田', '父之弟', 45, 'north', {
        agenda: ['grades', 'city'],
        interests: ['football', 'fishing'],
        pressure: 1,
      }),
      relative('何秀梅', '母之妹', 43, 'north', {
        agenda: ['exam'],
        interests: ['short-videos', 'flowers'],
        pressure: 1,
      }),
    ],
  },
  {
    ...dev(3, 1, 'en', 'play'),
    me: { name: '郭子衡', age: 29, sex: 'male' },
    profile: [secret('bonus', 38600, yuanEn), open('city', 'Xiamen'), soft('car', true)],
    cast: [
      relative('郭明义', '父之弟', 52, 'south', {
        agenda: ['bonus', 'city'],
        interests: ['tea', 'mahjong', 'fishing'],
        pressure: 1,
      }),
      relative('宋玉华', '母之姐', 57, 'south', {
        agenda: ['car'],
        interests: ['flowers', 'square-dance'],
        pressure: 1,
      }),
    ],
  },
  {
    ...dev(4, 2, 'zh', 'play'),
    me: { name: '韩雪宁', age: 28, sex: 'female' },
    profile: [
      secret('savings', 126600, yuan),
      secret('partner', '顾南舟', { aliases: ['南舟'] }),
      soft('car', false),
      open('city', '长沙'),
    ],
    cast: [
      relative('罗桂英', '父之母', 81, 'north', {
        agenda: ['city'],
        interests: ['tai-chi', 'flowers'],
        pressure: 1,
      }),
      relative('胡胜利', '父之姐之夫', 60, 'north', {
        agenda: ['savings', 'car'],
        interests: ['fishing', 'chess', 'mahjong'],
        pressure: 2,
      }),
      relative('谢新民', '母之弟', 49, 'north', {
        agenda: ['partner'],
        interests: ['football', 'old-films', 'tea'],
        pressure: 2,
        order: 2,
      }),
    ],
    sides: { crowd: 2 },
  },
  {
    ...dev(5, 2, 'zh', 'coach'),
    me: { name: '宋晓棠', age: 31, sex: 'female' },
    profile: [
      secret('baby', false),
      secret('bonus', 27600, yuan),
      soft('rent', 3860, monthly),
      open('job', '编辑'),
      open('city', '苏州'),
    ],
    cast: [
      relative('徐爱珍', '母之兄之妻', 58, 'south', {
        agenda: ['baby', 'city'],
        interests: ['square-dance', 'dumplings', 'short-videos'],
        pressure: 2,
      }),
      relative('宋丽娟', '父之妹', 54, 'south', {
        agenda: ['bonus', 'job'],
        interests: ['mahjong', 'old-films', 'flowers'],
        pressure: 2,
      }),
      relative('孙月娥', '母之母', 79, 'south', {
        agenda: ['rent'],
        interests: ['vegetables', 'tea'],
        pressure: 1,
      }),
    ],
  },
];
