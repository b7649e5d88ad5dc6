import { describe, expect, it } from 'vitest';
import type { ScoreRow } from '../../../src/core/scores.js';
import { campaignOf } from '../../../src/evals/report/campaign.js';
import { brokenRow, row } from '../summary/build.js';
import { inputFor, itineraryFacts } from './fixture.js';

const facts = new Map([[itineraryFacts.id, itineraryFacts]]);
const trial = (i: number, given: Partial<ScoreRow> = {}) =>
  row({ scenario: 'itinerary', caseId: `c${String(i)}`, ...given });

function reading(rows: readonly ScoreRow[]) {
  return campaignOf('bot:a', inputFor(rows, [itineraryFacts], []).summary, facts)[0];
}
const rowsOf = (n: number, given: (i: number) => Partial<ScoreRow>) =>
  Array.from({ length: n }, (_, i) => trial(i, given(i)));

describe('A festival task', () => {
  it('is carried where surely at least 80 % of its cases are done', () => {
    expect(reading(rowsOf(40, (i) => ({ done: i > 0 })))).toMatchObject({ reading: 'carries' });
  });

  it('is not carried yet where too few cases were done, or too few played to be sure', () => {
    expect(reading(rowsOf(40, (i) => ({ done: i > 8 })))).toMatchObject({ reading: 'notYet' });
    expect(reading(rowsOf(4, () => ({})))).toMatchObject({ reading: 'notYet', done: 1 });
  });

  it('is carried where every trial of many cases was done, though such figures have no interval', () => {
    const rows = rowsOf(40, () => ({})).flatMap((one) => [one, { ...one, k: 1 }]);
    expect(reading(rows)).toMatchObject({ reading: 'carries' });
  });

  it('embarrasses where more than 2 % of the trials fail an embarrassing gate, however much is done', () => {
    const late = (most: number) =>
      rowsOf(100, (i) => (i < most ? { gatesFailed: ['late-for-dinner'], completion: 0, done: false } : {}));
    expect(reading(late(2))).toMatchObject({ reading: 'carries' });
    expect(reading(late(3))).toMatchObject({
      reading: 'embarrasses',
      gate: { id: 'late-for-dinner', failed: 3 },
    });
  });

  it('is not embarrassed by gates that are no embarrassment', () => {
    const rows = rowsOf(100, (i) =>
      i < 5 ? { gatesFailed: ['over-budget'], completion: 0, done: false } : {},
    );
    expect(reading(rows)).toMatchObject({ reading: 'carries', gate: null });
  });

  it('is unmeasured where nothing was graded', () => {
    expect(reading([brokenRow({ scenario: 'itinerary' })])).toMatchObject({ reading: 'unmeasured' });
  });
});
