/** The statistics that outsiders import, on data small enough to work out by hand. */
import { describe, expect, it } from 'vitest';
import {
  mcnemar,
  pairedDifference,
  percentile,
  powerPaired,
  sampleSizePaired,
  stratifiedMean,
  varianceComponents,
} from '../../../src/index.js';

describe('worked by hand', () => {
  it('one task won against nine lost is 22 of 1,024 throws of a coin', () => {
    expect(mcnemar({ b: 1, c: 9 })).toEqual({ pExact: 22 / 1024, pMid: 12 / 1024 });
  });

  it('one win in three tasks differs by a third, with a standard error of a third', () => {
    const { meanDifference, seCr1, t, df } = pairedDifference({
      a: [[1], [1], [0]],
      b: [[0], [1], [0]],
      conf: 0.95,
    });
    expect([meanDifference, seCr1, t, df]).toEqual([
      expect.closeTo(1 / 3),
      expect.closeTo(1 / 3),
      expect.closeTo(1),
      2,
    ]);
  });

  it('two scenarios weigh the same, whatever their tasks', () => {
    const strata = [
      { mean: 1, se: 0.1, n: 10 },
      { mean: 0, se: 0.1, n: 10 },
    ];
    expect(stratifiedMean(strata)).toMatchObject({
      mean: 0.5,
      se: expect.closeTo(Math.sqrt(0.02) / 2) as number,
      df: expect.closeTo(18) as number,
    });
  });

  it('tasks that differ and trials that do not have all their variance between tasks', () => {
    expect(
      varianceComponents({
        groups: [
          [1, 1],
          [0, 0],
        ],
      }),
    ).toMatchObject({ msBetween: 1, msWithin: 0, k0: 2, varBetween: 0.5, icc: 1, effectiveN: 2 });
  });

  it('a tenth of a point with a standard deviation of a half takes 197 tasks, and is then found four times in five', () => {
    const spread = {
      ...{ sdTaskDifference: 0.5, trialVarianceA: 0, trialVarianceB: 0, trialsA: 1, trialsB: 1 },
      ...{ difference: 0.1, alpha: 0.05 },
    };
    const { nTasks } = sampleSizePaired({ ...spread, power: 0.8 });
    expect(nTasks).toBe(197);
    const found = powerPaired({ ...spread, nTasks: 197, targetPower: 0.8 });
    expect(found.power).toBeCloseTo(0.8, 2);
    expect(found.minimumDetectableDifference).toBeCloseTo(0.1, 3);
  });

  it('the middle of four values lies between the second and the third', () => {
    expect(percentile([4, 1, 3, 2], 50)).toBe(2.5);
    expect(percentile([], 50)).toBeNull();
  });
});
