import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreRow } from '../../../src/core/scores.js';
import { summarySchema, type Summary } from '../../../src/core/summary.js';
import { summarize } from '../../../src/evals/summarize.js';
import { brokenRow, headerFor, row, trip, ungradedRow } from './build.js';

function summaryOf(
  rows: readonly ScoreRow[],
  pending: readonly ScoreRow[] = [],
  judges: readonly string[] = [],
): Summary {
  return summarize({ header: headerFor(rows, pending, judges), rows, scenarios: [trip] });
}

function cell(summary: Summary): Summary['cells'][number] {
  const [first] = summary.cells;
  if (first === undefined) throw new Error('the summary has no cell');
  return first;
}

const cases = (values: readonly number[], given: Partial<ScoreRow> = {}): ScoreRow[] =>
  values.map((completion, i) =>
    row({ caseId: `c${String(i)}`, completion, done: completion === 1, ...given }),
  );

describe('A cell', () => {
  it('gives the mean of graded scores with the t interval over cases', () => {
    // Mean 0.5, sd 0.2582, SE 0.1291, t(0.975, 3) = 3.1824: half-width 0.4108.
    const { completion } = cell(summaryOf(cases([0.2, 0.4, 0.6, 0.8])));
    expect(completion).toMatchObject({ level: 0.95, method: 'cluster t', trials: 4, cases: 4 });
    expect(completion.mean).toBeCloseTo(0.5, 12);
    expect(completion.low).toBeCloseTo(0.5 - 0.41085, 4);
    expect(completion.high).toBeCloseTo(0.5 + 0.41085, 4);
  });

  it('does not take several trials of one case for independent ones', () => {
    const once = cases([0.2, 0.4, 0.6, 0.8]);
    const repeated = [0, 1, 2].flatMap((k) => once.map((one) => ({ ...one, k })));
    const { completion } = cell(summaryOf(repeated));
    expect(completion).toMatchObject({ trials: 12, cases: 4 });
    expect(completion.low).toBeCloseTo(0.5 - 0.41085, 4);
  });

  it('cuts an interval off at 0 and 1', () => {
    const { completion } = cell(summaryOf(cases([0, 1, 1])));
    expect(completion.low).toBe(0);
    expect(completion.high).toBe(1);
  });

  it('uses the Wilson interval for the pass rate with one trial a case', () => {
    const { done } = cell(summaryOf(cases([1, 1, 1, 1, 1, 1, 1, 0, 0, 0])));
    expect(done).toMatchObject({ passAt1: 0.7, method: 'Wilson' });
    expect(done.low).toBeCloseTo(0.396778, 6);
    expect(done.high).toBeCloseTo(0.892209, 6);
  });

  it('gives pass^k for every k up to the number of trials', () => {
    const rows = [
      ...[true, true, true].map((done, k) => row({ caseId: 'a', k, done })),
      ...[true, true, false].map((done, k) => row({ caseId: 'b', k, done })),
    ];
    const { done } = cell(summaryOf(rows));
    expect(done.passAt1).toBeCloseTo((1 + 2 / 3) / 2, 12);
    expect(done.method).toBe('cluster t');
    expect(done.passHat['2']).toBeCloseTo((1 + 1 / 3) / 2, 12);
    expect(done.passHat['3']).toBeCloseTo(0.5, 12);
    expect(done.passHatCases).toEqual({ '2': 2, '3': 2 });
  });

  it('rests pass^k on the cases that have k graded trials, and says how many', () => {
    const rows = [
      row({ caseId: 'a', k: 0 }),
      row({ caseId: 'a', k: 1 }),
      row({ caseId: 'b', k: 0 }),
      brokenRow({ caseId: 'b', k: 1 }),
    ];
    const { done } = cell(summaryOf(rows));
    expect(done.passHat).toEqual({ '2': 1 });
    expect(done.passHatCases).toEqual({ '2': 1 });
  });

  it('shows equal scores as without variance, not as certain', () => {
    const { completion } = cell(summaryOf(cases([0.7, 0.7, 0.7])));
    expect(completion).toMatchObject({ mean: 0.7, low: null, high: null, method: 'no variance' });
  });

  it('gives no interval to a single case', () => {
    const { completion } = cell(summaryOf(cases([0.7])));
    expect(completion).toMatchObject({ mean: 0.7, low: null, high: null, method: 'one case' });
  });

  it('counts broken trials by cause and leaves them out of every mean', () => {
    const rows = [
      ...cases([0.5, 0.7]),
      brokenRow({ caseId: 'c8' }),
      brokenRow({ caseId: 'c9', broken: 'timeout' }),
    ];
    const summary = summaryOf(rows);
    expect(cell(summary)).toMatchObject({
      trials: 4,
      finished: 2,
      graded: 2,
      broken: { backend: 1, timeout: 1 },
    });
    expect(cell(summary).completion.mean).toBeCloseTo(0.6, 12);
    expect(summary.excluded).toEqual([
      {
        scenario: 'trip',
        subject: 'bot:a',
        reason: 'broken',
        trials: 2,
        from: ['completion', 'usefulness', 'score', 'done'],
      },
    ]);
  });

  it('counts a failed grading as finished, excluded and never as zero', () => {
    const summary = summaryOf([...cases([0.5, 0.7]), ungradedRow({ caseId: 'c9' })]);
    expect(cell(summary)).toMatchObject({ finished: 3, graded: 2, broken: {} });
    expect(cell(summary).completion.mean).toBeCloseTo(0.6, 12);
    expect(summary.excluded).toMatchObject([{ reason: 'ungraded', trials: 1 }]);
  });

  it('keeps completion of a trial whose judge failed, and leaves usefulness and score out', () => {
    const rows = [
      row({ caseId: 'a', criteria: { tact: 0.5 }, usefulness: 0.4 }),
      row({ caseId: 'b', criteria: { tact: null }, missing: ['tact'], usefulness: null, score: null }),
    ];
    const summary = summaryOf(rows, [], ['stub:1']);
    expect(cell(summary)).toMatchObject({
      completion: { trials: 2 },
      usefulness: { mean: 0.4, trials: 1 },
      judge: { coverage: 0.5, kappa: null },
    });
    expect(summary.excluded).toMatchObject([{ reason: 'judge', trials: 1, from: ['usefulness', 'score'] }]);
  });

  it('averages a criterion over the trials it applies to', () => {
    const rows = [
      row({ caseId: 'a', criteria: { seated: 1, totals: null }, notApplicable: ['totals'] }),
      row({ caseId: 'b', criteria: { seated: 0, totals: null }, notApplicable: ['totals'] }),
    ];
    expect(cell(summaryOf(rows)).criteria).toEqual({ seated: 0.5, totals: null });
  });

  it('counts failed gates', () => {
    const rows = [
      row({ caseId: 'a', gatesFailed: ['in-budget'] }),
      row({ caseId: 'b', gatesFailed: ['in-budget'] }),
      row({ caseId: 'c' }),
    ];
    expect(cell(summaryOf(rows)).gatesFailed).toEqual({ 'in-budget': 2 });
  });

  it('adds up tokens and cost, those of broken trials too, and divides by what was done', () => {
    const spent = { tokens: { in: 100, out: 10, cached: 50 }, cost: { amount: 0.3, currency: 'CNY' } };
    const rows = [
      row({ caseId: 'a', ...spent }),
      row({ caseId: 'b', done: false, ...spent }),
      brokenRow({ caseId: 'c', ...spent }),
    ];
    const { tokens, cost } = cell(summaryOf(rows));
    expect(tokens).toEqual({ in: 300, out: 30, cached: 150 });
    expect(cost?.amount).toBeCloseTo(0.9, 12);
    expect(cost?.perDone).toBeCloseTo(0.9, 12);
  });

  it('has no cost where one trial has no price', () => {
    const tokens = { in: 100, out: 10, cached: 0 };
    const rows = [
      row({ caseId: 'a', tokens, cost: { amount: 1, currency: 'CNY' } }),
      row({ caseId: 'b', tokens }),
    ];
    expect(cell(summaryOf(rows)).cost).toBeNull();
  });

  it('has no cost where trials were paid in two currencies', () => {
    const rows = ['CNY', 'USD'].map((currency) => row({ caseId: currency, cost: { amount: 1, currency } }));
    expect(cell(summaryOf(rows)).cost).toBeNull();
  });

  it('without any graded trial has no numbers', () => {
    const { completion, done } = cell(summaryOf([brokenRow()]));
    expect(completion).toMatchObject({ mean: null, low: null, high: null, method: 'no trials' });
    expect(done).toMatchObject({ passAt1: null, method: 'no trials' });
  });
});

