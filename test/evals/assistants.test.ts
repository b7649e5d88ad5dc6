import { describe, expect, it } from 'vitest';
import type { ScoreRow } from '../../src/core/scores.js';
import { compareAssistants, type Driven } from '../../src/evals/assistants.js';
import { tQuantile } from '../../src/evals/statistics/distributions.js';
import { brokenRow, row } from './summary/build.js';

const by = (assistant: string, scenario = 'trip') => ({
  ...{ assistant, scenario, backend: 'm', subject: `${assistant}/m` },
});
const scored = (
  assistant: string,
  completions: readonly number[],
  more: Partial<ScoreRow> = {},
): ScoreRow[] =>
  completions.map((completion, i) =>
    row({ ...by(assistant), caseId: `case-${String(i)}`, completion, done: completion === 1, ...more }),
  );
const drivenIn = (rows: readonly ScoreRow[]): readonly Driven[] => compareAssistants(rows)[0]?.driven ?? [];

describe('assistants of one backend', () => {
  it('are measured against react, whatever the order they were run in', () => {
    const driven = drivenIn([...scored('plan', [1, 0.5]), ...scored('react', [0.5, 0.25])]);
    expect(driven.map(({ assistant, base }) => [assistant, base])).toEqual([
      ['react', true],
      ['plan', false],
    ]);
    expect(driven[1]?.difference?.mean).toBeCloseTo(0.375);
  });

  it('are compared with each scenario at the same weight, as they are ranked', () => {
    const rows = [
      ...scored('react', [0, 0, 0, 0]),
      ...scored('plan', [0.2, 0.1, 0.2, 0.1]),
      ...scored('react', [1, 0.9], { scenario: 'dinner' }),
      ...scored('plan', [0.4, 0.4], { scenario: 'dinner' }),
    ];
    const [, plan] = drivenIn(rows);
    expect(plan?.difference?.mean).toBeCloseTo((0.15 - 0.55) / 2);
    expect(plan?.difference?.tasks).toBe(6);
    const [low = 0, high = 0] = plan?.difference?.interval ?? [];
    // Variances of the means by hand: 0.01 / 3 over 4 tasks, 0.005 over 2.
    const [trip, dinner] = [0.01 / 3 / 4, 0.005 / 2];
    const df = (trip + dinner) ** 2 / (trip ** 2 / 3 + dinner ** 2);
    expect((low + high) / 2).toBeCloseTo(-0.2);
    expect((high - low) / 2).toBeCloseTo((tQuantile(0.975, df) * Math.sqrt(trip + dinner)) / 2);
  });

  it('have no difference where no task was graded of both, and are not called the first then', () => {
    const broken = brokenRow({ ...by('plan'), caseId: 'case-0' });
    const [, plan] = drivenIn([...scored('react', [1, 1]), broken]);
    expect(plan).toMatchObject({ assistant: 'plan', base: false, difference: null });
  });

  it('have no interval where every task differs by the same', () => {
    const [, plan] = drivenIn([...scored('react', [0, 0.5]), ...scored('plan', [0.5, 1])]);
    expect(plan?.difference).toMatchObject({ mean: 0.5, interval: null });
  });

  it('pay for trials that broke or came to nothing with those that were done', () => {
    const tokens = { in: 60, out: 40, cached: 0 };
    const [react, plan] = drivenIn([
      ...scored('react', [1, 0], { tokens }),
      ...scored('plan', [0], { tokens }),
      brokenRow({ ...by('react'), caseId: 'case-2', tokens }),
    ]);
    expect(react?.tokensPerDone).toBe(300);
    expect(plan?.tokensPerDone).toBeNull();
  });
});
