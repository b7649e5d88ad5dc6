import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraded, type GradedRow, type ScoreRow } from '../../../src/core/scores.js';
import { meanOf } from '../../../src/evals/statistics/cluster-mean.js';
import { leadingFailure, lossesOf } from '../../../src/evals/summary/losses.js';
import { row, trip } from './build.js';

function graded(given: Partial<ScoreRow>): GradedRow {
  const made = row(given);
  if (!isGraded(made)) throw new Error('the row has no numbers');
  return made;
}

const scenarios = new Map([[trip.id, trip]]);

describe('The points that a trial lost', () => {
  it('go to the reason for which it stopped, whatever gates failed too', () => {
    expect(lossesOf(graded({ completion: 0, stop: 'turn-limit', gatesFailed: ['in-budget'] }), trip)).toEqual(
      [{ kind: 'stop', scenario: null, id: 'turn-limit', points: 1 }],
    );
  });

  it('go to the failed gates in equal shares', () => {
    const losses = lossesOf(graded({ completion: 0, gatesFailed: ['in-budget', 'on-time'] }), trip);
    expect(losses.map(({ id, points }) => [id, points])).toEqual([
      ['in-budget', 0.5],
      ['on-time', 0.5],
    ]);
  });

  it('go to the checks by weight and by what they miss', () => {
    const criteria = { 'in-budget': 1, seated: 1, totals: 0, cheap: 0.5 };
    const losses = lossesOf(graded({ completion: 0.6, criteria }), trip);
    expect(losses.map(({ id }) => id)).toEqual(['totals', 'cheap']);
    expect(losses.map(({ points }) => points)).toEqual([0.2, 0.2]);
  });

  it('leave checks that do not apply out of the weights', () => {
    const criteria = { seated: 1, totals: 0, cheap: null };
    const [loss] = lossesOf(graded({ completion: 40 / 60, criteria }), trip);
    expect(loss?.points).toBeCloseTo(20 / 60, 12);
  });

  it('go to the check that another one needs where the needed one is 0', () => {
    const criteria = { seated: 0, totals: 1, cheap: 0 };
    expect(lossesOf(graded({ completion: 0.2, criteria }), trip).map(({ id }) => id)).toEqual([
      'seated',
      'seated',
    ]);
  });

  it('stay unknown where the scenario is not at hand', () => {
    expect(lossesOf(graded({ completion: 0.2 }), undefined)).toMatchObject([
      { kind: 'unknown', points: 0.8 },
    ]);
  });
});

describe('The leading failure', () => {
  it('is the one that cost the most points of mean completion', () => {
    const rows = [
      graded({ caseId: 'a', completion: 0, gatesFailed: ['in-budget'] }),
      graded({ caseId: 'b', completion: 0.8, criteria: { seated: 1, totals: 0, cheap: 1 } }),
      graded({ caseId: 'c', completion: 0.8, criteria: { seated: 1, totals: 0, cheap: 1 } }),
      graded({ caseId: 'd' }),
    ];
    const failure = leadingFailure(rows, scenarios);
    expect(failure).toMatchObject({
      kind: 'gate',
      scenario: 'trip',
      id: 'in-budget',
      trials: 1,
      points: 0.25,
    });
    expect(failure?.share).toBeCloseTo(1 / 1.4, 12);
  });

  it('is none where nothing was lost', () => {
    expect(leadingFailure([graded({})], scenarios)).toBeNull();
  });

  it('adds a stop up over scenarios, each of which weighs the same', () => {
    const stopped = { completion: 0, stop: 'refused' as const };
    const rows = [
      graded(stopped),
      graded({ scenario: 'dinner', ...stopped }),
      graded({ scenario: 'dinner', caseId: 'b' }),
    ];
    expect(leadingFailure(rows, scenarios)).toMatchObject({
      kind: 'stop',
      scenario: null,
      trials: 2,
      points: 0.75,
    });
  });

  it('shares out exactly what is missing from a mean completion of 1', () => {
    const value = fc.constantFrom(0, 0.25, 0.5, 1);
    const trial = fc.record({ seated: value, totals: value, cheap: value });
    fc.assert(
      fc.property(fc.array(trial, { minLength: 1, maxLength: 6 }), (all) => {
        const rows = all.map((criteria, i) => {
          const completion = (40 * criteria.seated + 20 * criteria.totals + 40 * criteria.cheap) / 100;
          return graded({ caseId: String(i), criteria, completion });
        });
        const points = rows.flatMap((one) => lossesOf(one, trip)).map((loss) => loss.points);
        const lost = rows.map(({ completion }) => 1 - completion);
        expect(points.reduce((a, b) => a + b, 0)).toBeCloseTo((meanOf(lost) ?? 0) * rows.length, 9);
      }),
    );
  });
});
