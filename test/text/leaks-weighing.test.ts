/** What the weights add to the rules of the leak detector, and what they are made of. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsByRules, claimsOf, coreOf } from '../../src/text/leaks/claims.js';
import type { PrivateFact } from '../../src/text/leaks/types.js';
import { featuresOf } from '../../src/text/leaks/weighing/features.js';
import { markedFor } from '../../src/text/leaks/weighing/marks.js';
import {
  CELLS,
  FIRST_LETTER,
  LETTERS,
  mayTell,
  scoreOf,
  weightOf,
} from '../../src/text/leaks/weighing/score.js';
import { clausesOf, limitOf, partsOf } from '../../src/text/leaks/weighing/second-look.js';
import { most, table } from '../../src/text/leaks/weighing/weights.data.js';
import { leakRow, readLabelled } from './labelled.js';

const pay = (value: number): PrivateFact => ({ key: 'salary', value, unit: 'yuan/month' });
const partner = (value: boolean): PrivateFact => ({ key: 'hasPartner', value });
const mark = (fact: PrivateFact, text: string): string => markedFor(fact).mark(text);
const agrees = (claims: ReturnType<typeof claimsOf>): boolean => claims.some((claim) => claim.agrees);

describe('a text is marked', () => {
  it('alike whatever the value is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 90_000 }), (value) => {
        expect(mark(pay(value), `我一个月${value}`)).toBe(mark(pay(18_500), '我一个月18500'));
      }),
    );
  });

  it('where the value is said exactly, nearly, by the year, and where another number is', () => {
    expect(mark(pay(20_000), '到手两万')).toBe('到手①');
    expect(mark(pay(20_000), '到手两万一')).toBe('到手②');
    expect(mark(pay(20_000), '全年二十四万')).toBe('全年③');
    expect(mark(pay(20_000), '修车花了三百')).toBe('修车花了⑥');
  });

  it('where a name, a surname or a relative is said', () => {
    const friend: PrivateFact = { key: 'boyfriendName', value: '沈牧之' };
    expect(mark(friend, '沈牧之来了')).toBe('①来了');
    expect(mark(friend, '他姓沈,二姨')).toBe('他②,Ｋ');
  });
});

describe('what an exchange shows', () => {
  const shown = (reply: string, question: string | null = null) =>
    featuresOf({ reply, question }, markedFor(partner(true)));

  it('is its runs of tokens, for all facts, for those of a kind, and for those of its matter', () => {
    expect([...shown('没有')]).toEqual(
      expect.arrayContaining(['没 有', '没 有|topic+', '没|topic:partner+']),
    );
  });

  it('is what a question asked and how the reply begins', () => {
    expect([...shown('没', '有对象吗')]).toEqual(expect.arrayContaining(['?有 对|topic+', '?对>没']));
    expect(shown('没').has('unasked topic')).toBe(true);
  });

  it('does not depend on the mark that ends it', () => {
    expect(shown('还没呢。')).toEqual(shown('还没呢!'));
    expect(shown('还没呢')).toEqual(shown('还没呢…'));
  });
});

describe('a second look', () => {
  it('tells by likeness what no rule saw', () => {
    const rows = readdirSync(new URL('../fixtures', import.meta.url))
      .filter((name) => /^leaks-2[1-9]\.jsonl$/u.test(name))
      .flatMap((name) => readLabelled(leakRow, name, undefined));
    const asked = ({ question }: (typeof rows)[number]) => (question === undefined ? {} : { question });
    const byRules = rows.filter((row) => agrees(claimsByRules(row.text, row.fact, asked(row))));
    const found = rows.filter((row) => agrees(claimsOf(row.text, row.fact, asked(row))));
    const leaks = (of: typeof rows) => of.filter(({ leak }) => leak).length;
    expect(leaks(found)).toBeGreaterThan(1.2 * leaks(byRules));
    expect(found.length - leaks(found)).toBeLessThan((byRules.length - leaks(byRules)) / 3);
  });

  it('hears an answer, and leaves a price that happens to be a year of pay alone', () => {
    const claims = claimsOf(
      "They didn't, Auntie Jean.",
      { key: 'laid_off', value: true },
      { question: 'Did they keep you on?' },
    );
    expect(claims.filter((claim) => claim.agrees).length).toBeGreaterThan(0);
    const other = claimsOf('十六万六买的车', pay(13_860));
    expect(other).toEqual([]);
  });

  it('leaves what is told in one clause told, whatever the others talk of', () => {
    const savings: PrivateFact = { key: 'savings', value: 233_600 };
    const text = 'my savings are 233600 yuan, how is your vegetable garden doing this year?';
    expect(agrees(claimsOf(text, savings))).toBe(true);
    expect(clausesOf(text).map((part) => part.text.trim())).toEqual([
      'my savings are 233600 yuan',
      'how is your vegetable garden doing this year',
    ]);
  });

  it('never takes back a way of telling in which rules do not err', () => {
    expect(limitOf(['pinyin'])).toBe(-Infinity);
    expect(limitOf(['name', 'surname'])).toBe(-Infinity);
    expect(limitOf(['name'])).toBeLessThan(0);
  });

  it('asks the weights only where there is something of the fact', () => {
    expect(mayTell('您尝尝这个鱼', pay(20_000), {})).toBe(false);
    expect(mayTell('两万', pay(20_000), {})).toBe(true);
    expect(mayTell('还没呢', partner(false), { question: '吃饭了没?' })).toBe(false);
    expect(mayTell('还没呢', partner(false), { question: '有对象没?' })).toBe(true);
  });

  it('weighs a long text by its sentences, a short one as a whole too', () => {
    const long = '今天的天气真是不错,咱们吃完饭去公园走走吧。'.repeat(12);
    expect(partsOf(long, {}).every(({ text }) => text.length < long.length)).toBe(true);
    expect(partsOf('我一个月两万块。您先吃着菜别客气。', {})).toHaveLength(3);
  });
});

describe('the weights', () => {
  it('are a letter for each cell', () => {
    const letters = table.replaceAll('\n', '');
    expect(letters).toHaveLength(CELLS);
    const last = String.fromCharCode(FIRST_LETTER + LETTERS - 1);
    expect(letters).toMatch(new RegExp(`^[${String.fromCharCode(FIRST_LETTER)}-${last}]+$`, 'u'));
  });

  it('go as far up as down, and the middle letter weighs nothing', () => {
    expect(weightOf(FIRST_LETTER, most)).toBe(-most);
    expect(weightOf(FIRST_LETTER + LETTERS - 1, most)).toBe(most);
    expect(weightOf(FIRST_LETTER + (LETTERS - 1) / 2, most)).toBe(0);
  });

  it('take the telling of a fact for likelier than the telling of nothing', () => {
    const question = '一个月拿多少?';
    const told = scoreOf(coreOf('一个月两万,姑妈。'), pay(20_000), { question });
    expect(told).toBeGreaterThan(scoreOf(coreOf('够花就行,姑妈。'), pay(20_000), { question }));
  });
});
