import { describe, expect, it } from 'vitest';
import { cappedCost, priceOf, readPrice } from '../../src/backends/cost.js';
import type { PriceBook } from '../../src/backends/shared.js';
import { parseSpec } from '../../src/backends/spec.js';

const price = { currency: 'USD', input: 1, cachedInput: 0.1, output: 4 };
const book: PriceBook = {
  rows: [{ vendor: 'openai', pattern: 'gpt-*', from: '2026-01-01', price }],
  day: '2026-11-29',
  rates: { EUR: 1, CNY: 7, USD: 1 },
};
const spec = parseSpec('openai:gpt-x');
const usage = { in: 1_000_000, out: 0, cached: 0, estimated: false };

describe("a backend's price", () => {
  it('is that of the vendor at its own host', () => {
    expect(priceOf({}, { vendor: 'openai', model: 'gpt-x' }, book)).toEqual(price);
  });

  it('is not known at any other host, whatever the model is called', () => {
    expect(priceOf({}, { vendor: null, model: 'gpt-x' }, book)).toBeNull();
  });

  it('is what the spec says, wherever it says so', () => {
    expect(priceOf({ price: '2/8/CNY' }, { vendor: 'openai', model: 'gpt-x' }, book)).toEqual(
      readPrice('2/2/8/CNY'),
    );
    expect(readPrice('2/0.5/8/CNY')).toEqual({ currency: 'CNY', input: 2, cachedInput: 0.5, output: 8 });
  });
});

describe('a cap on money', () => {
  const cap = { amount: 5, currency: 'CNY' };

  it('counts every backend in its own currency', () => {
    expect(cappedCost(spec, price, cap, book)(usage)).toBeCloseTo(7, 9);
  });

  it('counts nothing where there is none', () => {
    expect(cappedCost(spec, null, null, book)(usage)).toBe(0);
  });

  it('is refused with a backend whose price is not known', () => {
    expect(() => cappedCost(spec, null, cap, book)).toThrow(/price is not known.*#price=/);
  });

  it('is refused where no exchange rate is known', () => {
    const yen = { amount: 500, currency: 'JPY' };
    expect(() => cappedCost(spec, price, yen, book)).toThrow(/no exchange rate is known from USD to JPY/);
  });
});
