import { brokenAt, trials } from '../compare/build.js';
import { baseline, changed, judged, late, N, ungraded, type Line } from './decision-table.js';

/** Rows by which a gate could go green, or red, without grounds. */
export const holes: readonly Line[] = [
  [
    'trials that finished and were not graded',
    { after: baseline.map((line, i) => (i < 6 ? ungraded(line) : line)) },
    3,
    "at most 5 % of either side's trials broken",
  ],
  [
    'no baseline, and most trials not graded',
    {
      before: null,
      after: trials(N, () => 1).map((line, i) => (i < 75 ? ungraded(line) : line)),
      policy: { minCompletion: 0.8 },
    },
    3,
    'TOO MUCH BROKE',
  ],
  [
    'both sides broken, each on the tasks of the other',
    {
      before: baseline.map((line, i) => (i < 50 ? brokenAt(line) : line)),
      after: baseline.map((line, i) => (i < 50 ? line : brokenAt(line))),
    },
    3,
    'TOO MUCH BROKE',
  ],
  [
    'trials out of time that would decide it had they failed',
    { before: trials(N, () => 1), after: trials(N, () => 1).map((line, i) => (i < 4 ? late(line) : line)) },
    4,
    'completion: trials that ran out of time or budget are left out',
  ],
  [
    'a judge of whom nothing is known',
    { before: judged(null), after: judged(null) },
    4,
    'a judge is not calibrated',
  ],
  [
    'no usefulness on a side, and no judge',
    { after: changed(baseline, { usefulness: null, score: null }) },
    4,
    'usefulness: ',
  ],
  [
    'a scenario of two tasks, both lost, beside a hundred good ones',
    {
      before: [...trials(N, () => 1), ...trials(2, () => 1, { scenario: 'talk' })],
      after: [...trials(N, () => 1), ...trials(2, () => 0, { scenario: 'talk' })],
    },
    4,
    'pass          harm talk',
  ],
  [
    'nothing done for its money',
    { before: null, after: trials(N, () => 0), policy: { minCompletion: 0, maxCostPerDone: 1 } },
    1,
    'cost: no task was done',
  ],
  [
    'a floor that 48 tasks cannot reach',
    { before: null, after: trials(48, () => 1), policy: { minCompletion: 0.95 } },
    4,
    'it takes about 61 tasks (there are 48)',
  ],
];
