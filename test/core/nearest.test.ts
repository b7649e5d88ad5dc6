import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/core/nearest.js';

describe('nearest', () => {
  const known = ['temperature', 'top_p', 'max_tokens', 'seed', 'tools'];

  it('finds a name with a letter missing', () => {
    expect(nearest('temprature', known)).toEqual(['temperature']);
  });

  it('counts two swapped letters as one edit', () => {
    expect(nearest('sede', known)).toEqual(['seed']);
  });

  it('ignores case', () => {
    expect(nearest('Seed', known)).toEqual(['seed']);
  });

  it('finds a name of which only a part was written', () => {
    expect(nearest('tokens', known)).toContain('max_tokens');
  });

  it('offers nothing where nothing is near', () => {
    expect(nearest('brightness', known)).toEqual([]);
    expect(didYouMean('brightness', known)).toBe('');
  });

  it('puts a known name itself first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }), (names) => {
        const name = names[0] ?? '';
        const lowered = names.filter((other) => other.toLowerCase() === name.toLowerCase());
        expect(lowered).toContain(nearest(name, names)[0]);
      }),
    );
  });

  it('offers three names at most', () => {
    expect(nearest('ab', ['aa', 'ac', 'ad', 'ae', 'af'])).toHaveLength(3);
  });

  it('words the offer for an error message', () => {
    expect(didYouMean('sede', known)).toBe('; did you mean seed?');
  });
});
