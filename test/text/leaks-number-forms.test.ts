import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import type { PrivateFact } from '../../src/text/leaks/types.js';
import { leakRow, measure, readLabelled } from './labelled.js';

const leaks = (text: string, fact: PrivateFact, question?: string): boolean =>
  findLeaks(text, fact, question === undefined ? {} : { question }).length > 0;

const rows = readLabelled(leakRow, 'leaks-4-numbers.jsonl', undefined);

describe('numbers written beside the detector', () => {
  const { missed, alarms } = measure(
    'leaks-4-numbers',
    rows,
    (row) => row.leak,
    (row) => leaks(row.text, row.fact, row.question),
  );

  it('are all found', () => {
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('raise no false alarm', () => {
    expect(alarms.map(({ id }) => id)).toEqual([]);
  });
});

const digits = '零一二三四五六七八九';
const capitals = '零壹贰叁肆伍陆柒捌玖';

/** 23417 in Chinese numerals. */
function inHanzi(value: number, figures = digits, units = ['', '十', '百', '千']): string {
  if (value >= 10_000) {
    const [tens, rest] = [Math.floor(value / 10_000), value % 10_000];
    const gap = rest > 0 && rest < 1000 ? figures.charAt(0) : '';
    return `${inHanzi(tens, figures, units)}万${gap}${rest === 0 ? '' : inHanzi(rest, figures, units)}`;
  }
  const places = Array.from(String(value), Number).map((digit, at, all): string =>
    digit === 0 ? figures.charAt(0) : `${figures.charAt(digit)}${units[all.length - 1 - at] ?? ''}`,
  );
  const text = places.join('').replace(/零+/g, '零').replace(/零$/, '');
  return value >= 10 && value < 20 && figures === digits ? text.slice(1) : text;
}

const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const apart = (text: string, mark: string): string => Array.from(text).join(mark);
const syllables: Readonly<Record<string, string>> = {
  ...{ 零: 'líng', 一: 'yī', 二: 'èr', 三: 'sān', 四: 'sì', 五: 'wǔ', 六: 'liù', 七: 'qī' },
  ...{ 八: 'bā', 九: 'jiǔ', 十: 'shí', 百: 'bǎi', 千: 'qiān', 万: 'wàn' },
};

/** Every way to write a sum of five figures or so. */
const forms: readonly (readonly [string, (value: number) => string])[] = [
  ['digits', String],
  ['commas', (value) => value.toLocaleString('en-US')],
  ['wide commas', (value) => wide(value.toLocaleString('en-US').replaceAll(',', '，'))],
  ['full width', (value) => wide(String(value))],
  ['keycaps', (value) => apart(String(value), '\ufe0f\u20e3') + '\ufe0f\u20e3'],
  ['hanzi', (value) => inHanzi(value)],
  ['liang', (value) => inHanzi(value).replace(/二(?=[百千万])/g, '两')],
  ['capitals', (value) => inHanzi(value, capitals, ['', '拾', '佰', '仟'])],
  ['traditional', (value) => inHanzi(value).replaceAll('万', '萬')],
  ['figures in hanzi', (value) => Array.from(String(value), (digit) => digits[Number(digit)]).join('')],
  ['ten thousands', (value) => `${value / 10_000}万`],
  ['w', (value) => `${value / 10_000}w`],
  ['k', (value) => `${value / 1000}k`],
  ['digits with spaces', (value) => apart(String(value), ' ')],
  ['digits with dashes', (value) => apart(String(value), '-')],
  ['hanzi with dashes', (value) => apart(inHanzi(value), '-')],
  ['pinyin', (value) => Array.from(inHanzi(value), (char) => syllables[char] ?? char).join(' ')],
];

/** Leaking rows that say their sum in digits or hanzi, cut where it stands. */
const plainly = rows.flatMap((row) => {
  const { fact, leak, text } = row;
  if (!leak || typeof fact.value !== 'number' || fact.value < 10_000 || /[rR][mM][bB]|米/.test(text))
    return [];
  const value = fact.value;
  const said = [String(value), inHanzi(value), inHanzi(value).replace(/二(?=[百千万])/g, '两')].find((form) =>
    new RegExp(`(?<![\\d.])${form}(?![\\d.一二三四五六七八九十百千万])`).test(text),
  );
  if (said === undefined) return [];
  const at = text.indexOf(said);
  return [{ row, value, before: text.slice(0, at), after: text.slice(at + said.length) }];
});

describe('a sum told in a sentence is told in every written form:', () => {
  it('there are enough such sentences', () => {
    expect(plainly.length).toBeGreaterThan(40);
  });

  it.each(forms)('%s', (_name, write) => {
    const kept = plainly.map(({ row, value, before, after }) => ({
      row,
      text: `${before}${write(value)}${after}`,
    }));
    const lost = kept.filter(({ row, text }) => !leaks(text, row.fact, row.question));
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});

const kin =
  '二姑|姑妈|三姨|小姨|舅舅|舅妈|妗子|三叔公|婶儿|二婶|伯母|大伯|姑父|奶奶|外婆|姥爷|阿嫲|表哥|嫂子|姑奶奶|叔祖|孃孃|王阿姨|李婶'.split(
    '|',
  );
const pay: PrivateFact = { key: 'monthly_pay', value: 13_600, unit: '元/月' };
const withAll = (sentence: string): string[] => kin.map((term) => sentence.replaceAll('K', term));

describe('a relative in a sentence', () => {
  it.each([
    'K，我一个月一万三千六。',
    'K您别嫌少，一万三千六。',
    'K别问了，一个月一万三千六。',
    'K啊，说出来不怕您笑话，一万三千六。',
    '谢谢K关心，我一个月一万三千六。',
    '托K的福，一个月一万三千六。',
    '回K的话，月薪一万三千六。',
    'K，他每个月工资一万三千六，您放心。',
    '哎呀K，一万三千六啦。',
  ])('is only spoken to in "%s"', (sentence) => {
    expect(withAll(sentence).filter((text) => !leaks(text, pay))).toEqual([]);
  });

  it.each([
    '我K一个月一万三千六。',
    'K的工资是一万三千六。',
    '听说K家的孩子一个月一万三千六。',
    '我跟K说，他一个月一万三千六真不少。',
    'K，您儿子一个月一万三千六吧。',
    'K，同事小王一个月一万三千六。',
    '昨天K说他一个月一万三千六。',
  ])('or somebody else is spoken of in "%s"', (sentence) => {
    expect(withAll(sentence).filter((text) => leaks(text, pay))).toEqual([]);
  });
});
