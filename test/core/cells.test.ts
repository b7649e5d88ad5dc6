import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  boolCell,
  caseCells,
  enumCell,
  intCell,
  jsonCell,
  optionalCell,
  textCell,
} from '../../src/core/cells.js';

/** What a schema makes of a cell: its value, or its messages. */
function read(schema: z.ZodType, cell: unknown): unknown {
  const result = schema.safeParse(cell);
  return result.success ? result.data : result.error.issues.map(({ message }) => message);
}

describe('a whole number in a cell', () => {
  it('is read from ASCII digits', () => {
    expect(['0', '12', '-3'].map((cell) => read(intCell(), cell))).toEqual([0, 12, -3]);
  });

  it.each(['1,000', '1 000', '5.0', '1e3', ' 5', '5 ', '+5', '007', '-0', '0x10', '十二'])(
    'is refused when written %j, saying what was found and what is expected',
    (cell) => {
      expect(read(intCell(), cell)).toEqual([
        `expected a whole number in digits 0-9, found ${JSON.stringify(cell)}`,
      ]);
    },
  );

  it('is refused in full-width digits, and says so', () => {
    expect(read(intCell(), '１２')).toEqual([
      'expected a whole number in digits 0-9, found "１２"; these are full-width digits',
    ]);
  });

  it('is refused when blank', () => {
    expect(read(intCell(), '')).toEqual(['expected a whole number in digits 0-9, found an empty cell']);
  });

  it('is refused outside its range', () => {
    const schema = intCell({ min: 1, max: 4 });
    expect(read(schema, '5')).toEqual(['expected a whole number in digits 0-9 from 1 to 4, found 5']);
    expect(read(schema, '0')).toEqual(['expected a whole number in digits 0-9 from 1 to 4, found 0']);
  });

  it('is refused where a double could not hold it', () => {
    expect(read(intCell(), '9007199254740993')).toHaveLength(1);
  });

  it('survives being written and read, whatever its value', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(intCell().parse(String(value === 0 ? 0 : value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('text in a cell', () => {
  it('may hold line breaks and full-width characters inside', () => {
    expect(read(textCell, '你好,\n世界!１２')).toBe('你好,\n世界!１２');
  });

  it.each([' a', 'a ', 'a\n', '\u3000a', ''])('is refused rather than trimmed: %j', (cell) => {
    expect(textCell.safeParse(cell).success).toBe(false);
  });
});

describe('a named value in a cell', () => {
  it('must be written exactly so', () => {
    const schema = enumCell(['none', 'cancel']);
    expect(read(schema, 'cancel')).toBe('cancel');
    expect(read(schema, 'Cancel')).toEqual(['expected one of none, cancel, found "Cancel"']);
  });

  it('is y or n for yes and no', () => {
    expect(['y', 'n'].map((cell) => read(boolCell, cell))).toEqual([true, false]);
    expect(read(boolCell, 'true')).toEqual(['expected y or n, found "true"']);
  });
});

describe('JSON in a cell', () => {
  const party = jsonCell(z.array(z.object({ name: z.string() })));

  it('is read and checked against the inner schema', () => {
    expect(read(party, '[{"name":"奶奶"}]')).toEqual([{ name: '奶奶' }]);
  });

  it('tells at which character it stops being JSON', () => {
    expect(read(party, '[{"name":}]')).toEqual([
      'expected JSON, found "[{\\"name\\":}]", unreadable from character 10',
    ]);
    expect(read(party, "[{'name':1}]")).toEqual([
      'expected JSON, found "[{\'name\':1}]", unreadable from character 3',
    ]);
    expect(read(party, '[{"name":"a"}')).toEqual([
      'expected JSON, found "[{\\"name\\":\\"a\\"}", which ends too early',
    ]);
    expect(read(party, '')).toEqual(['expected JSON, found an empty cell']);
  });

  it('of another shape gives the path inside the cell', () => {
    expect(party.safeParse('[{"name":1}]').error?.issues[0]?.path).toEqual([0, 'name']);
  });
});

describe('an optional cell', () => {
  it('means its fallback when empty and is strict otherwise', () => {
    const schema = optionalCell(intCell(), null);
    expect(read(schema, '')).toBeNull();
    expect(read(schema, '4')).toBe(4);
    expect(read(schema, 'x')).toEqual(['expected a whole number in digits 0-9, found "x"']);
  });
});

describe('every cell schema', () => {
  it('passes the value it has read before', () => {
    const row = z.object({
      ...caseCells,
      party: jsonCell(z.array(z.string())),
      note: optionalCell(textCell, null),
    });
    const cells = {
      id: 'a-1',
      lang: 'zh',
      split: 'dev',
      difficulty: '2',
      seed: '7',
      party: '["姥姥"]',
      note: '',
    };
    const values = row.parse(cells);
    expect(values).toEqual({ ...cells, difficulty: 2, seed: 7, party: ['姥姥'], note: null });
    expect(row.parse(values)).toEqual(values);
  });
});
