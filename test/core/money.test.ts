import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, costOf, parseMoney, type Price } from '../../src/core/money.js';

const price: Price = { currency: 'CNY', input: 2, cachedInput: 0.5, output: 8 };

describe('the cost of a call', () => {
  it('is that of a million tokens, by kind', () => {
    const of = (usage: { in: number; out: number; cached: number }) => costOf(usage, price).amount;
    expect(of({ in: 1_000_000, out: 0, cached: 0 })).toBe(2);
    expect(of({ in: 1_000_000, out: 0, cached: 1_000_000 })).toBe(0.5);
    expect(of({ in: 0, out: 1_000_000, cached: 0 })).toBe(8);
    expect(of({ in: 3000, out: 500, cached: 1000 })).toBeCloseTo((2000 * 2 + 1000 * 0.5 + 500 * 8) / 1e6, 12);
  });

  it('is in the currency of the price', () => {
    expect(costOf({ in: 1, out: 1, cached: 0 }, price).currency).toBe('CNY');
  });
});

describe('money', () => {
  const rates = { EUR: 1, CNY: 7.4326, USD: 1.1172 };

  it('is converted by way of the euro, there and back to the same', () => {
    expect(convert({ amount: 1, currency: 'USD' }, 'CNY', rates)?.amount).toBeCloseTo(7.4326 / 1.1172, 9);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (amount) => {
        const there = convert({ amount, currency: 'CNY' }, 'USD', rates);
        const back = there === null ? null : convert(there, 'CNY', rates);
        expect(back?.amount).toBeCloseTo(amount, 6);
      }),
    );
  });

  it('of a currency without a rate is not converted', () => {
    expect(convert({ amount: 1, currency: 'JPY' }, 'CNY', rates)).toBeNull();
    expect(convert({ amount: 1, currency: 'CNY' }, 'JPY', rates)).toBeNull();
    expect(convert({ amount: 1, currency: 'JPY' }, 'JPY', rates)).toEqual({ amount: 1, currency: 'JPY' });
  });

  it.each([
    ['5CNY', { amount: 5, currency: 'CNY' }],
    ['0.5 usd', { amount: 0.5, currency: 'USD' }],
  ])('is read from text: %s', (text, money) => {
    expect(parseMoney(text)).toEqual(money);
  });

  it.each(['5', 'CNY', '-5CNY', '5 yuan', ''])('is nothing else: "%s"', (text) => {
    expect(parseMoney(text)).toBeNull();
  });
});
