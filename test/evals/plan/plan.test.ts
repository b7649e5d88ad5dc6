import { describe, expect, it } from 'vitest';
import { planSchema, type Plan } from '../../../src/core/plan.js';
import { seededRandom } from '../../../src/core/random.js';
import type { ScoreRow } from '../../../src/core/scores.js';
import { planFor, type PlanInput } from '../../../src/evals/plan/plan.js';
import { planText } from '../../../src/evals/plan/plan-text.js';
import { operand, trial, trials } from '../compare/build.js';

const asked: Plan['asked'] = { detect: 0.05, power: 0.8, alpha: 0.05, margin: 0.05 };
const plan = (lines: readonly ScoreRow[], given: Partial<PlanInput> = {}): Plan =>
  planFor({
    ...{ subject: operand('run', lines), against: null, score: 'completion', asked, correlation: 0.5 },
    ...given,
  });

/** Tasks of several trials each: hard or easy by turns, with noise from trial to trial. */
function noisy(tasks: number, ks: number, seed: string, cost: number | null = null): readonly ScoreRow[] {
  const random = seededRandom(seed);
  return Array.from({ length: tasks }, (_, i) => (i % 2 === 0 ? 0.95 : 0.4)).flatMap((chance, i) =>
    Array.from({ length: ks }, (_, k) =>
      trial(i, random() < chance ? 1 : 0, {
        k,
        cost: cost === null ? null : { amount: cost, currency: 'CNY' },
      }),
    ),
  );
}

describe('A plan', () => {
  it('tells the noise of trials from the differences between tasks', () => {
    const { pooled } = plan(noisy(400, 4, 'a'));
    expect(pooled.within).toBeCloseTo((0.95 * 0.05 + 0.4 * 0.6) / 2, 1);
    expect(pooled.between).toBeCloseTo(0.275 ** 2, 1);
    expect(pooled.designEffect).toBeGreaterThan(1.5);
  });

  it('does not pretend to with one trial a task: then it looks at one trial a task only', () => {
    const { pooled, options } = plan(noisy(100, 1, 'a'));
    expect(pooled.within).toBeNull();
    expect(options.map(({ trials: ks }) => ks)).toEqual([1]);
    expect(planText(plan(noisy(100, 1, 'a')))).toContain('run 2 or more trials');
  });

  it('asks for fewer tasks with more trials, and for more money', () => {
    const { options, cheapest } = plan(noisy(200, 4, 'a', 0.02));
    const tasks = options.map(({ detect }) => detect ?? 0);
    expect(tasks).toEqual([...tasks].sort((a, b) => b - a));
    const costs = options.map(({ detectCost }) => detectCost?.amount ?? 0);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(cheapest).toEqual({ detect: 1, gate: 1 });
  });

  it('knows how differences vary from another subject on the same tasks', () => {
    const [mine, theirs] = [noisy(300, 4, 'a'), noisy(300, 4, 'b')];
    const { difference } = plan(mine, { against: operand('run#other', theirs) });
    // Both have the same true scores, so nothing is left once the noise of trials is taken off.
    expect(difference).toMatchObject({ from: 'pairs', correlation: null });
    expect(difference.sd).toBeLessThan(0.12);
  });

  it('says that a margin of 0.03 cannot work with 48 tasks', () => {
    const { current } = plan(
      trials(48, (i) => (i % 10 === 0 ? 0 : 1)),
      { asked: { ...asked, margin: 0.03 } },
    );
    expect(current.margin).toBeGreaterThan(0.1);
    expect(current.gatePower).toBeLessThan(0.05);
  });

  it('is refused where a scenario has but one task', () => {
    expect(() => plan([trial(0, 1)])).toThrow('a plan needs two tasks');
  });

  it('tells how reliable repeated tries are', () => {
    const { repeated } = plan(noisy(400, 3, 'a'));
    expect(repeated.map(({ k }) => k)).toEqual([1, 2, 3]);
    expect(repeated[0]?.any).toBe(repeated[0]?.all);
    expect(repeated[2]?.any).toBeGreaterThan(repeated[0]?.any ?? 1);
    expect(repeated[2]?.all).toBeLessThan(repeated[0]?.all ?? 0);
  });

  it('fits its schema', () => {
    const made = plan(noisy(50, 2, 'a', 0.02));
    expect(planSchema.parse(made)).toEqual(made);
    expect(planText(made)).toContain('cheapest split: to find the difference:');
  });
});