describe('The overall figures of a subject', () => {
  it('weigh scenarios equally, however many cases they have', () => {
    const rows = [...cases([1, 1, 1, 1, 1, 1]), ...cases([0, 0], { scenario: 'dinner' })];
    expect(summaryOf(rows).overall[0]?.completion.mean).toBe(0.5);
  });

  it('pool the standard errors of the scenarios', () => {
    // Each SE is 0.1291 with 3 degrees of freedom; pooled sqrt(2) * 0.1291 / 2 = 0.09129 with 6: t = 2.4469.
    const rows = [...cases([0.2, 0.4, 0.6, 0.8]), ...cases([0.2, 0.4, 0.6, 0.8], { scenario: 'dinner' })];
    const completion = summaryOf(rows).overall[0]?.completion;
    expect(completion?.method).toBe('stratified t');
    expect(completion?.low).toBeCloseTo(0.5 - 2.446912 * 0.0912871, 6);
  });

  it('equal the cell where there is one scenario', () => {
    const summary = summaryOf(cases([0, 1, 0.5]));
    expect(summary.overall[0]?.completion).toEqual(cell(summary).completion);
    expect(summary.overall[0]?.done).toEqual(cell(summary).done);
  });

  it('are missing where a scenario has no graded trial, rather than a mean over the easy ones', () => {
    const summary = summaryOf([...cases([1, 1]), brokenRow({ scenario: 'dinner' })]);
    expect(summary.overall[0]?.completion).toMatchObject({ mean: null, method: 'scenario missing' });
  });
});

