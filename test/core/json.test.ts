import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sameJson } from '../../src/core/json.js';

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
