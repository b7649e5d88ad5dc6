import { expect, test } from 'vitest';
import { scenarioById, scenarios } from '../../src/scenarios/index.js';

test('every scenario is found by its id, and ids are unique', () => {
  for (const scenario of scenarios) expect(scenarioById(scenario.id, scenarios)).toBe(scenario);
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
});

test('an unknown scenario is a usage error that names a near one', () => {
  expect(() => scenarioById('itinary', scenarios)).toThrow(/"itinary".*did you mean itinerary/);
});
