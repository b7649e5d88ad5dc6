import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lanesFor, lanesOf, queueOf } from '../../../src/commands/workers/lanes.js';
import { planTrials } from '../../../src/evals/plan-trials.js';
import { modelSubject, oracle, silentBot } from '../../evals/run-rig.js';
import { toyCase, toyScenario } from '../../support/toy-scenario.js';

it('all workers together play of each lane as many trials at once as one process would', () => {
  const lanes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lanes, fc.integer({ min: 1, max: 16 }), (most, workers) => {
      const all = Array.from({ length: workers }, (_, index) =>
        lanesFor({ most, of: () => 0 }, index, workers),
      );
      most.forEach((wanted, lane) => {
        expect(all.reduce((sum, shares) => sum + (shares[lane]?.atOnce ?? 0), 0)).toBe(wanted);
      });
    }),
  );
});

it('bots share a lane; a model has one of its own, whatever assistants it has', () => {
  const subjects = [oracle, silentBot('bot:null'), modelSubject('a'), modelSubject('b')];
  const plans = planTrials([toyScenario], subjects, [toyCase(2)], 1);
  const lanes = lanesOf(plans, 16);
  expect(lanes.most).toEqual([16, 4, 4]);
  expect(plans.map((plan) => lanes.of(plan))).toEqual([0, 0, 1, 2]);
});

it('pending trials are queued by their number in the plan, in their order of play', () => {
  const other = { ...toyScenario, id: 'toy-other' };
  const cases = [toyCase(2), toyCase(3)];
  const all = [...cases, ...cases.map((one) => ({ ...one, scenario: 'toy-other' }))];
  const plans = planTrials([toyScenario, other], [modelSubject('a')], all, 1);
  const queued = queueOf(plans, plans.slice(1), lanesOf(plans, 1), 2, () => 7);
  expect(queued).toEqual([
    { trial: 7, plan: 1, lane: 0, home: null },
    { trial: 7, plan: 2, lane: 0, home: null },
    { trial: 7, plan: 3, lane: 0, home: null },
  ]);
});

it('a queue of models and bots has each lane in its own order', () => {
  const cases = [toyCase(2), toyCase(3)];
  const plans = planTrials([toyScenario], [oracle, modelSubject('a'), silentBot('bot:null')], cases, 1);
  const queued = queueOf(plans, plans, lanesOf(plans, 1), 2, () => 7);
  const of = (lane: number): readonly number[] =>
    queued.flatMap((one) => (one.lane === lane ? [one.plan] : []));
  expect([of(0), of(1)]).toEqual([
    [0, 4, 1, 5],
    [2, 3],
  ]);
});

it('bots of a scenario are at home with one worker, models are nowhere', () => {
  const scenarios = ['a', 'b', 'c'].map((id) => ({ ...toyScenario, id }));
  const cases = scenarios.map(({ id }) => ({ ...toyCase(2), scenario: id }));
  const plans = planTrials(scenarios, [oracle, silentBot('bot:null'), modelSubject('m')], cases, 1);
  const queued = queueOf(plans, plans, lanesOf(plans, 4), 2, () => 7);
  const homes = (scenario: string): readonly unknown[] =>
    plans.flatMap(({ key }, plan) =>
      key.scenario === scenario ? [queued.find((one) => one.plan === plan)?.home] : [],
    );
  expect(['a', 'b', 'c'].map(homes)).toEqual([
    [0, 0, null],
    [1, 1, null],
    [0, 0, null],
  ]);
});
