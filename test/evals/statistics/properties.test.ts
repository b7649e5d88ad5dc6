import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterMean } from '../../../src/evals/statistics/cluster-mean.js';
import { tQuantile } from '../../../src/evals/statistics/distributions.js';
import { passAtK, passHatK } from '../../../src/evals/statistics/pass.js';
import { percentiles } from '../../../src/evals/statistics/percentiles.js';
import { wilsonInterval } from '../../../src/evals/statistics/wilson-interval.js';

const count = fc
  .integer({ min: 1, max: 300 })
  .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));
const score = fc.double({ min: 0, max: 1, noNaN: true });
const task = fc
  .integer({ min: 4, max: 12 })
  .chain((n) => fc.record({ n: fc.constant(n), c: fc.integer({ min: 0, max: n }) }));
const tasks = fc.array(task, { minLength: 1, maxLength: 8 });

describe('The Wilson interval', () => {
  it('lies within [0, 1] and holds the estimate', () => {
    fc.assert(
      fc.property(count, ({ n, k }) => {
        const { estimate, lower, upper } = wilsonInterval({ k, n, conf: 0.95 });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(estimate ?? NaN);
        expect(upper).toBeGreaterThanOrEqual(estimate ?? NaN);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of the failures is that of the passes turned round', () => {
    fc.assert(
      fc.property(count, ({ n, k }) => {
        const passes = wilsonInterval({ k, n, conf: 0.9 });
        const failures = wilsonInterval({ k: n - k, n, conf: 0.9 });
        expect(failures.lower).toBeCloseTo(1 - (passes.upper ?? NaN), 10);
      }),
    );
  });
});

describe('The clustered mean', () => {
  it('with one score a cluster has the standard error of independent scores', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 30 }), (scores) => {
        const { seCr1, seIid } = clusterMean({
          scores,
          cluster: scores.map((_, i) => String(i)),
          conf: 0.95,
        });
        expect(seCr1).toBeCloseTo(seIid ?? NaN, 10);
      }),
    );
  });

  it('does not grow surer when every score is written down twice', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 15 }), (scores) => {
        const cluster = scores.map((_, i) => String(i));
        const once = clusterMean({ scores, cluster, conf: 0.95 });
        const twice = clusterMean({
          scores: [...scores, ...scores],
          cluster: [...cluster, ...cluster],
          conf: 0.95,
        });
        expect(twice.seCr1).toBeCloseTo(once.seCr1 ?? NaN, 10);
      }),
    );
  });

  it('of equal scores is exactly that score, with a standard error of exactly 0', () => {
    fc.assert(
      fc.property(score, fc.integer({ min: 2, max: 40 }), (value, n) => {
        const scores = Array.from({ length: n }, () => value);
        const { mean, seCr1 } = clusterMean({
          scores,
          cluster: scores.map((_, i) => String(i % 3)),
          conf: 0.95,
        });
        expect(mean).toBe(value);
        expect(seCr1).toBe(0);
      }),
    );
  });
});

describe('Pass rates', () => {
  it('are the same for one attempt, whether one or all must pass', () => {
    fc.assert(
      fc.property(tasks, (all) => {
        expect(passAtK({ tasks: all, k: 1 }).mean).toBeCloseTo(
          passHatK({ tasks: all, k: 1 }).mean ?? NaN,
          12,
        );
      }),
    );
  });

  it('rise with the attempts where one must pass, and fall where all must', () => {
    fc.assert(
      fc.property(tasks, fc.integer({ min: 1, max: 3 }), (all, k) => {
        const rise =
          (passAtK({ tasks: all, k: k + 1 }).mean ?? NaN) - (passAtK({ tasks: all, k }).mean ?? NaN);
        const fall =
          (passHatK({ tasks: all, k }).mean ?? NaN) - (passHatK({ tasks: all, k: k + 1 }).mean ?? NaN);
        expect(rise).toBeGreaterThanOrEqual(-1e-12);
        expect(fall).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });
});

it('Percentiles do not depend on the order of the values and do not fall', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
      const { p50, p90, p95, p99 } = percentiles({ values });
      expect(percentiles({ values: values.toReversed() })).toEqual({ p50, p90, p95, p99 });
      expect([p50, p90, p95, p99]).toEqual([p50, p90, p95, p99].toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    }),
  );
});

it('The t quantile approaches the normal one and takes broken degrees of freedom', () => {
  expect(tQuantile(0.975, 1e6)).toBeCloseTo(1.959964, 4);
  const [low, middle, high] = [tQuantile(0.975, 6), tQuantile(0.975, 5.5), tQuantile(0.975, 5)];
  expect(low).toBeLessThan(middle);
  expect(middle).toBeLessThan(high);
});
