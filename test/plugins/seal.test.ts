import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freezePlain, jsonFault, seal } from '../../src/plugins/seal.js';

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));

function circle(): unknown {
  const a: { b?: unknown } = {};
  a.b = a;
  return { a };
}

/** Its prototype has no name to tell. */
const nameless: unknown = Object.create(Object.create(null) as object);

/** That many lists in one another. */
function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

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
  ['an instance of a nameless class', { at: nameless }, '.at: found an object of a class of its own'],
  ['a circle', circle(), '.a.b: found a circle'],
])('names the place of %s', (_what, value, fault) => {
  expect(seal(value)).toBe(fault);
});

it('takes a key without a value as none', () => {
  expect(seal({ a: undefined })).toBeNull();
});

it('takes what is in two places as no circle', () => {
  const twice = { n: 1 };
  expect(seal({ a: twice, b: [twice] })).toBeNull();
});

it.each([501, 20_000])('refuses %i levels', (levels) => {
  expect(seal(nested(levels))).toMatch(/: nested more than 500 deep$/);
});

it('counts the levels of what was sealed before', () => {
  const old = nested(500);
  expect(seal(old)).toBeNull();
  expect(seal({ old })).toBe('.old...: nested more than 500 deep');
});

it('can look without freezing', () => {
  const value = { a: [1] };
  expect(jsonFault(value)).toBeNull();
  expect(Object.isFrozen(value) || Object.isFrozen(value.a)).toBe(false);
});

it('freezes what is plain around a Map and in a circle', () => {
  const value: Record<string, unknown> = { map: new Map(), list: [{}] };
  value.self = value;
  freezePlain(value);
  expect([value, value.list].every(Object.isFrozen)).toBe(true);
});
