import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers, parseNumber } from '../../src/text/numerals.js';

/** Writes a number the long way: an independent speller to read back. */
function spell(n: number): string {
  const digits = '零一二三四五六七八九';
  const section = (part: number, first: boolean): string => {
    let text = '';
    let gap = false;
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / unit) % 10;
      if (digit === 0) gap = true;
      else {
        text += (gap && (text !== '' || !first) ? '零' : '') + (digits[digit] ?? '') + name;
        gap = false;
      }
    }
    return text;
  };
  if (n === 0) return '零';
  const [yi, wan, rest] = [Math.floor(n / 1e8), Math.floor(n / 1e4) % 1e4, n % 1e4];
  let text = yi > 0 ? `${section(yi, true)}亿` : '';
  if (wan > 0) text += `${section(wan, text === '')}万`;
  else if (yi > 0 && rest >= 1000) text += '零';
  if (rest > 0) text += section(rest, text === '');
  return text;
}

describe('numerals', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['1,234', 1234],
    ['2.5', 2.5],
    ['2.3万', 23000],
    ['2万3', 23000],
    ['3千5', 3500],
    ['3万5千', 35000],
    ['1.2亿', 120_000_000],
    ['两万三', 23000],
    ['兩萬三', 23000],
    ['两万零三', 20003],
    ['一千二', 1200],
    ['一千二百', 1200],
    ['一千零二', 1002],
    ['三百五', 350],
    ['一百零五', 105],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿三', 23],
    ['一万零五十', 10050],
    ['一亿二', 120_000_000],
    ['二〇二六', 2026],
    ['壹仟贰佰', 1200],
    ['三点五', 3.5],
    ['半', 0.5],
    ['两个半', 2.5],
    ['负三', -3],
    ['万', 10000],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toBeCloseTo(value, 9);
  });

  it.each(['', '红包', '12元', '一二三四万五六', 'G1234'])('does not read "%s" as one number', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('finds every number of a sentence with the words that said it', () => {
    expect(findNumbers('预算两千三，坐 G1234 次，走 1.5 小时')).toEqual([
      { value: 2300, text: '两千三' },
      { value: 1234, text: '1234' },
      { value: 1.5, text: '1.5' },
    ]);
  });

  it('reads back every whole number that is spelt out', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(120_000), fc.nat(999_999_999_999)), (n) => {
        expect([spell(n), parseNumber(spell(n))]).toEqual([spell(n), n]);
      }),
    );
  });

  it('reads digits, full-width digits and thousands separators alike', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (n) => {
        const plain = String(n);
        const wide = plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        expect([plain, wide, n.toLocaleString('en-US')].map(parseNumber)).toEqual([n, n, n]);
      }),
    );
  });
});
