import { expect, test } from 'vitest';
import { loadScenario, loadScenarios, scenarioIds } from '../../src/scenarios/index.js';

test('every scenario is loaded by its own id', async () => {
  expect((await loadScenarios()).map(({ id }) => id)).toEqual(scenarioIds);
  for (const id of scenarioIds) expect((await loadScenario(id)).id).toBe(id);
});

test('an unknown scenario is a usage error that names a near one', async () => {
  await expect(loadScenario('itinary')).rejects.toThrow(/"itinary".*did you mean itinerary/);
  await expect(loadScenario('constructor')).rejects.toThrow(/"constructor"/);
});
