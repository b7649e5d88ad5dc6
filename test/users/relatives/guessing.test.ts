import { describe, expect, test } from 'vitest';
import { roundAbove, roundBelow, spokenAmount, twoFigures } from '../../../src/users/relatives/amounts.js';
import { guessFor } from '../../../src/users/relatives/guessing.js';
import { answer, fact, gathering, mind, opened, relative } from './build.js';

const guesser = relative({ pressure: 3 });
const at = gathering({ cast: [guesser], guesses: [{ who: 'jiu', topic: 'salary' }] });

describe('an amount as it is spoken', () => {
  test.each([
    [15000, '一万五'],
    [20000, '两万'],
    [8500, '八千五'],
    [350, '三百五'],
    [580, '五百八'],
    [62, '六十二'],
    [15, '十五'],
    [120000, '十二万'],
    [1200000, '一百二十万'],
    [22000, '两万二'],
    [2050, '两千零五十'],
  ])('%i in Chinese is %s', (value, text) => {
    expect(spokenAmount(value, 'zh')).toBe(text);
  });

  test('has commas in English', () => {
    expect(spokenAmount(1500000, 'en')).toBe('1,500,000');
  });

  test('is rounded to a number that people guess', () => {
    expect([roundBelow(17562), roundAbove(28100), twoFigures(21075)]).toEqual([15000, 30000, 21000]);
  });
});

describe('a guessing game', () => {
  test('asks plainly first, then with a number on each side of the truth, then with one close below it', () => {
    const guesses = ([1, 2, 3] as const).map(
      (level) => guessFor(guesser, 'salary', level, at)?.numbers ?? null,
    );
    expect(guesses).toEqual([null, [15000, 30000], [21000]]);
  });

  test('starts at once where the relative asks only once', () => {
    expect(guessFor(relative(), 'salary', 1, at)?.kind).toBe('guess');
  });

  test('is by the month where pay is told by the year', () => {
    const yearly = { ...at, profile: [fact({ value: 240000, unit: 'yuan/year' })] };
    expect(guessFor(guesser, 'salary', 2, yearly)?.numbers).toEqual([15000, 25000]);
  });

  test('is not played about what is no number', () => {
    const words = { ...at, profile: [fact({ value: '不固定' })] };
    expect(guessFor(guesser, 'salary', 2, words)).toBeNull();
  });

  test('is heard as a question with its numbers', () => {
    const first = answer(opened(at), at, '够花就行，舅舅您钓鱼去了吗');
    expect(first.said[0]?.text).toMatch(/一万五.*三万/);
    expect(first.table.floor.waiting[0]?.numbers).toEqual([15000, 30000]);
  });

  test('leaks once the answers narrow the number down, though none of them does alone', () => {
    const first = answer(opened(at), at, '够花就行，舅舅您钓鱼去了吗');
    const second = answer(first.table, at, '没有三万那么多，舅舅');
    expect(second.features.leaks).toEqual([]);
    expect(mind(second.table).bounds.salary).toMatchObject({ high: 30000 });
    const third = answer(second.table, at, '不止21000吧，舅舅');
    expect(third.features.leaks).toMatchObject([{ key: 'salary' }]);
  });

  test('keeps apart what each listener was told', () => {
    const two = gathering({
      cast: [guesser, relative({ id: 'shu', rel_path: '父弟', age: 45, pressure: 3 })],
      kinAccept: { jiu: ['舅舅'], shu: ['叔叔'] },
    });
    const first = answer(opened(two), two, '没有三万那么多，舅舅', { to: 'jiu' });
    const second = answer(first.table, two, '不止21000吧，叔叔', { to: 'shu' });
    expect(second.features.leaks.filter(({ kind }) => kind === 'narrowed')).toEqual([]);
    expect(mind(second.table, 'shu').bounds.salary).toEqual({ low: 21000, high: null });
  });
});
