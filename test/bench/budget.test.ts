import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { instructionsOf } from '../../bench/budget/counter.js';
import { tableOf } from '../../bench/budget/table.js';
import {
  budgetsSchema,
  fails,
  meanOf,
  median,
  ratiosOf,
  updated,
  verdictsOf,
  type Budget,
  type Cost,
  type Outcome,
  type Round,
} from '../../bench/budget/verdict.js';
import { cells } from '../../bench/budget/work.js';

const budget: Budget = {
  ...{ cell: '1 call', measure: 'cpu', ratio: 10, tolerance: 0.1 },
  ...{ set: '2026-11-30', why: 'first' },
};
const round = (cost: number, floor: number): Round => ({
  '1 call': { cost: { cpu: cost }, floor: { cpu: floor } },
});
const verdictOf = (rounds: readonly Round[], budgets: readonly Budget[] = [budget]) =>
  verdictsOf(rounds, ['1 call'], budgets);
const outcomeOf = (...given: Parameters<typeof verdictOf>): Outcome | undefined =>
  verdictOf(...given)[0]?.outcome;

describe('a ratio', () => {
  test('is of one round, so that a machine that slows down for a while changes nothing', () => {
    expect(ratiosOf([round(100, 10), round(300, 30), round(120, 12)], '1 call', 'cpu')).toEqual([10, 10, 10]);
  });

  test('is left out where a round has no figure of the cell or its floor', () => {
    const halves: readonly { cost: Cost; floor: Cost }[] = [
      { cost: { cpu: 100 }, floor: {} },
      { cost: {}, floor: { cpu: 10 } },
    ];
    const rounds = halves.map((one) => ({ '1 call': one }));
    expect(ratiosOf([...rounds, round(90, 10)], '1 call', 'cpu')).toEqual([9]);
  });

  test('is judged by its median, which one bad round does not move', () => {
    expect(median([10, 99, 9.9])).toBe(10);
    expect(median([10, 12])).toBe(11);
    expect(outcomeOf([round(100, 10), round(990, 10), round(99, 10)])).toBe('within');
  });
});

describe('a cell', () => {
  test.each([
    [109, 'within'],
    [91, 'within'],
    [111, 'regressed'],
    [89, 'better'],
  ] as const)(
    'of %i times a hundredth is %s where ten times its floor is allowed, give or take a tenth',
    (cost, outcome) => {
      expect(outcomeOf([round(cost, 10)])).toBe(outcome);
    },
  );

  test('without a budget is named so, and fails the job: nothing would be guarded', () => {
    const verdicts = verdictOf([round(100, 10)], []);
    expect(verdicts).toMatchObject([{ outcome: 'unset', ratios: [10] }]);
    expect(fails(verdicts)).toBe(true);
  });

  test('that costs more fails the job; one that costs less only asks for a new budget', () => {
    expect(fails(verdictOf([round(111, 10)]))).toBe(true);
    expect(fails(verdictOf([round(89, 10)]))).toBe(false);
    expect(fails(verdictOf([round(100, 10)]))).toBe(false);
  });

  test('that pays one more millisecond a trial is caught', () => {
    const usual = [round(3400, 340), round(3500, 350), round(3300, 330)];
    const slower = usual.map(({ '1 call': measured }) =>
      round((measured?.cost.cpu ?? 0) + 1000, measured?.floor.cpu ?? 0),
    );
    expect(outcomeOf(usual)).toBe('within');
    expect(outcomeOf(slower)).toBe('regressed');
  });
});

