import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isJson, jsonSchema, sameJson } from '../../src/core/json.js';

/** Values that are often alike: few keys, few leaves, among them numbers that JSON has no word for. */
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 0, -0, 1, NaN, Infinity, '', 'a', '0'),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), fc.option(tie('value'), { nil: undefined }), {
      maxKeys: 2,
    }),
  ),
})).value;

describe('isJson', () => {
  it('takes what the schema takes', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(isJson(one)).toBe(jsonSchema.safeParse(one).success);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes whatever JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const parsed: unknown = JSON.parse(text);
        expect(isJson(parsed)).toBe(true);
      }),
    );
  });

  it.each([
    ['a date', new Date(0)],
    ['a map in a list', [new Map()]],
    ['an object of a class', new URL('https://example.org')],
    ['a big integer', 1n],
    ['a function', () => 1],
    ['nothing', undefined],
    ['a list with a hole', new Array(2)],
  ])('refuses %s', (_name, one: unknown) => {
    expect(isJson(one)).toBe(false);
  });
});

describe('sameJson', () => {
  it('says whether two values have the same canonical JSON', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(sameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no notice of the order of keys and of keys without a value', () => {
    expect(sameJson({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2, d: undefined }], a: 1 })).toBe(true);
  });

  it('tells a missing item, another key and another type', () => {
    expect(sameJson([1], [1, 2])).toBe(false);
    expect(sameJson({ a: 1 }, { b: 1 })).toBe(false);
    expect(sameJson({ a: 1 }, { a: '1' })).toBe(false);
    expect(sameJson([], {})).toBe(false);
  });
});
