import { describe, expect, it } from 'vitest';
import { chooseTrials, chosen } from '../../../src/evals/report/choose.js';
import { brokenRow, row } from '../summary/build.js';
import { itineraryFacts } from './fixture.js';

const done = (caseId: string, completion: number, usefulness = 1) => row({ caseId, completion, usefulness });
const failed = (caseId: string, completion: number, usefulness = 1) =>
  row({ caseId, completion, usefulness, done: false });

describe('The trials shown of a subject', () => {
  it('are the success and the failure in the middle of their kinds, and the worst', () => {
    const rows = [
      done('a', 0.8),
      done('b', 0.9),
      done('c', 1),
      failed('d', 0.5),
      failed('e', 0.3),
      failed('f', 0.1),
    ];
    expect(chooseTrials(rows, [])).toMatchObject([
      {
        success: { caseId: 'b' },
        failure: { caseId: 'e' },
        worst: { caseId: 'f' },
        done: 3,
        failed: 3,
      },
    ]);
  });

  it('are told apart by usefulness where completion is the same', () => {
    const rows = [done('a', 1, 0.9), done('b', 1, 0.2), done('c', 1, 0.5)];
    expect(chooseTrials(rows, [])).toMatchObject([{ success: { caseId: 'c' }, worst: { caseId: 'b' } }]);
  });

  it('are the first of several equal ones', () => {
    const rows = ['a', 'b', 'c', 'd'].map((caseId, i) => (i < 2 ? done(caseId, 1) : failed(caseId, 0)));
    expect(chooseTrials(rows, [])).toMatchObject([
      { success: { caseId: 'a' }, failure: { caseId: 'c' }, worst: { caseId: 'd' } },
    ]);
  });

  it('show of equally bad trials the more embarrassing one', () => {
    const rows = [
      failed('a', 0),
      { ...failed('b', 0), scenario: 'itinerary', gatesFailed: ['over-budget', 'party-seated'] },
      { ...failed('c', 0), scenario: 'itinerary', gatesFailed: ['late-for-dinner'] },
    ];
    expect(chooseTrials(rows, [itineraryFacts])).toMatchObject([{ worst: { caseId: 'c' } }]);
  });

  it('leave out what there is not', () => {
    expect(chooseTrials([done('a', 1), done('b', 1)], [])).toMatchObject([
      { success: { caseId: 'a' }, failure: null, worst: null },
    ]);
    expect(chooseTrials([failed('a', 0.2)], []).flatMap(chosen)).toMatchObject([{ caseId: 'a' }]);
  });

  it('are none where nothing was graded', () => {
    expect(chooseTrials([brokenRow()], [])).toEqual([]);
  });
});
