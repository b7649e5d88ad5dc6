import { describe, expect, test } from 'vitest';
import { expectScenario } from 'festeval/vitest';
import { agreeable, airline } from '../plugin/airline/airline.js';
import { seatAgent } from './agent.js';

// With a model: backend: 'qwen:qwen3-max', cassette: 'recorded' once, and 'recorded:replay' in CI, which needs no key.
test('the reference solution books trips home', async () => {
  await expectScenario({ scenario: 'itinerary', backend: 'bot:oracle', limit: 2 }).toComplete({
    atLeast: 0.9,
  });
});

describe('the airline agent', () => {
  // A scenario of one's own, imported as a value: its cases are where the test says.
  const scenario = airline;
  const dataset = new URL('../plugin/airline/airline.csv', import.meta.url);

  test('changes a seat as policy and caller want it', async () => {
    const expectation = expectScenario({ scenario, dataset, assistant: seatAgent, cases: ['seat-zh'] });
    await expectation.toBeDone();
    await expectation.toPassGates();
  });

  test('that grants whatever is asked breaks the policy where it says no', async () => {
    const cases = ['seat-zh', 'cancel-too-late-zh'];
    const trials = await expectScenario({ scenario, dataset, backend: agreeable, cases }).trials();
    const completions = trials.map(({ grading }) =>
      grading?.status === 'graded' ? grading.numbers.completion : null,
    );
    expect(completions).toEqual([1, 0]);
  });
});
