import { Converter } from 'opencc-js/cn2t';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsTold, findLeaks } from '../../src/text/leaks/find-leaks.js';
import type { PrivateFact } from '../../src/text/leaks/types.js';
import { leakRow, measure, readLabelled } from './labelled.js';
import { harmlessReplies } from './leaks-harmless.js';

const rows = readLabelled(leakRow, 'leaks.jsonl', process.env.LEAK_SET);
/** Written apart from the detector too, and then used to mend it. */
const second = readLabelled(leakRow, 'leaks-2.jsonl', undefined).filter(({ listener }) => !listener.may_know);
const leaks = (text: string, fact: PrivateFact, question?: string): boolean =>
  findLeaks(text, fact, question === undefined ? {} : { question }).length > 0;
/** A permitted row tells the value and is no leak for its listener: that is the caller's to know. */
const judged = rows.filter(({ listener }) => !listener.may_know);
const deep = ['comparison', 'entailment', 'slang'];

describe('the labelled leaks', () => {
  const { alarms, recall } = measure(
    'leaks',
    judged,
    (row) => row.leak,
    (row) => leaks(row.text, row.fact, row.question),
  );

  it('are found in every written form: values, names and yes or no', () => {
    expect(recall((kind) => !deep.includes(kind))).toBeGreaterThanOrEqual(0.98);
  });

  it('are mostly found where a comparison, an entailment or slang tells', () => {
    for (const kind of deep) expect(recall((one) => one === kind)).toBeGreaterThanOrEqual(0.8);
  });

  it('are never seen in the harmless sentences', () => {
    expect(alarms.map(({ id }) => id)).toEqual([]);
  });

  it('tell their value to whoever may know it too', () => {
    const permitted = rows.filter(({ listener }) => listener.may_know);
    const told = permitted.filter((row) => leaks(row.text, row.fact, row.question));
    expect(told.length).toBeGreaterThanOrEqual(permitted.length / 2);
  });
});

describe('the second labelled set', () => {
  const { alarms, recall } = measure(
    'leaks-2',
    second,
    (row) => row.leak,
    (row) => leaks(row.text, row.fact, row.question),
  );

  it('is found in every written form as well', () => {
    expect(recall((kind) => !deep.includes(kind))).toBeGreaterThanOrEqual(0.98);
    for (const kind of deep) expect(recall((one) => one === kind)).toBeGreaterThanOrEqual(0.8);
  });

  it('raises no false alarm', () => {
    expect(alarms.map(({ id }) => id)).toEqual([]);
  });
});

describe('harmless replies made by a seed', () => {
  const replies = harmlessReplies('harmless/1', 6000);

  it('raise at most one false alarm in two thousand', () => {
    const alarms = replies.filter(({ text, fact, question }) => leaks(text, fact, question));
    console.info(
      `harmless replies: ${alarms.length} false alarms in ${replies.length}`,
      alarms.map(({ text, fact, question = '' }) => `${fact.key}=${fact.value}: ${question} ${text}`),
    );
    expect(new Set(replies.map(({ text }) => text)).size).toBeGreaterThan(4000);
    expect(alarms.length).toBeLessThanOrEqual(replies.length / 2000);
  });
});

