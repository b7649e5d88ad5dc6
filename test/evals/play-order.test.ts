import { expect, it } from 'vitest';
import { planTrials } from '../../src/evals/plan-trials.js';
import { playOrder } from '../../src/evals/play-order.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';
import { modelSubject, oracle, silentBot } from './run-rig.js';

const other = { ...toyScenario, id: 'toy-other' };
const cases = [toyCase(2), toyCase(3)].flatMap((one) => [one, { ...one, scenario: other.id }]);

/** The order of play of these subjects, as `scenario case subject`. */
function orderOf(subjects: Parameters<typeof planTrials>[1]): readonly string[] {
  const plans = planTrials([toyScenario, other], subjects, cases, 1);
  return playOrder(plans).map(({ key }) => `${key.scenario} ${key.caseId} ${key.subject}`);
}

it('models play all scenarios in turn', () => {
  expect(orderOf([modelSubject('a')])).toEqual([
    'toy-gift toy-2 react/a',
    'toy-other toy-2 react/a',
    'toy-gift toy-3 react/a',
    'toy-other toy-3 react/a',
  ]);
});

it('bots play one case after another, all of them side by side', () => {
  expect(orderOf([oracle, silentBot('bot:null')])).toEqual([
    `toy-gift toy-2 ${oracle.name}`,
    'toy-gift toy-2 bot:null',
    `toy-gift toy-3 ${oracle.name}`,
    'toy-gift toy-3 bot:null',
    `toy-other toy-2 ${oracle.name}`,
    'toy-other toy-2 bot:null',
    `toy-other toy-3 ${oracle.name}`,
    'toy-other toy-3 bot:null',
  ]);
});
