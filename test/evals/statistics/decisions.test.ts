import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bcaAcceleration, bcaInterval, bootstrapBca } from '../../../src/evals/statistics/bootstrap-bca.js';
import { holm } from '../../../src/evals/statistics/holm.js';
import { guardedBounds, nonInferiority } from '../../../src/evals/statistics/non-inferiority.js';
import { nonInferiorityPower, nonInferioritySampleSize } from '../../../src/evals/statistics/power.js';
import { signFlipP, signFlipTest, signFlipTestLarge } from '../../../src/evals/statistics/sign-flip.js';

const difference = fc.integer({ min: -20, max: 20 }).map((n) => n / 20);
const differences = (least: number) => fc.array(difference, { minLength: least, maxLength: 40 });
const alphas = fc.constantFrom(0.01, 0.05, 0.1);

describe('Guarded bounds', () => {
  it('lie no higher than the textbook ones, and end above at the same place where anything varies', () => {
    const varied = differences(2).filter((diffs) => new Set(diffs).size > 1);
    fc.assert(
      fc.property(varied, alphas, (diffs, alpha) => {
        const plain = nonInferiority({ diffs, margin: 0.05, alpha });
        const guarded = guardedBounds([diffs], alpha);
        expect(guarded.lower).toBeLessThan(plain.lower ?? NaN);
        expect(guarded.upper).toBe(plain.upper);
        expect(guarded.mean).toBe(plain.mean);
      }),
    );
  });

  it('lie as far above the mean as below it where nothing varies', () => {
    fc.assert(
      fc.property(difference, fc.integer({ min: 2, max: 40 }), alphas, (value, n, alpha) => {
        const { lower, mean, upper } = guardedBounds([Array.from({ length: n }, () => value)], alpha);
        expect(mean).toBeCloseTo(value, 12);
        expect(lower).toBeLessThan(value);
        expect((upper ?? NaN) - value).toBeCloseTo(value - (lower ?? NaN), 9);
      }),
    );
  });

  it.each([0.01, 0.05, 0.1])('are near the rule of three without any variance, at alpha %d', (alpha) => {
    for (const n of [20, 100, 1000]) {
      const { lower } = guardedBounds([Array.from({ length: n }, () => 0)], alpha);
      const exact = Math.log(alpha) / n;
      expect((lower ?? 0) / exact).toBeGreaterThan(0.99);
      // Student's t is wider than the normal distribution with few tasks.
      expect((lower ?? 0) / exact).toBeLessThan(n < 50 ? 1.2 : 1.05);
    }
  });

  it('weigh unseen losses by the smallest scenario', () => {
    const zeros = (n: number): readonly number[] => Array.from({ length: n }, () => 0);
    const even = guardedBounds([zeros(50), zeros(50)], 0.05).lower ?? 0;
    const uneven = guardedBounds([zeros(90), zeros(10)], 0.05).lower ?? 0;
    expect(even).toBeCloseTo(guardedBounds([zeros(100)], 0.05).lower ?? NaN, 4);
    expect(uneven).toBeLessThan(4 * even);
  });

  it('do not exist where a scenario has fewer than two tasks', () => {
    expect(guardedBounds([[0, 0], [0]], 0.05)).toMatchObject({ lower: null, upper: null });
    expect(guardedBounds([[0, 0], []], 0.05)).toEqual({ mean: null, lower: null, upper: null });
  });
});

describe('The sign-flip test', () => {
  it('says the same of differences and of their opposites', () => {
    fc.assert(
      fc.property(
        differences(1).filter(({ length }) => length <= 12),
        (diffs) => {
          const [there, back] = [
            signFlipTest({ diffs }),
            signFlipTest({ diffs: diffs.map((value) => -value) }),
          ];
          expect(back.pTwoSided).toBe(there.pTwoSided);
          expect(back.pGreater).toBe(there.pLess);
        },
      ),
    );
  });

  it('is not moved by tasks that did not change', () => {
    expect(signFlipP([0.5, 0.25, 0, 0, 0, 0])).toBe(
      signFlipTest({ diffs: [0.5, 0.25, 0, 0, 0, 0] }).pTwoSided,
    );
    expect(signFlipP([0, 0])).toBe(1);
    expect(signFlipP([])).toBeNull();
  });

  it('draws where listing would take too long, to nearly the same p', () => {
    const diffs = Array.from({ length: 18 }, (_, i) => (i % 3 === 0 ? -0.2 : 0.3));
    const listed = signFlipTest({ diffs }).pTwoSided ?? NaN;
    expect(signFlipTestLarge({ diffs, minDraws: 20_000 }).pTwoSided).toBeCloseTo(listed, 2);
  });
});

describe('The bootstrap', () => {
  it('is the same for one scenario by either way, and for the same differences every time', () => {
    const diffs = [0.1, -0.2, 0.4, 0, 0.3, 0.25];
    const { lower, upper } = bootstrapBca({ diffs, conf: 0.95, minResamples: 2000 });
    expect(bcaInterval({ strata: [diffs], conf: 0.95, resamples: 2000 })).toEqual([lower, upper]);
  });

  it('has no acceleration for symmetric differences, and none at all without variance', () => {
    expect(bcaAcceleration({ diffs: [-1, 0, 1] }).acceleration).toBeCloseTo(0, 12);
    expect(bcaAcceleration({ diffs: [1, 1, 1] }).acceleration).toBeNull();
  });
});

describe('Holm’s method', () => {
  it('never makes a p-value smaller, nor changes their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (p) => {
        const { adjusted } = holm({ p });
        adjusted.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(p[i] ?? 1);
          p.forEach((other, j) => {
            if (other < (p[i] ?? 0)) expect(adjusted[j]).toBeLessThanOrEqual(value);
          });
        });
      }),
    );
  });
});

describe('The number of tasks for a gate', () => {
  const of = (variance: number) => ({ variance, difference: 0, margin: 0.05, alpha: 0.05 });

  it('is the fewest that have the power asked for', () => {
    for (const variance of [0, 0.01, 0.1, 0.3]) {
      const nTasks = nonInferioritySampleSize({ ...of(variance), power: 0.8 }) ?? NaN;
      expect(nonInferiorityPower({ ...of(variance), nTasks })).toBeGreaterThanOrEqual(0.8);
      expect(nonInferiorityPower({ ...of(variance), nTasks: nTasks - 1 })).toBeLessThan(0.8);
    }
  });

  it('does not exist for a candidate that is worse by the margin', () => {
    expect(nonInferioritySampleSize({ ...of(0.1), difference: -0.05, power: 0.8 })).toBeNull();
  });
});