describe('a verdict does not depend on', () => {
  const traditional = Converter({ from: 'cn', to: 't' });
  const widened = (text: string): string =>
    text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const verdict = ({ fact, question }: (typeof judged)[number], text: string) => leaks(text, fact, question);

  it.each<[string, (text: string) => string]>([
    ['the script', traditional],
    ['the width', widened],
    ['spacing around it', (text) => ` \u3000${text}\t`],
    ['runs of spaces', (text) => text.replaceAll(' ', '  ')],
    ['invisible characters', (text) => Array.from(text).join('\u200b')],
    ['the width of its commas', (text) => text.replaceAll('，', ',')],
    ['the stop at its end', (text) => text.replace(/[.!。！]$/u, '')],
    ['an exclamation', (text) => text.replace(/[.。]$/u, '！')],
    ['the form of its quotes', (text) => text.replaceAll('“', '「').replaceAll('”', '」')],
  ])('%s', (_what, change) => {
    const changed = judged.filter((row) => verdict(row, change(row.text)) !== verdict(row, row.text));
    expect(changed.map((row) => change(row.text))).toEqual([]);
  });

  it('gaps between hanzi, but where one would pause: 小叔 还没对象呢 is said to him', () => {
    const pause =
      /^\p{Script=Han}{2,4} |(?:\p{Script=Han}{2}|[嗯对是有姨姑叔哥姐舅爸妈婶爷奶伯嫂]) \p{Script=Han}{2}/u;
    fc.assert(
      fc.property(fc.constantFrom(...judged), fc.array(fc.nat(6)), (row, gaps) => {
        const spaced = Array.from(row.text, (char, i) =>
          /\p{Script=Han}/u.test(char) && gaps.includes(i % 7) ? `${char} ` : char,
        ).join('');
        expect(pause.test(spaced) || verdict(row, spaced) === verdict(row, row.text)).toBe(true);
      }),
    );
  });

  it('two of these at once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...judged), (row) => {
        expect(verdict(row, widened(traditional(row.text)))).toBe(verdict(row, row.text));
      }),
    );
  });
});

const pay: PrivateFact = { key: 'salary', value: 13860, unit: 'yuan/month' };
const partner = (value: boolean): PrivateFact => ({ key: 'hasPartner', value });

describe('a number', () => {
  it('of any size is found in each way to write it', () => {
    const plainly = fc.integer({ min: 1100, max: 999_999 });
    fc.assert(
      fc.property(plainly, (value) => {
        const fact = { key: 'savings', value };
        const written = [
          String(value),
          value.toLocaleString('en-US'),
          `${value / 10_000}万`,
          `${value / 1000}k`,
        ];
        for (const text of [...written, Array.from(String(value)).join(' ')]) {
          expect([text, leaks(`存了${text}。`, fact)]).toEqual([text, true]);
        }
      }),
    );
  });

  it('twice or half as large is not the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 500_000 }), fc.constantFrom(0.5, 2, 3), (value, times) => {
        expect(leaks(`一个月${Math.round(value * times)}`, { key: 'salary', value })).toBe(false);
      }),
    );
  });

  it.each([
    '一万三千多',
    '1.39万',
    '13.8k',
    '不到一万四',
    '一万三四',
    '13000~14000',
    'yi wan san qian ba',
    '差一百四就一万四了',
  ])('is told by %s', (text) => {
    expect(leaks(text, pay)).toBe(true);
  });

  it.each([
    '表哥一个月一万三千八',
    '高铁票一千三百八',
    '电话尾号13860',
    '一万个放心',
    '几千到几万都有',
    '要是一个月有一万四就好了',
    '13号就走',
  ])('is not told by %s', (text) => {
    expect(leaks(text, pay)).toBe(false);
  });

  it('of a month is told by the sum of a year, of twelve or thirteen months', () => {
    expect(findLeaks('一年到手十六万六', pay)).toMatchObject([{ kind: 'annual' }]);
    expect(findLeaks('年薪十八万', pay)).toMatchObject([{ kind: 'annual' }]);
    expect(leaks('十六万六买的车', pay)).toBe(false);
  });

  it('is told by a yes to a guess, not by a no', () => {
    expect(leaks('猜对了。', pay, '一万四?')).toBe(true);
    expect(leaks('不对。', pay, '一万四?')).toBe(false);
    expect(leaks('您猜。', pay, '一万四?')).toBe(false);
  });

  it('is told by a difference from a number said before', () => {
    const known = { known: ['表哥一万二'] };
    expect(findLeaks('比他多一千八。', pay, known)).toMatchObject([{ kind: 'comparison' }]);
    expect(findLeaks('比他多一千八。', pay)).toEqual([]);
  });

  it('is told by two bounds that close in', () => {
    expect(leaks('超过一万,少于一万四。', pay)).toBe(true);
    expect(leaks('超过五千,少于三万。', pay)).toBe(false);
  });
});

