import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, excludes } from '../../src/text/leaks/numbers/holds.js';
import { findQuantities } from '../../src/text/leaks/numbers/quantity.js';
import { spellOut } from '../../src/text/leaks/numbers/spell-out.js';
import { readNumbers } from '../../src/text/leaks/numbers/statements.js';
import { plain } from '../../src/text/leaks/reading.js';

const read = (text: string): unknown[] =>
  findQuantities(spellOut(plain(text))).map(({ low, high, hedge }) =>
    low === high ? [low, hedge] : [low, high, hedge],
  );

describe('a spoken number', () => {
  it.each<[string, unknown[]]>([
    ['两万三', [23_000, 'plain']],
    ['贰万叁', [23_000, 'plain']],
    ['2万3', [23_000, 'plain']],
    ['２３４１７', [23_417, 'plain']],
    ['2️⃣3️⃣4️⃣1️⃣7️⃣', [23_417, 'plain']],
    ['2 3 4 1 7', [23_417, 'plain']],
    ['两-万-三', [23_000, 'plain']],
    ['二三四一七', [23_417, 'plain']],
    ['二点三万', [23_000, 'plain']],
    ['23k', [23_000, 'plain']],
    ['二十三K', [23_000, 'plain']],
    ['2个w', [20_000, 'plain']],
    ['2w7', [27_000, 'plain']],
    ['六个多w', [60_000, 70_000, 'some']],
    ['liǎng wàn sān', [23_000, 'plain']],
    ['liang3 wan4 san1', [23_000, 'plain']],
    ['twenty-three thousand four hundred and seventeen', [23_417, 'plain']],
    ['eighteen and a half thousand', [18_500, 'plain']],
    ['half a million', [500_000, 'plain']],
    ['two three four one seven', [23_417, 'plain']],
    ['23 grand', [23_000, 'plain']],
    ['1.2m', [1_200_000, 'plain']],
    ['一米七二', [172, 'plain']],
  ])('%s is read', (text, number) => {
    expect(read(text)).toEqual([number]);
  });

  it.each<[string, unknown[]]>([
    ['大概两万三', [23_000, 'about']],
    ['两万出头', [20_000, 'over']],
    ['两万多', [20_000, 'some']],
    ['二十多万', [200_000, 300_000, 'some']],
    ['不到两万五', [25_000, 'under']],
    ['小两万', [20_000, 'under']],
    ['不止两万', [20_000, 'at-least']],
    ['两万以上', [20_000, 'at-least']],
    ['最多三万', [30_000, 'at-most']],
    ['比两万多', [20_000, 'at-least']],
    ['不是两万三', [23_000, 'not']],
    ['两到三万', [20_000, 30_000, 'range']],
    ['20k-25k', [20_000, 25_000, 'range']],
    ['两三万', [20_000, 30_000, 'range']],
    ['一万七八', [17_000, 18_000, 'range']],
    ['just under fourteen thousand', [14_000, 'under']],
    ['twenty-something thousand', [20_000, 30_000, 'some']],
  ])('is hedged as said: %s', (text, number) => {
    expect(read(text)).toEqual([number]);
  });

  it.each(['万事如意', '一万个放心', '十分感谢', '年三十', '二姑', '三心二意', '千万别客气', '八成是'])(
    'is not seen in a saying: %s',
    (text) => {
      expect(findQuantities(readNumbers(text).text)).toEqual([]);
    },
  );
});

describe('a number that holds a value', () => {
  const extent = fc.record({
    low: fc.integer({ min: 1, max: 1_000_000 }),
    hedge: fc.constantFrom(
      'plain',
      'about',
      'over',
      'some',
      'under',
      'at-least',
      'at-most',
      'range',
      'not',
      'versus',
    ),
    precision: fc.constantFrom(1, 10, 100, 1000, 10_000),
    width: fc.integer({ min: 0, max: 100_000 }),
  });

  it('never excludes it', () => {
    fc.assert(
      fc.property(
        extent,
        fc.integer({ min: 1, max: 1_000_000 }),
        ({ low, width, hedge, precision }, value) => {
          const one = { low, high: hedge === 'range' ? low + width : low, hedge, precision } as const;
          expect(holds(one, value) && excludes(one, value)).toBe(false);
        },
      ),
    );
  });

  it('is within a fifth of it', () => {
    fc.assert(
      fc.property(extent, fc.integer({ min: 1, max: 1_000_000 }), ({ low, hedge, precision }, value) => {
        fc.pre(hedge !== 'range' && hedge !== 'some');
        if (!holds({ low, high: low, hedge, precision }, value)) return;
        expect(Math.abs(value - low) / Math.max(value, low)).toBeLessThanOrEqual(0.2);
      }),
    );
  });

  it('as a range is narrower than a fifth either way', () => {
    const range = (low: number, high: number): boolean =>
      holds({ low, high, hedge: 'range', precision: 1 }, 23_417);
    expect([range(22_000, 25_000), range(20_000, 30_000), range(24_000, 25_000)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
