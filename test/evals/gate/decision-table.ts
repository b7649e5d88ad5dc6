import type { GatePolicy } from '../../../src/core/gate.js';
import type { ScoreLine, ScoreRow } from '../../../src/core/scores.js';
import { brokenAt, pending, trial, trials } from '../compare/build.js';

/** The gate's policy as rows in, exit code and message out. */
export const N = 100;
/** Nine tasks of ten are done in either run. */
const usual = (i: number): number => (i % 10 === 0 ? 0 : 1);
export const baseline = trials(N, usual);

export const changed = (lines: readonly ScoreRow[], given: Partial<ScoreRow>): readonly ScoreRow[] =>
  lines.map((line) => ({ ...line, ...given }));
const instrument = trial(0, 1).instrument;
export const judged = (calibrated: boolean | null): readonly ScoreRow[] =>
  changed(baseline, { calibrated, instrument: { ...instrument, judges: ['qwen:judge 1a2b'] } });
export const ungraded = (line: ScoreRow): ScoreRow => ({
  ...brokenAt(line),
  status: 'finished',
  broken: null,
});
export const late = (line: ScoreRow): ScoreRow => ({ ...brokenAt(line), broken: 'timeout' });
export const withInstrument = (given: Partial<ScoreRow['instrument']>): readonly ScoreRow[] =>
  changed(baseline, { instrument: { ...instrument, ...given } });

export type Line = readonly [
  what: string,
  rows: {
    readonly before?: readonly ScoreLine[] | null;
    readonly after: readonly ScoreLine[];
    readonly policy?: Partial<GatePolicy>;
  },
  code: number,
  says: string,
];

