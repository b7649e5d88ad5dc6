import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/io/csv.js';

const plain = fc.string({
  unit: fc.constantFrom('a', 'é', '饺', ' ', '\t', ',', ',', '\n', '\n', ';', "'", '\uFEFF'),
  maxLength: 60,
});

describe('a text without a quote', () => {
  it('is read as csv-parse reads it', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const expected: unknown = parse(text, {
          bom: true,
          relax_column_count: true,
          record_delimiter: '\n',
        });
        expect(readCsv(text).rows.map(({ cells }) => cells)).toEqual(expected);
      }),
    );
  });

  it('has its lines numbered from 1, empty ones too', () => {
    const { rows } = readCsv('a,b\n\n1,2\n');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: [''] },
      { line: 3, cells: ['1', '2'] },
    ]);
  });
});

describe('a text with quotes', () => {
  it('is read into the same rows as without those it does not need', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a-z饺 ]{0,4}$/), { minLength: 1 }), { minLength: 1 }),
        (rows) => {
          const text = (quote: string): string =>
            rows.map((cells) => cells.map((cell) => quote + cell + quote).join(',')).join('\n') + '\n';
          expect(readCsv(text('"'))).toEqual(readCsv(text('')));
        },
      ),
    );
  });

  it('has each row on the line on which it begins', () => {
    const { rows } = readCsv('a\n"two\nlines"\nlast\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });
});
