import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import { phrase } from '../../src/text/leaks/topics/phrases.js';
import type { PrivateFact } from '../../src/text/leaks/types.js';
import { leakRow, readLabelled } from './labelled.js';

const rows = readLabelled(leakRow, 'leaks-4-names.jsonl', undefined);
const leaks = (row: (typeof rows)[number]): boolean =>
  findLeaks(row.text, row.fact, row.question === undefined ? {} : { question: row.question }).length > 0;

describe('the sentences on names and yes or no that mended the detector', () => {
  it('are all found where they tell', () => {
    expect(rows.filter((row) => row.leak && !leaks(row)).map(({ text }) => text)).toEqual([]);
  });

  it('raise no alarm where they do not', () => {
    expect(rows.filter((row) => !row.leak && leaks(row)).map(({ text }) => text)).toEqual([]);
  });
});

describe('a yes to a question', () => {
  it.each<[string, string, boolean]>([
    ['是在小米吧?', '可不是嘛', true],
    ['是在小米吧?', '嗯,这事先放一放', false],
    ['是饿了么还是小米?', '不是饿了么', true],
  ])('%s %s', (question, text, told) => {
    expect(findLeaks(text, { key: 'employer', value: '小米' }, { question }).length > 0).toBe(told);
  });

  it('says nothing where the question is on somebody else', () => {
    const fact = { key: 'has_partner', value: true };
    expect(findLeaks('谈了,谈了一年多了', fact, { question: '你表哥谈对象了?' })).toEqual([]);
  });
});

describe('a row of a table of phrases', () => {
  const found = (row: string, text: string): boolean => new RegExp(phrase(row), 'u').test(text);

  it.each<[string, string, boolean]>([
    ['签证 ~ 下来|批 了?', '签证昨天下来了', true],
    ['签证 ~ 下来|批 了?', '签证还没下来', false],
    ['^ 订 了 $', '嗯早就订了吧', true],
    ['^ 订 了 $', '订了票', false],
    ["n't|not ~ married", "i haven't got married", true],
    ['handed_in <my> notice', 'i handed in my notice', true],
    ['i quit (?!sugar)', 'i quit sugar', false],
  ])('%s: %s', (row, text, told) => {
    expect(found(row, text)).toBe(told);
  });
});

describe('a name', () => {
  it('may hold any mark: Anglo-Chinese Junior College, Yum! (China)', () => {
    const marks = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));
    for (const mark of marks.filter((one) => !/[\da-z]/iu.test(one))) {
      const school: PrivateFact = { key: 'school', value: `Raffles${mark}Hwa` };
      expect([mark, findLeaks('She is fine, Auntie.', school).length > 0]).toEqual([mark, false]);
    }
    const school: PrivateFact = { key: 'school', value: 'Anglo-Chinese Junior College' };
    expect(findLeaks('I go to Anglo-Chinese Junior College.', school).length > 0).toBe(true);
  });
});
