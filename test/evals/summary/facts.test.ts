import { expect, it } from 'vitest';
import { scenarioFacts } from '../../../src/evals/summary/facts.js';
import { toyScenario } from '../../support/toy-scenario.js';

it('Facts of a scenario keep kind, weight, core and needs of every criterion, in order', () => {
  const { criteria } = scenarioFacts(toyScenario);
  expect(criteria.map(({ id }) => id)).toEqual(toyScenario.criteria.map(({ id }) => id));
  const weights = criteria.reduce((total, { weight }) => total + weight, 0);
  expect(weights).toBe(100);
  expect(criteria.some(({ core }) => core)).toBe(true);
});
