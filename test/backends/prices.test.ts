import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fits } from '../../src/core/glob.js';
import { presets } from '../../src/backends/presets.js';
import { readCsv } from '../../src/io/csv.js';

const { rows, fault } = readCsv(readFileSync('datasets/reference/prices.csv', 'utf8'));
const [header, ...body] = rows.map(({ cells }) => cells);
const prices = body.map((cells) => ({
  vendor: cells[0] ?? '',
  model: cells[1] ?? '',
  currency: cells[2] ?? '',
  input: cells[3] ?? '',
  cached: cells[4] ?? '',
  output: cells[5] ?? '',
  from: cells[6] ?? '',
  source: cells[7] ?? '',
  read: cells[8] ?? '',
  verified: cells[9] ?? '',
}));

/** A name that the pattern means, or the name itself. */
const example = (pattern: string): string => pattern.replaceAll('*', '');

describe('the price table', () => {
  it('has its ten columns, and a cell for each in every row', () => {
    expect(fault).toBeNull();
    expect(header?.join(',')).toBe(
      'vendor,model_pattern,currency,input_per_million,cached_input_per_million,output_per_million,from_date,source,read_on,verified',
    );
    expect(body.filter((cells) => cells.length !== 10)).toEqual([]);
  });

  it('names presets only', () => {
    expect(prices.filter(({ vendor }) => !(vendor in presets))).toEqual([]);
  });

  it('prices nothing at nothing: where no price is known there is no row', () => {
    const amount = /^\d+(\.\d+)?$/;
    for (const { input, cached, output } of prices) {
      expect(input).toMatch(amount);
      expect(output).toMatch(amount);
      expect(Number(input) * Number(output)).toBeGreaterThan(0);
      if (cached !== '') {
        expect(Number(cached)).toBeGreaterThan(0);
        expect(Number(cached)).toBeLessThanOrEqual(Number(input));
      }
    }
  });

  it('says in what currency, since when, where it was read, when, and whether at the vendor itself', () => {
    for (const { currency, from, source, read, verified } of prices) {
      expect(currency).toMatch(/^(USD|CNY)$/);
      expect(from).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(read).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(from <= read).toBe(true);
      expect(source).toMatch(/^https:\/\/\S+$/);
      expect(verified).toMatch(/^(yes|no)$/);
    }
  });

  it('has one price for a model, whatever the order of its rows', () => {
    const clashes = prices.flatMap((one) =>
      prices
        .filter((two) => two !== one && two.vendor === one.vendor && two.from === one.from)
        .filter((two) => fits(one.model, example(two.model)))
        .map((two) => `${one.vendor}: ${one.model} and ${two.model}`),
    );
    expect(clashes).toEqual([]);
    const across = prices.flatMap((one) =>
      prices
        .filter(
          (two) =>
            two.vendor === one.vendor && two.model !== one.model && fits(one.model, example(two.model)),
        )
        .map((two) => `${one.vendor}: ${one.model} covers ${two.model}`),
    );
    expect(across).toEqual([]);
  });

  it('is sorted by vendor and model, so that changes are easy to see', () => {
    const keys = prices.map(({ vendor, model }) => `${vendor} ${model}`);
    expect(keys).toEqual([...keys].sort());
  });
});
