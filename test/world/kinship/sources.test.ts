import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const columns = [
  'path',
  'ego',
  'age',
  'standard',
  'address',
  'accepted',
  'north',
  'south',
  'source',
  'attested',
] as const;
const rows = z.array(z.record(z.enum(columns), z.string())).parse(
  parse(readFileSync(join(import.meta.dirname, '../../../datasets/kin-terms.csv'), 'utf8'), {
    columns: true,
  }),
);

const terms = (cells: readonly string[]): readonly string[] =>
  cells.flatMap((cell) => cell.split('|')).map((term) => term.replace(/^[!~]+/, ''));

describe('datasets/kin-terms.csv', () => {
  it('has one row for a path, ego and age', () => {
    const keys = rows.map(({ path, ego, age }) => [path, ego, age].join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names in each row with a source the terms of the row that were read there, and none in one without', () => {
    for (const { path, source, attested, standard, address, accepted, north, south } of rows) {
      const read = attested.split('|').filter((term) => term !== '');
      expect(read.length > 0, path).toBe(source !== 'unverified');
      expect(terms([standard, address, accepted, north, south]), path).toEqual(expect.arrayContaining(read));
    }
  });
});