/** Rows in, exit code and message out: the gate's policy. */
export const usualDecisions: readonly Line[] = [
  ['identical runs of enough tasks', { after: baseline }, 0, 'every rule holds'],
  [
    'identical runs of 19 tasks',
    { before: trials(19, usual), after: trials(19, usual) },
    4,
    'fewer than 20 decide nothing',
  ],
  ['one case', { before: [trial(1, 1)], after: [trial(1, 1)] }, 4, 'fewer than 20 decide nothing'],
  [
    '19 tasks all lost',
    { before: trials(19, () => 1), after: trials(19, () => 0) },
    4,
    'fewer than 20 decide nothing',
  ],
  ['a clearly worse candidate', { after: trials(N, (i) => (i % 2 === 0 ? 0 : 1)) }, 1, 'FAIL'],
  ['a clearly better candidate', { after: trials(N, () => 1) }, 0, 'every rule holds'],
  [
    'a candidate that lost as many tasks as it won',
    { after: trials(N, (i) => (i % 10 === 5 ? 0 : 1)) },
    4,
    'the interval holds both sides of the limit; with this variance it takes about',
  ],
  [
    'too narrow a margin for the number of tasks',
    { before: trials(48, usual), after: trials(48, usual), policy: { margin: 0.03 } },
    4,
    'it takes about 101 tasks (there are 48)',
  ],
  [
    'a candidate on the boundary: 60 tasks lower by exactly the margin',
    {
      before: trials(60, () => 0.95),
      after: trials(60, () => 0.9),
    },
    4,
    'completion: the interval holds both sides of the limit',
  ],
  [
    'a hundred tasks lower by a hair',
    { before: trials(N, () => 0.9), after: trials(N, () => 0.8999) },
    0,
    'every rule holds',
  ],
  [
    'every task lower by exactly the margin',
    { before: trials(N, () => 0.95), after: trials(N, () => 0.9), policy: { margin: 0.05 } },
    1,
    'harm trip: shown to be lower than the baseline',
  ],
  ['a candidate all of whose trials broke', { after: baseline.map(brokenAt) }, 3, 'TOO MUCH BROKE'],
  [
    'a baseline all of whose trials broke',
    { before: baseline.map(brokenAt), after: baseline },
    3,
    'TOO MUCH BROKE',
  ],
  [
    'six broken trials of a hundred',
    { after: baseline.map((line, i) => (i < 6 ? brokenAt(line) : line)) },
    3,
    "at most 5 % of either side's trials broken",
  ],
  [
    'four broken trials of a hundred',
    { after: baseline.map((line, i) => (i < 4 ? brokenAt(line) : line)) },
    0,
    'every rule holds',
  ],
  [
    'six broken trials where more may break, and tasks are left without a pair',
    { after: baseline.map((line, i) => (i < 6 ? brokenAt(line) : line)), policy: { maxBroken: 0.06 } },
    0,
    'every rule holds',
  ],
  [
    'a candidate that is not finished',
    { after: baseline.map((line, i) => (i === 0 ? pending(line) : line)) },
    4,
    'a run is not finished',
  ],
  [
    'a baseline that is not finished',
    { before: baseline.map((line, i) => (i === 0 ? pending(line) : line)), after: baseline },
    4,
    'a run is not finished',
  ],
  [
    'an unfinished candidate that is clearly worse',
    { after: trials(N, () => 0).map((line, i) => (i === 0 ? pending(line) : line)) },
    1,
    'FAIL',
  ],
  [
    'a judge that is not calibrated',
    { before: judged(false), after: judged(false) },
    4,
    'a judge is not calibrated',
  ],
  ['a judge that is calibrated', { before: judged(true), after: judged(true) }, 0, 'every rule holds'],
  [
    'a tenth of the verdicts missing',
    { after: baseline.map((line, i) => (i % 10 === 1 ? { ...line, usefulness: null, score: null } : line)) },
    4,
    'too many verdicts of the judge are missing',
  ],
  [
    'a changed prompt, model and assistant',
    {
      after: changed(baseline, {
        assistant: 'plan',
        backend: 'n',
        made: { settings: { temperature: 1 }, prompts: 'q' },
      }),
    },
    0,
    'every rule holds',
  ],
  [
    'no baseline, above the floor',
    { before: null, after: baseline, policy: { minCompletion: 0.8 } },
    0,
    'every rule holds',
  ],
  [
    'no baseline, below the floor',
    { before: null, after: trials(N, (i) => (i % 2 === 0 ? 0 : 1)), policy: { minCompletion: 0.8 } },
    1,
    'floor trip',
  ],
  [
    'no baseline, near the floor',
    { before: null, after: baseline, policy: { minCompletion: 0.88 } },
    4,
    'the interval holds both sides',
  ],
  [
    'no baseline, unfinished, above the floor',
    {
      before: null,
      after: trials(N, () => 1).map((line, i) => (i === 0 ? pending(line) : line)),
      policy: { minCompletion: 0.5 },
    },
    4,
    'a run is not finished',
  ],
  [
    'no baseline, 19 tasks far above the floor',
    { before: null, after: trials(19, () => 1), policy: { minCompletion: 0.1 } },
    4,
    'fewer than 20 decide nothing',
  ],
  [
    'a price that is not known, with a limit on it',
    { after: baseline, policy: { maxCostPerDone: 1 } },
    4,
    'a price is not known',
  ],
  [
    'a candidate that costs too much',
    { after: changed(baseline, { cost: { amount: 2, currency: 'CNY' } }), policy: { maxCostPerDone: 1 } },
    1,
    'at most 1.00 CNY a task done',
  ],
  [
    'a candidate that is too slow',
    { after: changed(baseline, { timing: { ms: 61_000 } }), policy: { maxP95Seconds: 60 } },
    1,
    '95 % of trials within 60.0 s',
  ],
  [
    'a scenario without a graded task on one side',
    {
      before: [...baseline, ...trials(2, () => 1, { scenario: 'talk' })],
      after: [...baseline, ...trials(2, () => 1, { scenario: 'talk' }).map(brokenAt)],
    },
    4,
    'a scenario has no task that both sides graded',
  ],
];
