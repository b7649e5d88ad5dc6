import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seal } from '../../src/plugins/seal.js';

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));

it('freezes any JSON through and through, and finds no fault in it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(seal(value)).toBeNull();
      expect(isFrozen(value)).toBe(true);
    }),
  );
});

it.each<[string, unknown, string]>([
  ['a Map', { a: [1, new Map()] }, '.a[1]: found a Map'],
  ['a function', { run: () => 1 }, '.run: found a function'],
  ['nothing in a list', [1, undefined], '[1]: found undefined'],
  ['infinity', { n: Infinity }, '.n: found Infinity'],
  ['an instance', { at: new URL('http://a.b') }, '.at: found a URL'],
])('names the place of %s', (_what, value, fault) => {
  expect(seal(value)).toBe(fault);
});

it('takes a key without a value as none', () => {
  expect(seal({ a: undefined })).toBeNull();
});
