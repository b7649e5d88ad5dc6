import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../../src/evals/statistics/cohen-kappa.js';
import { rankAll, spearman } from '../../../src/evals/statistics/spearman.js';

const SCALE = [0, 0.5, 1];
const level = fc.constantFrom(...SCALE);
const ratings = fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 40 });
const weights = fc.constantFrom('none' as const, 'linear' as const, 'quadratic' as const);
const columns = (pairs: readonly (readonly [number, number])[]) => ({
  a: pairs.map(([a]) => a),
  b: pairs.map(([, b]) => b),
});

describe('Weighted kappa', () => {
  const kappa = (pairs: readonly (readonly [number, number])[], by: 'none' | 'linear' | 'quadratic') =>
    cohenKappa({ ...columns(pairs), categories: SCALE, weights: by }).kappa;

  it('is the same whoever is the first rater, and whichever end of the scale is up', () => {
    fc.assert(
      fc.property(ratings, weights, (pairs, by) => {
        const value = kappa(pairs, by);
        const swapped = kappa(
          pairs.map(([a, b]) => [b, a]),
          by,
        );
        const turned = kappa(
          pairs.map(([a, b]) => [1 - a, 1 - b]),
          by,
        );
        for (const other of [swapped, turned]) {
          if (value === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(value, 10);
        }
      }),
    );
  });

  it('is 1 for perfect agreement on more than one level, and undefined on one', () => {
    expect(
      kappa(
        [
          [0, 0],
          [1, 1],
        ],
        'quadratic',
      ),
    ).toBe(1);
    expect(
      kappa(
        [
          [1, 1],
          [1, 1],
        ],
        'quadratic',
      ),
    ).toBeNull();
  });

  it('is 0 for a rater that says the same to everything', () => {
    expect(
      kappa(
        [
          [0, 1],
          [0.5, 1],
          [1, 1],
        ],
        'quadratic',
      ),
    ).toBeCloseTo(0, 12);
  });

  it('takes a miss by one level for less than a miss by two', () => {
    const near: [number, number][] = [
      [0, 0.5],
      [1, 1],
      [0, 0],
    ];
    const far: [number, number][] = [
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    expect(kappa(near, 'quadratic')).toBeGreaterThan(kappa(far, 'quadratic') ?? 1);
  });

  it('refuses a rating outside the scale, and ratings of unequal number', () => {
    expect(() => kappa([[0.7, 1]], 'none')).toThrow('0.7 is none of the categories');
    expect(() => cohenKappa({ a: [1], b: [], categories: SCALE, weights: 'none' })).toThrow(
      'as many ratings',
    );
  });
});

describe('Spearman’s correlation', () => {
  const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 2,
    maxLength: 30,
  });

  it('sees only the order of the values', () => {
    fc.assert(
      fc.property(numbers, (pairs) => {
        const { a, b } = columns(pairs);
        expect(spearman({ x: a.map((v) => v ** 3 + 1), y: b }).rho).toEqual(spearman({ x: a, y: b }).rho);
      }),
    );
  });

  it('turns its sign with one variable', () => {
    fc.assert(
      fc.property(numbers, (pairs) => {
        const { a, b } = columns(pairs);
        const [rho, turned] = [spearman({ x: a, y: b }).rho, spearman({ x: a.map((v) => -v), y: b }).rho];
        if (rho === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(-rho, 10);
      }),
    );
  });

  it('ranks ties by their mean', () => {
    expect(rankAll([5, 1, 5, 3])).toEqual([3.5, 1, 3.5, 2]);
  });
});
