import { describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../../src/core/comparison.js';
import type { ScoreLine, ScoreRow } from '../../../src/core/scores.js';
import { compare } from '../../../src/evals/compare/compare.js';
import { comparisonText } from '../../../src/evals/compare/compare-text.js';
import { brokenAt, operand, trial, trials } from './build.js';

const between = (
  before: readonly ScoreLine[],
  after: readonly ScoreLine[],
  options?: Parameters<typeof compare>[2],
) => compare(operand('old', before), operand('new', after), options);
const done = (): number => 1;
/** 40 tasks of two scenarios each; the candidate loses every fifth of the second. */
const two = (lost: number): readonly ScoreRow[] => [
  ...trials(40, done, { scenario: 'trip' }),
  ...trials(40, (i) => (lost > 0 && i % lost === 0 ? 0 : 1), { scenario: 'talk' }),
];

describe('A comparison', () => {
  it('is the mean over scenarios of the paired differences of their tasks', () => {
    const { overall, scenarios } = between(two(0), two(5));
    expect(scenarios.map(({ scenario }) => scenario)).toEqual(['trip', 'talk']);
    expect(scenarios[0]?.completion.mean).toBe(0);
    expect(scenarios[1]?.completion.mean).toBeCloseTo(-0.2, 12);
    expect(overall.completion.mean).toBeCloseTo(-0.1, 12);
    expect(overall.completion.tasks).toBe(80);
    expect(overall.completion.high).toBeLessThan(0);
  });

  it('weighs every task the same, however many trials it has', () => {
    const before = trials(3, done);
    const after = [trial(0, 1), trial(1, 1), ...[0, 1, 2, 3].map((k) => trial(2, 0, { k }))];
    expect(between(before, after).overall.completion.mean).toBeCloseTo(-1 / 3, 12);
  });

  it('is turned about with its sides', () => {
    const [there, back] = [between(two(0), two(5)), between(two(5), two(0))];
    expect(back.overall.completion.mean).toBe(-(there.overall.completion.mean ?? 0));
    expect(back.overall.completion.low).toBeCloseTo(-(there.overall.completion.high ?? 0), 12);
    expect(back.overall.completion.p).toBe(there.overall.completion.p);
    expect(back.overall.flips).toEqual({ ...there.overall.flips, gained: 8, lost: 0 });
  });

  it('adjusts the p-values of scenarios for their number, and not the overall one', () => {
    const after = [...trials(40, (i) => (i % 5 === 0 ? 0 : 1), { scenario: 'trip' }), ...two(5).slice(40)];
    const { scenarios, overall } = between(two(0), after);
    for (const { completion } of scenarios)
      expect(completion.pAdjusted).toBeCloseTo(2 * (completion.p ?? 0), 12);
    expect(overall.completion.pAdjusted).toBe(overall.completion.p);
  });

  it('gives an interval of the bootstrap beside that of Student’s t, and they agree on many tasks', () => {
    const { low, high, bootstrap } = between(two(0), two(5)).overall.completion;
    expect(bootstrap?.[0]).toBeCloseTo(low ?? NaN, 1);
    expect(bootstrap?.[1]).toBeCloseTo(high ?? NaN, 1);
  });

  it('has no interval where nothing varies, and says so', () => {
    const { completion } = between(
      trials(30, () => 0.9),
      trials(30, () => 0.8),
    ).overall;
    expect(completion).toMatchObject({ low: null, high: null, method: 'no variance', detectable: null });
    expect(completion.mean).toBeCloseTo(-0.1, 12);
  });

  it('names the tasks that flipped, in which direction and on what the losing side failed', () => {
    const lost = trial(2, 0, { gatesFailed: ['private-leak'], criteria: { 'private-leak': 0 } });
    const stuck = trial(1, 0.4, { stop: 'turn-limit' });
    const { flips, overall } = between([trial(0, 1), stuck, trial(2, 1)], [trial(0, 1), trial(1, 1), lost]);
    expect(flips.map(({ caseId, direction, because }) => [caseId, direction, because])).toEqual([
      ['c0002', 'lost', ['private-leak']],
      ['c0001', 'gained', ['turn-limit']],
    ]);
    expect(overall.flips).toEqual({ gained: 1, lost: 1, p: 1 });
  });

  it('takes a task for solved when more than half of its trials are done', () => {
    const after = [0, 1, 2].map((k) => trial(0, k === 0 ? 1 : 0, { k }));
    const before = [0, 1, 2].map((k) => trial(0, k === 0 ? 0 : 1, { k }));
    expect(between(before, after).flips.map(({ direction }) => direction)).toEqual(['lost']);
  });

  it('leaves out tasks without a result on a side, and counts them', () => {
    const after = trials(30, done).map((line, i) => (i < 4 ? brokenAt(line) : line));
    const { unpaired, overall, candidate } = between(trials(30, done), after);
    expect(unpaired).toEqual({ baseline: 4, candidate: 0 });
    expect(overall.completion.tasks).toBe(26);
    expect(candidate).toMatchObject({ planned: 30, graded: 26, broken: 4, pending: 0 });
  });

  it('has no overall difference where a scenario has no pair', () => {
    const after = two(0).map((line) => (line.scenario === 'talk' ? brokenAt(line) : line));
    expect(between(two(0), after).overall.completion).toMatchObject({
      mean: null,
      method: 'scenario missing',
    });
  });

  it('prints what changed of the subject', () => {
    const after = two(0).map((line) => ({
      ...line,
      backend: 'n',
      made: { settings: { temperature: 0.7 }, prompts: 'p2' },
    }));
    expect(between(two(0), after).changed).toEqual([
      { what: 'backend', baseline: 'm', candidate: 'n' },
      { what: 'setting temperature', baseline: 'none', candidate: '0.7' },
      { what: 'prompts and tool descriptions (hash)', baseline: 'p', candidate: 'p2' },
    ]);
  });

  it('compares the cases that are equal where drift is allowed, and says what is not', () => {
    const after = two(0).map((line, i) => (i === 0 ? { ...line, caseHash: 'new' } : line));
    expect(() => between(two(0), after)).toThrow('were not measured alike');
    const { drift, overall } = between(two(0), after, { allowDrift: true });
    expect(drift).toEqual([
      { what: 'cases of trip that the other has not', baseline: 'c0000', candidate: 'c0000' },
    ]);
    expect(overall.completion.tasks).toBe(79);
  });

  it('sets money, tokens and time side by side', () => {
    const paid = (amount: number, tokens: number, ms: number): Partial<ScoreRow> => ({
      cost: { amount, currency: 'CNY' },
      tokens: { in: tokens, out: 0, cached: 0 },
      timing: { ms },
    });
    const { spending, timing } = between(
      trials(10, done, paid(0.1, 100, 1000)),
      trials(10, (i) => (i < 5 ? 1 : 0), paid(0.1, 200, 3000)),
    );
    expect(spending.costPerDone.candidate?.amount).toBeCloseTo(0.2, 12);
    expect(spending.costPerDone.ratio).toBeCloseTo(2, 12);
    expect(spending.tokensPerDone).toEqual({ baseline: 100, candidate: 400, ratio: 4 });
    expect(timing.p95).toEqual({ baseline: 1, candidate: 3, ratio: 3 });
  });

  it('says of a price that is not known that it is not', () => {
    const { costPerDone } = between(two(0), two(5)).spending;
    expect(costPerDone).toEqual({ baseline: null, candidate: null, ratio: null });
  });

  it('fits its schema, and reads as a sentence first', () => {
    const comparison = between(two(0), two(5));
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
    expect(comparisonText(comparison)).toMatch(/^new against old: completes less, by -0\.100 \[/);
    expect(comparisonText(between(two(0), two(0)))).toMatch(/no difference in completion in any of 80 tasks/);
  });

  it('tells of a difference that is not shown how small a one would not show', () => {
    const after = [...trials(40, (i) => (i === 0 ? 0 : 1), { scenario: 'trip' }), ...two(0).slice(40)];
    expect(comparisonText(between(two(0), after))).toMatch(
      /no difference in completion is shown: .* may well not show/,
    );
  });
});
