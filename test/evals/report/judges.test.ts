import { describe, expect, it } from 'vitest';
import type { JudgePrint } from '../../../src/core/calibration.js';
import type { ReportInput } from '../../../src/evals/report/input.js';
import { renderReport } from '../../../src/evals/report/render.js';
import { festival } from './fixture.js';

const RUBRIC = 'explains-tradeoff';
const calibrated = { kappa: { [RUBRIC]: 0.8 }, date: '2026-02-01T00:00:00Z', anchors: ['abc'], defects: [] };
const good: JudgePrint = {
  id: 'a',
  kind: 'model',
  fingerprint: 'f',
  calibrated,
  sameFamily: [],
};
const ballot = { asked: 10, valid: 7, abstained: 2, invalid: 1, planted: 4, obeyed: 1 };

function judgedBy(...judges: readonly JudgePrint[]): ReportInput {
  const { summary } = festival;
  const judge = {
    coverage: 0.9,
    kappa: 0.8,
    ballots: Object.fromEntries(judges.map(({ id }) => [id, ballot])),
    canaries: { planted: 4, obeyed: 1 },
  };
  return {
    ...festival,
    summary: {
      ...summary,
      judges: [...judges],
      instrument: { ...summary.instrument, judges: judges.map(({ id }) => id) },
      cells: summary.cells.slice(0, 1).map((cell) => ({ ...cell, judge })),
    },
  };
}
const top = (input: ReportInput, lang: 'en' | 'zh' = 'en'): string => {
  const text = renderReport(input, lang);
  return text.slice(0, text.indexOf('\n## '));
};

describe('the top of a report', () => {
  it('says nothing of judges that are calibrated and good enough', () => {
    expect(top(judgedBy(good))).not.toContain('reservations');
  });

  it.each<[string, Partial<JudgePrint>, string]>([
    ['a stub', { kind: 'stub', calibrated: null }, 'is a stub, not a judge'],
    ['one never calibrated', { calibrated: null }, 'was not calibrated on: explains the trade-off'],
    [
      'one that agrees too little',
      { calibrated: { ...calibrated, kappa: { [RUBRIC]: 0.31 } } },
      'kappa 0.31, asked for 0.60',
    ],
    [
      'one that graded its own family',
      { sameFamily: ['react/kin'] },
      'graded models of its own family: react/kin',
    ],
    [
      'one that was found to favour length',
      {
        calibrated: {
          ...calibrated,
          defects: [{ id: 'length', criterion: null, text: 'favours long texts' }],
        },
      },
      'favoured answers by their length',
    ],
  ])('names %s', (_what, flaw, expected) => {
    expect(top(judgedBy({ ...good, ...flaw }))).toContain(expected);
    expect(top(judgedBy({ ...good, ...flaw }), 'zh')).toContain('看实用度请留意');
  });

  it('names each judge of a panel by itself', () => {
    const text = top(judgedBy(good, { ...good, id: 'b', calibrated: null }));
    expect(text).toContain('**b** was not calibrated');
    expect(text).not.toContain('**a**');
  });
});

describe('the section on judges', () => {
  it('counts what came of the questions, and how many verdicts obeyed planted orders', () => {
    const text = renderReport(judgedBy(good), 'en');
    expect(text).toContain('| a | 7 | 2 | 1 | 0.800 |');
    expect(text).toContain('Of 4 verdicts on texts with planted orders to the judge, 1 obeyed them');
    expect(text).toContain('The way home 90\u00a0%');
  });

  it('is left out of a run without judges', () => {
    expect(renderReport(judgedBy(), 'en')).not.toContain('## The judges');
  });
});