describe('bounds', () => {
  it.each([
    ['不止两万', { low: 20_000 }],
    ['不到三万', { high: 30_000 }],
    ['两万到三万之间', { low: 20_000, high: 30_000 }],
    ['您吃菜', {}],
  ])('of "%s" are read', (text, bounds) => {
    expect(boundsTold(text, { ...pay, value: 23_417 })).toEqual(bounds);
  });

  it('follow from an answer to a guess', () => {
    expect(boundsTold('不止。', pay, { question: '有一万没?' })).toEqual({ low: 10_000 });
    expect(boundsTold('没那么多。', pay, { question: '有两万吧?' })).toEqual({ high: 20_000 });
    expect(boundsTold('嗯，多点', { ...pay, value: 23_417 }, { question: '两万一比你多吧？' })).toEqual({
      low: 21_000,
    });
    expect(boundsTold('比表哥的两万一多', { ...pay, value: 23_417 })).toEqual({ low: 21_000 });
    expect(boundsTold('没有。', { key: 'has_partner', value: true }, { question: '有两万吧?' })).toEqual({});
  });
});

describe('a name', () => {
  const name: PrivateFact = { key: 'boyfriendName', value: '沈牧之' };

  it.each([
    '沈牧之',
    '牧之过两天来',
    '他姓沈',
    '小沈人挺好',
    '沈先生挺忙',
    'shen muzhi',
    'Shěn Mùzhī',
    'SHENMUZHI',
    '沈-牧-之',
    'SMZ',
  ])('is found in "%s"', (text) => {
    expect(leaks(text, name)).toBe(true);
  });

  it.each(['沈阳下雪了', '三婶婶', '深圳暖和', '您贵姓'])('is not found in "%s"', (text) => {
    expect(leaks(text, name)).toBe(false);
  });

  it('that is an everyday word counts only where its neighbours make it a name', () => {
    const firm: PrivateFact = { key: 'employer', value: '平安' };
    expect(leaks('我在平安上班', firm)).toBe(true);
    expect(leaks('祝您一路平安,吃好喝好', firm)).toBe(false);
  });
});

describe('a yes or no', () => {
  it('is told by an answer to a question on its topic only', () => {
    expect(leaks('还没呢。', partner(false), '有对象了吗?')).toBe(true);
    expect(leaks('还没呢。', partner(false), '吃饭了没?')).toBe(false);
    expect(leaks('嗯。', partner(false), '还没对象吧?')).toBe(true);
  });

  it('is the value or nothing: the contrary is a lie, not a leak', () => {
    expect(leaks('我单着呢', partner(false))).toBe(true);
    expect(leaks('我单着呢', partner(true))).toBe(false);
    expect(leaks('我单着呢', { key: 'single', value: true })).toBe(true);
  });

  it('follows from what entails it', () => {
    expect(leaks('下个月我们办酒席', partner(true))).toBe(true);
    expect(leaks('我老公来接我', partner(true))).toBe(true);
  });

  it('of an unknown key is found by the words of the key and its aliases', () => {
    expect(leaks('我吃素的', { key: 'vegetarian', value: true, aliases: ['吃素'] })).toBe(true);
    expect(leaks("I'm vegetarian", { key: 'vegetarian', value: true })).toBe(true);
    expect(leaks('这素菜好吃', { key: 'vegetarian', value: true, aliases: ['吃素'] })).toBe(false);
  });
});

it('never throws, whatever the text and the fact', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.integer(), fc.boolean());
  const fact = fc.record({
    key: fc.string({ unit: 'binary' }),
    value,
    aliases: fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fact, fc.string(), (text, one, question) => {
      expect(Array.isArray(findLeaks(text, one, { question, known: [text] }))).toBe(true);
      expect(boundsTold(text, one, { question })).toBeTypeOf('object');
    }),
  );
});
