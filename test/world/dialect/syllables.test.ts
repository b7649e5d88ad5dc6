import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPinyin } from '../../../src/world/dialect/pinyin.js';
import {
  numberedSyllable,
  readJyutping,
  readSyllable,
  withMark,
  type Syllable,
} from '../../../src/world/dialect/syllables.js';

const bases =
  'a o e ai an ang ao ba bai ban bang bei ben beng bi bian biao bie bin bing bo bu cha chuang ci cong cuo da dei dui er fa fang feng ga guai guang ha heng hua huan ji jia jiang jie jing jiong ju juan jue jun kuang la lü lüe mei miao mie nü nüe niang nuo ou pie qing qiong que ran reng rou shua shuang shui si tie tuan wa wai weng xia xian xie xiong xu xue yan ye yi yong yuan yun za zhuang zuo'.split(
    ' ',
  );
const syllable: fc.Arbitrary<Syllable> = fc.record({
  base: fc.constantFrom(...bases),
  tone: fc.constantFrom(1, 2, 3, 4),
});
const syllables = fc.array(syllable, { minLength: 1, maxLength: 6 });

describe('pinyin syllables', () => {
  test('come back from marks as from numbers', () => {
    fc.assert(
      fc.property(syllable, (one) => {
        expect(readSyllable(withMark(one))).toEqual(one);
        expect(readSyllable(numberedSyllable(one))).toEqual(one);
      }),
    );
  });

  test('carry their mark where the rules put it', () => {
    const marked = (base: string, tone: number) => withMark({ base, tone });
    expect([
      marked('hao', 3),
      marked('gui', 4),
      marked('liu', 2),
      marked('dou', 1),
      marked('lüe', 4),
      marked('xue', 2),
    ]).toEqual(['hǎo', 'guì', 'liú', 'dōu', 'lüè', 'xué']);
  });

  test.each([
    ['nv3', { base: 'nü', tone: 3 }],
    ['lu:4', { base: 'lü', tone: 4 }],
    ['hăo', { base: 'hao', tone: 3 }],
    ['ＨＡＯ３'.normalize('NFKC'), { base: 'hao', tone: 3 }],
    ['de5', { base: 'de', tone: 0 }],
    ['de0', { base: 'de', tone: 0 }],
    ['ma', { base: 'ma', tone: null }],
  ])('are read in the spelling %s', (text, wanted) => {
    expect(readSyllable(text)).toEqual(wanted);
  });
});

describe('a line of pinyin', () => {
  test('is read in marks, in numbers, spaced and hyphened alike', () => {
    fc.assert(
      fc.property(syllables, (list) => {
        for (const text of [
          list.map(withMark).join(' '),
          list.map(numberedSyllable).join(' '),
          list.map(withMark).join('-'),
          list.map(numberedSyllable).join(''),
        ]) {
          expect(readPinyin(text, list.length), text).toContainEqual(list);
        }
      }),
    );
  });

  test('is read where words are joined, in every way that gives the number of syllables', () => {
    expect(readPinyin('gōngxǐ fācái', 4)).toContainEqual(['gong1', 'xi3', 'fa1', 'cai2'].map(readSyllable));
    expect(readPinyin('xian', 1)).toContainEqual([{ base: 'xian', tone: null }]);
    expect(readPinyin('xian', 2)).toContainEqual([
      { base: 'xi', tone: null },
      { base: 'an', tone: null },
    ]);
  });

  test('takes a syllable without a mark for neutral where others are marked', () => {
    expect(readPinyin('lǎo lao', 2)).toContainEqual([
      { base: 'lao', tone: 3 },
      { base: 'lao', tone: 0 },
    ]);
  });

  test('counts erhua as a syllable of its own where the characters do', () => {
    expect(readPinyin('shěnr', 2)).toContainEqual([
      { base: 'shen', tone: 3 },
      { base: 'er', tone: 0 },
    ]);
  });

  test.each(['gung1 hei2', '你好', 'hello world', ''])('is not found in "%s"', (text) => {
    expect(readPinyin(text, 2)).toEqual([]);
  });

  test('of many joined syllables is read in bounded time', () => {
    expect(readPinyin('an'.repeat(40), 40).length).toBeLessThanOrEqual(128);
  });
});

describe('a line of jyutping', () => {
  test.each([
    'gung1 hei2 faat3 coi4',
    'gung1hei2faat3coi4',
    'Gung1-hei2, faat3 coi4!',
    'ｇｕｎｇ１ hei2 faat³ coi4',
  ])('is read in the spelling %s', (text) => {
    expect(readJyutping(text).map(numberedSyllable)).toEqual(['gung1', 'hei2', 'faat3', 'coi4']);
  });

  test('tells no tone where there is no digit', () => {
    expect(readJyutping('gung hei2')).toEqual([
      { base: 'gung', tone: null },
      { base: 'hei', tone: 2 },
    ]);
  });
});
