import { describe, expect, it } from 'vitest';
import type { ScoreRow } from '../../src/core/scores.js';
import { exitCode } from '../../src/core/errors.js';
import { outcomeOf, type Ending } from '../../src/evals/outcome.js';
import { summarize } from '../../src/evals/summarize.js';
import { brokenRow, headerFor, row, trip, ungradedRow } from './summary/build.js';

type Run = {
  readonly rows: readonly ScoreRow[];
  readonly pending?: readonly ScoreRow[];
  readonly ending?: Partial<Ending>;
  readonly maxBroken?: number;
};

function outcome({ rows, pending = [], ending = {}, maxBroken = 0.05 }: Run) {
  const summary = summarize({ header: headerFor(rows, pending), rows, scenarios: [trip] });
  return outcomeOf(summary, maxBroken, { interrupted: false, exhausted: false, late: false, ...ending });
}

const good = (n: number): ScoreRow[] => Array.from({ length: n }, (_, i) => row({ caseId: `g${String(i)}` }));
const bad = brokenRow({ caseId: 'b' });
const later = row({ caseId: 'later' });
const wrong = row({ caseId: 'w', completion: 0, done: false });

describe('how a run ended', () => {
  it.each<[string, Run, number, string[]]>([
    ['all trials graded', { rows: good(3) }, exitCode.done, []],
    ['all trials graded, all of them wrong', { rows: [wrong] }, exitCode.done, []],
    ['interrupted', { rows: good(1), ending: { interrupted: true } }, exitCode.interrupted, ['interrupted']],
    [
      'interrupted with everything broken and the budget used up',
      { rows: [bad], ending: { interrupted: true, exhausted: true } },
      exitCode.interrupted,
      ['interrupted'],
    ],
    [
      'the budget used up',
      { rows: [...good(1), bad], ending: { exhausted: true } },
      exitCode.incomplete,
      ["the run's budget is used up"],
    ],
    [
      'the deadline passed with trials left',
      { rows: good(2), pending: [later], ending: { late: true } },
      exitCode.incomplete,
      ["the run's deadline has passed"],
    ],
    [
      'the deadline passed with trials not graded',
      { rows: [...good(99), ungradedRow({ caseId: 'u' })], ending: { late: true } },
      exitCode.incomplete,
      ["the run's deadline has passed"],
    ],
    [
      'the deadline passed as the last trial ended',
      { rows: good(3), ending: { late: true } },
      exitCode.done,
      [],
    ],
    [
      'trials not played',
      { rows: good(2), pending: [later] },
      exitCode.incomplete,
      ['some trials were not played'],
    ],
    ['one of twenty broken, with 5 % allowed', { rows: [...good(19), bad] }, exitCode.done, []],
    [
      'one of nineteen broken, with 5 % allowed',
      { rows: [...good(18), bad] },
      exitCode.tooMuchBroke,
      ['bot:a in trip: 1 of 19 trials have no numbers (backend 1), more than 5 %'],
    ],
    [
      'a trial whose grading failed',
      { rows: [...good(1), ungradedRow({ caseId: 'u' })] },
      exitCode.tooMuchBroke,
      ['bot:a in trip: 1 of 2 trials have no numbers (not graded 1), more than 5 %'],
    ],
    [
      'one subject of two broken throughout',
      { rows: [...good(30), brokenRow({ subject: 'bot:b', backend: 'bot:b', broken: 'timeout' })] },
      exitCode.tooMuchBroke,
      ['bot:b in trip: 1 of 1 trials have no numbers (timeout 1), more than 5 %'],
    ],
    [
      'too much broken before all was played',
      { rows: [bad], pending: [later] },
      exitCode.tooMuchBroke,
      ['bot:a in trip: 1 of 1 trials have no numbers (backend 1), more than 5 %'],
    ],
    [
      'everything broken where everything may break',
      { rows: [bad], maxBroken: 1 },
      exitCode.tooMuchBroke,
      ['no trial was graded'],
    ],
    ['nothing played at all', { rows: [], pending: [later] }, exitCode.tooMuchBroke, ['no trial was graded']],
  ])('%s', (_name, run, code, reasons) => {
    expect(outcome(run)).toEqual({ code, reasons });
  });
});
