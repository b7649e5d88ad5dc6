import { describe, expect, it } from 'vitest';
import type { AnyScenario } from '../../src/core/scenario.js';
import { trialId } from '../../src/core/trial.js';
import { mostMessages, planTrials, refuseTwins } from '../../src/evals/plan-trials.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';
import { modelSubject, silentBot } from './run-rig.js';

const other: AnyScenario = { ...toyScenario, id: 'other' };
const cases = [toyCase(1), toyCase(2), { ...toyCase(3), scenario: 'other' }];

describe('the plan of a run', () => {
  it('goes by scenario, subject, case and attempt; each case belongs to its own scenario', () => {
    const plans = planTrials([other, toyScenario], [silentBot('a'), silentBot('b')], cases, 2);
    expect(plans.map(({ key }) => trialId(key))).toEqual([
      ...['other/toy-3/a/0', 'other/toy-3/a/1', 'other/toy-3/b/0', 'other/toy-3/b/1'],
      ...['toy-gift/toy-1/a/0', 'toy-gift/toy-1/a/1', 'toy-gift/toy-2/a/0', 'toy-gift/toy-2/a/1'],
      ...['toy-gift/toy-1/b/0', 'toy-gift/toy-1/b/1', 'toy-gift/toy-2/b/0', 'toy-gift/toy-2/b/1'],
    ]);
  });

  it('carries the hash of each case', () => {
    const [plan] = planTrials([toyScenario], [silentBot('a')], cases, 1);
    expect(plan?.key.caseHash).toBe(toyCase(1).hash);
  });

  it('refuses two subjects of one name, and says how to tell them apart', () => {
    const twins = [silentBot('a'), silentBot('b'), silentBot('a')];
    expect(() => {
      refuseTwins(twins);
    }).toThrow('Two subjects are called "a". Give one of them another name: --backend other=KIND:MODEL.');
  });

  it('counts the calls of models only', () => {
    const plans = planTrials([toyScenario], [silentBot('a'), modelSubject('m')], cases, 3);
    expect(mostMessages(plans, 40)).toBe(2 * 3 * 40);
  });
});