describe('A summary', () => {
  it('is partial while planned trials have no row, and counts them', () => {
    const summary = summaryOf(cases([1, 1]), [row({ caseId: 'c7' }), row({ caseId: 'c8' })]);
    expect(summary).toMatchObject({
      status: 'partial',
      planned: 4,
      excluded: [{ reason: 'pending', trials: 2 }],
    });
  });

  it('is complete once every trial was played, even if all broke', () => {
    expect(summaryOf([brokenRow()]).status).toBe('complete');
  });

  it('gives percentiles of the time that finished trials took, and of nothing else', () => {
    const rows = [10, 20].map((ms, i) => row({ caseId: `c${String(i)}`, timing: { ms } }));
    const { latency } = summaryOf([...rows, brokenRow({ caseId: 'x', timing: { ms: 9999 } })]).timing;
    expect(latency).toEqual([{ subject: 'bot:a', trials: 2, p50: 15, p90: 19, p95: 19.5, p99: 19.9 }]);
  });

  it('agrees with its published schema', () => {
    const rows = [
      ...cases([0.2, 1]),
      brokenRow({ caseId: 'x' }),
      row({ subject: 'bot:b', backend: 'bot:b' }),
    ];
    const summary = summaryOf(rows);
    expect(summarySchema.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  });

  it('does not depend on the order of the rows', () => {
    const rows = [
      ...cases([0.1, 0.35, 0.7, 1]),
      ...cases([0.3, 0.2], { scenario: 'dinner' }),
      brokenRow({ caseId: 'x' }),
    ];
    const header = headerFor(rows);
    const expected = summarize({ header, rows, scenarios: [trip] });
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(summarize({ header, rows: shuffled, scenarios: [trip] })).toEqual(expected);
      }),
    );
  });

  it('depends on the clock under `timing` only', () => {
    const rows = cases([0.1, 0.9]);
    const { timing: _, ...fast } = summaryOf(rows);
    const { timing: __, ...slow } = summaryOf(rows.map((one) => ({ ...one, timing: { ms: 77 } })));
    expect(slow).toEqual(fast);
  });
});
