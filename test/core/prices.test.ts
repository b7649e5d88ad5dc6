import { describe, expect, it } from 'vitest';
import { findPrice, type PriceRow } from '../../src/core/prices.js';

const row = (pattern: string, from: string, input: number): PriceRow => ({
  ...{ vendor: 'qwen', pattern, from },
  price: { currency: 'CNY', input, cachedInput: input, output: 4 * input },
});
const rows = [
  row('qwen3-*', '2026-01-01', 1),
  row('qwen3-max*', '2026-01-01', 6),
  row('qwen3-max*', '2026-06-01', 5),
  row('qwen3-max*', '2027-01-01', 3),
];

describe('the price of a model', () => {
  it('is that of the closest pattern', () => {
    expect(findPrice(rows, { kind: 'qwen', model: 'qwen3-turbo' }, '2026-03-01')?.input).toBe(1);
    expect(findPrice(rows, { kind: 'qwen', model: 'qwen3-max-preview' }, '2026-03-01')?.input).toBe(6);
  });

  it('is the latest that had begun by the day', () => {
    expect(findPrice(rows, { kind: 'qwen', model: 'qwen3-max' }, '2026-05-31')?.input).toBe(6);
    expect(findPrice(rows, { kind: 'qwen', model: 'qwen3-max' }, '2026-06-01')?.input).toBe(5);
    expect(findPrice(rows, { kind: 'qwen', model: 'qwen3-max' }, '2027-02-17')?.input).toBe(3);
  });

  it('is not known for another vendor, another model, or before the first row', () => {
    expect(findPrice(rows, { kind: 'glm', model: 'qwen3-max' }, '2026-06-01')).toBeNull();
    expect(findPrice(rows, { kind: 'qwen', model: 'qwq' }, '2026-06-01')).toBeNull();
    expect(findPrice(rows, { kind: 'qwen', model: 'qwen3-max' }, '2025-12-31')).toBeNull();
  });
});
