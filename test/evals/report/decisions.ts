/** Decisions of a gate, and the comparisons they rest on, made by hand. */
import type { Comparison, Difference } from '../../../src/core/comparison.js';
import type { GateResult, Rule } from '../../../src/core/gate.js';

export function difference(given: Partial<Difference> = {}): Difference {
  return {
    tasks: 96,
    baseline: 0.74,
    candidate: 0.82,
    mean: 0.08,
    low: 0.03,
    high: 0.13,
    level: 0.95,
    method: 'stratified paired t',
    bootstrap: [0.03, 0.13],
    p: 0.004,
    pAdjusted: 0.004,
    detectable: 0.07,
    ...given,
  };
}

const flips = { gained: 14, lost: 5, p: 0.06 };

export function comparison(given: Partial<Comparison> = {}): Comparison {
  const side = { run: 'run-1', planned: 96, graded: 96, broken: 0, pending: 0 };
  return {
    schemaVersion: 1,
    baseline: { ...side, operand: 'base#react/old', subject: 'react/old' },
    candidate: { ...side, operand: 'next#react/b', subject: 'react/b' },
    changed: [{ what: 'backend', baseline: 'old|v1', candidate: 'b' }],
    drift: [],
    unpaired: { baseline: 0, candidate: 0 },
    scenarios: [
      {
        scenario: 'relatives',
        completion: difference({ tasks: 48, candidate: 0.9, mean: 0.16, low: 0.1, high: 0.22 }),
        usefulness: null,
        flips: { gained: 12, lost: 1, p: 0.003 },
      },
      {
        scenario: 'itinerary',
        completion: difference({ tasks: 48, candidate: 0.74, mean: 0, low: -0.06, high: 0.06, p: 0.99 }),
        usefulness: null,
        flips: { gained: 2, lost: 4, p: 0.69 },
      },
    ],
    overall: {
      completion: difference(),
      usefulness: difference({ baseline: 0.6, candidate: 0.61, mean: 0.01, low: -0.02, high: 0.04 }),
      flips,
    },
    flips: [
      {
        scenario: 'itinerary',
        caseId: 'itinerary-h04',
        caseHash: 'h',
        direction: 'lost',
        baseline: 1,
        candidate: 0,
        completion: -1,
        because: ['late-for-dinner', 'turn-limit'],
      },
    ],
    spending: {
      tokensPerTrial: { baseline: 90_000, candidate: 99_000, ratio: 1.1 },
      tokensPerDone: { baseline: 121_000, candidate: 123_000, ratio: 1.0165 },
      costPerDone: {
        baseline: { amount: 0.31, currency: 'CNY' },
        candidate: { amount: 0.35, currency: 'CNY' },
        ratio: 1.129,
      },
    },
    timing: {
      p50: { baseline: 12, candidate: 13, ratio: 1.08 },
      p95: { baseline: 40, candidate: 41, ratio: 1.02 },
    },
    ...given,
  };
}

export function rule(given: Partial<Rule> = {}): Rule {
  return {
    rule: 'completion',
    scenario: null,
    verdict: 'pass',
    reason: 'within',
    value: 0.08,
    low: 0.04,
    high: null,
    limit: -0.05,
    tasks: 96,
    tasksNeeded: null,
    ...given,
  };
}

const rules: readonly Rule[] = [
  rule({ rule: 'evidence', value: null, low: null, limit: null }),
  rule({ rule: 'broken', value: 0.01, low: null, limit: 0.05 }),
  rule(),
  rule({ rule: 'usefulness', value: 0.01, low: -0.015 }),
  rule({ rule: 'harm', scenario: 'relatives', value: 0.16, low: 0.09, limit: 0, tasks: 48 }),
  rule({ rule: 'harm', scenario: 'itinerary', value: 0, low: -0.05, limit: 0, tasks: 48 }),
];

const codes = { pass: 0, fail: 1, 'too-much-broke': 3, inconclusive: 4 } as const;

/** A gate's result; rules given replace those of the same rule and scenario. */
export function decided(
  verdict: GateResult['verdict'],
  changed: readonly Rule[] = [],
  given: Partial<GateResult> = {},
): GateResult {
  const replaced = rules.map(
    (one) => changed.find((other) => other.rule === one.rule && other.scenario === one.scenario) ?? one,
  );
  const added = changed.filter((one) => !replaced.includes(one));
  return {
    schemaVersion: 1,
    verdict,
    exitCode: codes[verdict],
    policy: {
      margin: 0.05,
      alpha: 0.05,
      minCompletion: null,
      maxBroken: 0.05,
      maxCostPerDone: null,
      maxP95Seconds: null,
    },
    rules: [...replaced, ...added],
    currency: 'CNY',
    candidate: { operand: 'next#react/b', run: 'next', subject: 'react/b' },
    comparison: comparison(),
    ...given,
  };
}

export const pass = decided('pass');
export const fail = decided('fail', [
  rule({ verdict: 'fail', reason: 'beyond', value: -0.1, low: -0.14, high: -0.06 }),
  rule({
    rule: 'harm',
    scenario: 'relatives',
    verdict: 'fail',
    reason: 'beyond',
    value: -0.21,
    low: -0.3,
    high: -0.12,
    limit: 0,
    tasks: 48,
  }),
]);
export const inconclusive = decided('inconclusive', [
  rule({
    verdict: 'inconclusive',
    reason: 'uncertain',
    value: -0.02,
    low: -0.08,
    high: 0.04,
    tasksNeeded: 410,
  }),
]);
export const fewTasks = decided('inconclusive', [
  rule({ rule: 'evidence', verdict: 'inconclusive', reason: 'few-tasks', value: null, tasks: 12 }),
]);
export const tooMuchBroke = decided('too-much-broke', [
  rule({ rule: 'broken', verdict: 'inconclusive', reason: 'beyond', value: 0.12, low: null, limit: 0.05 }),
]);
export const floorsOnly = decided('pass', [], {
  comparison: null,
  rules: [rule({ rule: 'floor', scenario: 'relatives', value: 0.86, low: 0.8, limit: 0.7 })],
});
