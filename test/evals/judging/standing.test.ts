import { describe, expect, it } from 'vitest';
import type { Calibration, JudgePrint } from '../../../src/core/calibration.js';
import { calibrationOf } from '../../../src/evals/judging/calibration.js';
import { lexicalJudge } from '../../../src/evals/judging/lexical-judge.js';
import { judgePrints } from '../../../src/evals/judging/prints.js';
import { reservationsOf, summaryReservations, worstKappa } from '../../../src/evals/judging/standing.js';
import { summarize } from '../../../src/evals/summarize.js';
import { headerFor, row } from '../summary/build.js';
import { stubJudge } from '../../../src/evals/judging/stub-judge.js';
import { question, vote } from './anchors.js';

const print = (given: Partial<JudgePrint>): JudgePrint => ({
  ...{ id: 'j', kind: 'model', fingerprint: 'f', calibrated: null, sameFamily: [] },
  ...given,
});
const with_ = (kappa: Record<string, number | null>): JudgePrint['calibrated'] => ({
  ...{ kappa, date: '2026-02-01T00:00:00Z', anchors: ['x'], defects: [] },
});

describe('the worst kappa', () => {
  const good = print({ calibrated: with_({ tact: 0.9, warmth: 0.7 }) });
  const poor = print({ calibrated: with_({ tact: 0.2, warmth: 0.8 }) });

  it('is that of the worst judge on its worst criterion', () => {
    expect(worstKappa([good, poor], ['tact', 'warmth'])).toBe(0.2);
    expect(worstKappa([good], ['warmth'])).toBe(0.7);
  });

  it('is unknown where one of them was never measured, and without judges or criteria', () => {
    expect(worstKappa([good, print({})], ['tact'])).toBeNull();
    expect(worstKappa([good], ['tact', 'natural'])).toBeNull();
    expect([worstKappa([], ['tact']), worstKappa([good], [])]).toEqual([null, null]);
  });
});

describe('what a reader must know of a judge', () => {
  const kinds = (judge: JudgePrint, limit = 0.6): string[] =>
    reservationsOf([judge], ['tact', 'warmth'], limit).map(({ kind }) => kind);

  it.each<[string, JudgePrint, string[]]>([
    [
      'nothing of one that is calibrated and agrees',
      print({ calibrated: with_({ tact: 0.9, warmth: 0.6 }) }),
      [],
    ],
    ['that it is a stub', print({ kind: 'stub' }), ['stub']],
    ['that it was never calibrated', print({}), ['uncalibrated']],
    ['that one criterion was not measured', print({ calibrated: with_({ tact: 0.9 }) }), ['uncalibrated']],
    ['that it agrees too little', print({ calibrated: with_({ tact: 0.9, warmth: 0.59 }) }), ['low-kappa']],
    [
      'that it graded its own family',
      print({ calibrated: with_({ tact: 1, warmth: 1 }), sameFamily: ['react/m'] }),
      ['same-family'],
    ],
  ])('%s', (_name, judge, expected) => {
    expect(kinds(judge)).toEqual(expected);
  });

  it('the worst criterion, with its kappa and the limit', () => {
    const judge = print({ calibrated: with_({ tact: 0.4, warmth: 0.1 }) });
    expect(reservationsOf([judge], ['tact', 'warmth'], 0.6)).toEqual([
      { kind: 'low-kappa', judge: 'j', criterion: 'warmth', kappa: 0.1, limit: 0.6 },
    ]);
  });

  it('defects over all criteria and of those that the run uses, not of others', () => {
    const of = (criterion: string | null) => ({ id: 'length' as const, criterion, text: 'favours length' });
    const calibrated = {
      ...with_({ tact: 1, warmth: 1 }),
      date: '',
      kappa: { tact: 1, warmth: 1 },
      anchors: [],
    };
    const judge = print({ calibrated: { ...calibrated, defects: [of(null), of('tact'), of('natural')] } });
    expect(reservationsOf([judge], ['tact', 'warmth'], 0.6)).toEqual([
      { kind: 'defects', judge: 'j', defects: [of(null), of('tact')] },
    ]);
  });
});

describe('what a report must say at its top', () => {
  it('is read from the summary: its judges and its limit', () => {
    const one = row({ criteria: { tact: 1 } });
    const header = { ...headerFor([one], [], ['j']), judges: [print({ calibrated: with_({ tact: 0.5 }) })] };
    const summary = summarize({ header, rows: [one], scenarios: [] });
    expect(summaryReservations(summary, ['tact'])).toMatchObject([
      { kind: 'low-kappa', kappa: 0.5, limit: 0.6 },
    ]);
  });
});

describe('what a run says of its judges', () => {
  const calibrate = (
    date: string,
    criterion: string,
    read: (level: number) => number,
    n = 10,
  ): Calibration => {
    const used = Array.from({ length: n }, (_, i) =>
      question({ anchor_id: `${criterion}${String(i)}`, pair_id: '', criterion, level: i % 2 }),
    );
    const examination = {
      examined: used.map((one) => ({ question: one, votes: [vote(read(one.anchor.level))] })),
      compared: [],
    };
    const anchors = { file: 'own.csv', rows: n, used };
    return calibrationOf({ judge: lexicalJudge(), anchors, trials: 1, date, examination, attempts: [] });
  };
  const right = (level: number): number => level;
  const wrong = (level: number): number => 1 - level;
  const early = calibrate('2026-01-01T00:00:00Z', 'tact', wrong);
  const late = calibrate('2026-02-01T00:00:00Z', 'tact', right);
  const other = calibrate('2026-01-15T00:00:00Z', 'warmth', wrong);
  const told = (...all: readonly Calibration[]): JudgePrint['calibrated'] | undefined =>
    judgePrints([lexicalJudge()], new Map(), all)[0]?.calibrated;

  it('counts a kappa of a few labels as none', () => {
    expect(told(calibrate('2026-02-02T00:00:00Z', 'tact', right, 9))?.kappa).toEqual({ tact: null });
  });

  it('keeps the defects of every calibration that is the latest for some criterion, and of no other', () => {
    expect(told(early, late)?.defects).toEqual([]);
    expect(told(other, late)?.defects.map(({ id }) => id)).toEqual(['inverts']);
    expect(told(early, other, late)?.anchors).toEqual([other.anchors.hash, late.anchors.hash]);
  });

  it('comes from the latest calibration of each criterion, in whatever order they are read', () => {
    for (const order of [
      [early, late, other],
      [late, other, early],
    ]) {
      const [judge] = judgePrints([lexicalJudge()], new Map(), order);
      expect(judge?.calibrated).toMatchObject({ kappa: { tact: 1, warmth: -1 }, date: late.date });
    }
  });

  it('leaves out calibrations of another judge, and a stub is never calibrated', () => {
    const stranger = { ...early, judge: { ...early.judge, fingerprint: 'other' } };
    expect(judgePrints([lexicalJudge()], new Map(), [stranger])[0]?.calibrated).toBeNull();
    const stub = { ...early, judge: { ...early.judge, fingerprint: 'stub:1' } };
    expect(judgePrints([stubJudge(1)], new Map(), [stub])[0]?.calibrated).toBeNull();
  });
});
