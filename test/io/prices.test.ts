import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPrices, loadRates } from '../../src/io/prices.js';

const HEADER =
  'vendor,model_pattern,currency,input_per_million,cached_input_per_million,output_per_million,from_date,source,read_on,verified\n';

function fileOf(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'prices-')), 'table.csv');
  writeFileSync(path, text);
  return path;
}

describe('the price table', () => {
  it('as shipped is right, and every row tells its source and its day', () => {
    const rows = loadPrices('datasets/reference/prices.csv');
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ price }) => price.output >= price.input)).toBe(true);
  });

  it('takes input from the cache for any other input where it names no price', () => {
    const file = fileOf(`${HEADER}glm,glm-5,CNY,4,,16,2026-01-01,https://x,2026-11-29,yes\n`);
    expect(loadPrices(file)[0]?.price).toEqual({ currency: 'CNY', input: 4, cachedInput: 4, output: 16 });
  });

  it('is refused with line and column of what is wrong', () => {
    const file = fileOf(`${HEADER}glm,glm-5,yuan,free,,16,soon,https://x,2026-11-29,yes\n`);
    expect(() => loadPrices(file)).toThrow(/:2.*currency/);
    expect(() => loadPrices(file)).toThrow(/input_per_million/);
    expect(() => loadPrices(file)).toThrow(/from_date/);
  });
});

describe('exchange rates', () => {
  it('as shipped hold the currencies of all prices', () => {
    const { rates } = loadRates('datasets/reference/exchange-rates.csv');
    const currencies = new Set(
      loadPrices('datasets/reference/prices.csv').map(({ price }) => price.currency),
    );
    expect([...currencies].filter((currency) => rates[currency] === undefined)).toEqual([]);
  });

  it('are those of the latest day', () => {
    const file = fileOf(
      'date,currency,per_eur,source\n2026-02-01,CNY,8,x\n2026-01-01,CNY,7,x\n2026-01-01,USD,1.1,x\n',
    );
    expect(loadRates(file)).toEqual({ rates: { CNY: 8, USD: 1.1 }, day: '2026-02-01' });
  });

  it('are missing where the table is empty', () => {
    expect(() => loadRates(fileOf('date,currency,per_eur,source\n'))).toThrow('found none');
  });
});
