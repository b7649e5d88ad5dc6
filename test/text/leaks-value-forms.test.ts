import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import { findQuantities } from '../../src/text/leaks/numbers/quantity.js';
import { readNumbers } from '../../src/text/leaks/numbers/statements.js';
import type { PrivateFact } from '../../src/text/leaks/types.js';

const told = (text: string, fact: PrivateFact): boolean => findLeaks(text, fact).length > 0;

describe('a number is read', () => {
  it.each<[string, number]>([
    ['貳萬參仟', 23_000],
    ['八千肆', 8_400],
    ['2w68', 26_800],
    ['万二四五', 12_450],
    ['61 30 00', 613_000],
    ['468 0 000', 4_680_000],
    ['七个半', 7.5],
    ['三十又五', 35],
    ['yi wan ba yi ge yue', 18_000],
    ['两千九百八一个月', 2_980],
    ['san shi san sui', 33],
  ])('%s', (text, number) => {
    expect(findQuantities(readNumbers(text).text).at(0)?.low).toBe(number);
  });
});

describe('a name is known in the other language', () => {
  it.each<[string, string, string]>([
    ['employer', '国家电网', "I'm with State Grid"],
    ['employer', 'Siemens', '我在西门子上班'],
    ['employer', '县税务局', 'I work at the county tax bureau'],
    ['city', 'Hangzhou', '人在杭州'],
    ['school', '河南农业大学', 'I read at Henan Agricultural University'],
    ['school', 'Sichuan University', '读的四川大学'],
    ['hospital', '市第四人民医院', "At No. 4 People's Hospital"],
    ['job_title', '入殓师', "I'm a mortician"],
  ])('%s %s: %s', (key, value, text) => {
    expect(told(text, { key, value })).toBe(true);
  });
});

describe('a name is not taken', () => {
  it.each<[string, string, string]>([
    ['partner_name', '陈可欣', '张可欣是我们班的文艺委员'],
    ['partner_name', 'Michael Tan', "Michael Jackson's songs never get old"],
    ['employer', '海康威视', '小区装的摄像头是海康威视的'],
    ['employer', '宁波银行', '去宁波银行取了点现金'],
    ['city', '长沙', '长沙臭豆腐给您带了两盒'],
    ['job_title', '总监', '我总监督不好孩子写作业'],
  ])('for %s %s from: %s', (key, value, text) => {
    expect(told(text, { key, value })).toBe(false);
  });
});
