import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateRun, type EstimateInput } from '../../../src/evals/estimate/estimate.js';
import { estimateText } from '../../../src/evals/estimate/estimate-text.js';
import { predictSum } from '../../../src/evals/estimate/predict.js';
import type { Sample, Usage } from '../../../src/evals/estimate/sample.js';
import { seededRandom } from '../../../src/core/random.js';

const usage = (calls: number, amount: number | null = calls / 10, currency = 'CNY'): Usage => ({
  ...{ calls, tokensIn: 100 * calls, tokensOut: 10 * calls },
  cost: amount === null ? null : { amount, currency },
});
const sample = (subject: string, assistant: Usage | null, judge: Usage | null = null): Sample => ({
  ...{ scenario: 'trip', subject, seconds: 6 },
  used: { assistant, user: null, judge },
});
const planned = (subject: string, count: number) =>
  Array.from({ length: count }, () => ({ scenario: 'trip', subject }));

function estimate(samples: readonly Sample[], more: Partial<EstimateInput> = {}) {
  return estimateRun({
    basis: 'run r',
    samples,
    planned: planned('react/m', 10),
    laneOf: (subject) => ({ backend: subject, concurrency: 2 }),
    ...more,
  });
}

describe('an estimate', () => {
  it('takes the trials to come for those that were seen', () => {
    const { total, lines } = estimate([sample('react/m', usage(4)), sample('react/m', usage(6))]);
    expect(total).toMatchObject({ trials: 10, calls: { mean: 50 }, tokensIn: { mean: 5000 } });
    expect(total.cost).toMatchObject({ mean: 5, currency: 'CNY' });
    expect(lines).toMatchObject([{ trials: 10, seen: 2, secondsPerTrial: 6 }]);
  });

  it('says by whom calls are made', () => {
    const { roles, total } = estimate([sample('react/m', usage(4), usage(1))]);
    expect(roles.judge.calls.mean).toBe(10);
    expect(roles.user.calls.mean).toBe(0);
    expect(total.calls.mean).toBe(50);
  });

  it('has no bounds where a single trial was seen, and says so by leaving them out', () => {
    const found = estimate([sample('react/m', usage(4))]);
    expect(found.total.calls).toEqual({ mean: 40, low: null, high: null });
    expect(estimateText(found)).not.toContain('[');
  });

  it('knows no cost where any price is unknown, and none in two currencies', () => {
    const dear = sample('react/m', usage(4, 1, 'USD'));
    expect(estimate([sample('react/m', usage(4)), dear]).total.cost).toBeNull();
    const unknown = estimate([sample('react/m', usage(4, null))]);
    expect(unknown.total.cost).toBeNull();
    expect(estimateText(unknown)).toContain('#price=');
  });

  it('takes the time of the slowest backend, with so many trials at once', () => {
    const { total } = estimate([sample('react/m', usage(4)), sample('react/n', usage(4))], {
      planned: [...planned('react/m', 10), ...planned('react/n', 40)],
    });
    expect(total.seconds.mean).toBe((40 * 6) / 2);
  });

  it('of bots costs nothing and calls nobody', () => {
    const found = estimate([sample('bot:oracle', null)], { planned: planned('bot:oracle', 3) });
    expect(found.total).toMatchObject({ calls: { mean: 0 }, cost: null });
    expect(estimateText(found)).not.toContain('unknown');
  });

  it('is refused for what was never seen, with what was', () => {
    expect(() => estimate([sample('react/other', usage(4))])).toThrow(
      /holds no trial of react\/m in trip \(it has trip\/react\/other\)/,
    );
  });

  it('holds the true sum as often as it says', () => {
    const random = seededRandom('estimate');
    const draw = (): number => Math.ceil(-Math.log(1 - random()) * 5);
    const rounds = 600;
    let held = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { mean, half } = predictSum(Array.from({ length: 12 }, draw), 48);
      const total = Array.from({ length: 48 }, draw).reduce((sum, value) => sum + value, 0);
      if (half !== null && Math.abs(total - mean) <= half) held += 1;
    }
    // Exponential values are far from normal: the interval holds a little less often than its 0.9.
    expect(held / rounds).toBeGreaterThan(0.82);
    expect(held / rounds).toBeLessThan(0.96);
  });

  it('grows with the number of trials and is exact where nothing varies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 2, max: 500 }), (value, count) => {
        const { mean, half } = predictSum([value, value, value], count);
        expect(mean).toBe(value * count);
        expect(half).toBe(0);
      }),
    );
  });
});
