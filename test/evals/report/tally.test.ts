import { describe, expect, it } from 'vitest';
import { tally } from '../../../src/evals/report/tally.js';
import { brokenRow, row, trip } from '../summary/build.js';

describe('A tally of rows', () => {
  it('counts a failure once a trial, with the trial that lost most to it as the example', () => {
    const rows = [
      row({ caseId: 'a', completion: 0.9, criteria: { seated: 1, totals: 0.5, cheap: 1 } }),
      row({ caseId: 'b', completion: 0.2, criteria: { seated: 0, totals: 1, cheap: 0 } }),
      row({ caseId: 'c', completion: 0.8, criteria: { seated: 0.5, totals: 1, cheap: 1 } }),
    ];
    const failures = tally(rows, [trip]).cells.get('trip')?.get('bot:a')?.failures;
    expect(failures?.get('check seated')).toMatchObject({ trials: 2, points: 1, example: { caseId: 'b' } });
    expect(failures?.get('check totals')).toMatchObject({ trials: 1, example: { caseId: 'a' } });
  });

  it('counts verdicts by criterion, cases by difficulty and language, trials that were done', () => {
    const rows = [
      row({ caseId: 'a', k: 0, criteria: { 'in-budget': 1, tact: null } }),
      row({ caseId: 'a', k: 1, criteria: { 'in-budget': 0, tact: 0.5 }, done: false, completion: 0 }),
      row({ caseId: 'b', lang: 'en', difficulty: 3, criteria: {} }),
    ];
    const { scenarios, cells, done } = tally(rows, [trip]);
    const cell = cells.get('trip')?.get('bot:a');
    expect(cell?.criteria.get('in-budget')).toEqual({ n: 2, sum: 1, below: 1 });
    expect(cell?.criteria.get('tact')).toEqual({ n: 1, sum: 0.5, below: 1 });
    expect(cell?.difficulties.get(1)).toEqual({ n: 2, sum: 1, below: 1 });
    expect([...(scenarios.get('trip')?.langs.get('zh') ?? [])]).toEqual(['a']);
    expect(done.get('bot:a')).toBe(2);
  });

  it('counts the messages of what broke, apart from all figures', () => {
    const rows = [brokenRow(), brokenRow({ k: 1 }), brokenRow({ k: 2, broken: 'timeout', problem: 'late' })];
    const { problems, cells } = tally(rows, [trip]);
    expect([...(problems.get('bot:a')?.values() ?? [])]).toEqual([
      { text: 'HTTP 503', cause: 'backend', times: 2 },
      { text: 'late', cause: 'timeout', times: 1 },
    ]);
    expect(cells.size).toBe(0);
  });
});