describe('instructions', () => {
  const counted: Budget = { ...budget, measure: 'instructions' };

  test('are judged beside CPU time where the machine counts them', () => {
    const both = { cost: { cpu: 100, instructions: 9_000 }, floor: { cpu: 10, instructions: 1_000 } };
    expect(verdictOf([{ '1 call': both }], [budget, counted])).toMatchObject([
      { measure: 'cpu', median: 10, outcome: 'within' },
      { measure: 'instructions', median: 9, outcome: 'within' },
    ]);
  });

  test('that have a budget are named as not measured, and fail nothing, where it does not', () => {
    const verdicts = verdictOf([round(100, 10)], [budget, counted]);
    expect(verdicts[1]).toMatchObject({ measure: 'instructions', outcome: 'unmeasured' });
    expect(fails(verdicts)).toBe(false);
  });

  test('are read from what perf stat writes, where the processor shows its counters', () => {
    const comment = '# started on Mon Nov 30 01:33:02 2026\n\n';
    expect(instructionsOf('perf', `${comment}594493268,,instructions:u,151066612,100.00,,\n`)).toBe(
      594_493_268,
    );
    expect(instructionsOf('perf', `${comment}<not supported>,,instructions:u,0,100.00,,\n`)).toBeNull();
    expect(instructionsOf('perf', '')).toBeNull();
  });

  test('are read from what valgrind writes', () => {
    expect(instructionsOf('valgrind', '==7== \n==7== I   refs:      594,493,268\n')).toBe(594_493_268);
    expect(instructionsOf('valgrind', '==7== Command: node\n')).toBeNull();
  });

  test('of several runs are the mean of those that were counted', () => {
    expect(meanOf([{ cpu: 10, instructions: 4 }, { cpu: 20 }])).toEqual({ cpu: 15, instructions: 4 });
    expect(meanOf([{ cpu: 10 }])).toEqual({ cpu: 10 });
  });
});

describe('setting budgets anew', () => {
  test('writes what was measured, when and why, and keeps the tolerance', () => {
    const next = updated([budget], verdictOf([round(80, 10)]), '2026-12-24', 'thinner nodes');
    expect(next).toEqual([{ ...budget, ratio: 8, set: '2026-12-24', why: 'thinner nodes' }]);
  });

  test('gives a new cell a tolerance to begin with, and leaves alone what was not measured', () => {
    const other: Budget = { ...budget, measure: 'instructions' };
    const next = updated([other], verdictOf([round(87.654, 10)], [other]), '2026-12-24', 'new');
    expect(next).toEqual([
      other,
      { cell: '1 call', measure: 'cpu', ratio: 8.77, tolerance: 0.2, set: '2026-12-24', why: 'new' },
    ]);
  });
});

describe('budgets.json', () => {
  const read = () => budgetsSchema.parse(JSON.parse(readFileSync('bench/budgets.json', 'utf8')));

  test('has a budget of CPU for every cell, and none for a cell that is not there', () => {
    const set = read().budgets.filter(({ measure }) => measure === 'cpu');
    expect(set.map(({ cell }) => cell).sort()).toEqual(cells.map(({ name }) => name).sort());
  });

  test.each([
    ['two budgets of one cell', { budgets: [budget, budget] }, 'found two of one'],
    ['a budget without its reason', { budgets: [{ ...budget, why: '' }] }, 'why'],
    ['a tolerance of nothing', { budgets: [{ ...budget, tolerance: 0 }] }, 'tolerance'],
    ['a day that is none', { budgets: [{ ...budget, set: 'yesterday' }] }, 'set'],
  ])('may not have %s', (_what, file, problem) => {
    const { error } = budgetsSchema.safeParse(file);
    expect(JSON.stringify(error?.issues)).toContain(problem);
  });
});

test('the table has a row a budget, with the spread over the rounds and what is allowed', () => {
  const rounds = [round(100, 10), round(112, 10), round(118, 10)];
  const counted: Budget = { ...budget, measure: 'instructions' };
  const lines = tableOf(rounds, verdictOf(rounds, [budget, counted])).split('\n');
  expect(lines.slice(2)).toEqual([
    '| 1 call | cpu | 112 ms | 10 ms | 11.2 | 10 – 11.8, n = 3 | 10 (2026-11-30) | 11 | **regressed** |',
    '| 1 call | instructions | – | – | – | – | 10 (2026-11-30) | 11 | not measured here |',
  ]);
});

test('the job on GitHub runs the budgets on pull requests and by hand, and stops where they fail', () => {
  const text = readFileSync('.github/workflows/benchmark.yml', 'utf8');
  const { on, jobs } = parse(text) as {
    on: object;
    jobs: { budget: { steps: { run?: string; shell?: string }[] } };
  };
  expect(Object.keys(on)).toEqual(['pull_request', 'workflow_dispatch']);
  const step = jobs.budget.steps.find(({ run }) => run?.includes('bench:budget') === true);
  expect(step?.shell).toBe('bash');
  expect(readFileSync('.ci/run', 'utf8')).not.toContain('bench');
});
