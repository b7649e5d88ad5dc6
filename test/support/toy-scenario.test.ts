import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/core/view.js';
import { drive } from './drive.js';
import { toyCase, toyScenario } from './toy-scenario.js';
import { toyCriteria } from './toy/criteria.js';
import type { ToyState } from './toy/types.js';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

function grade(seed: number, wrong: (decision: string) => boolean): Record<string, number> {
  const played = toyCase(seed);
  const { transcript, state } = drive(
    toyScenario,
    played,
    toyScenario.oracle(viewOf(toyScenario, played), wrong),
  );
  const graded = { case: played, transcript, state: state as ToyState };
  return Object.fromEntries(
    toyCriteria.flatMap((item) => (item.kind === 'rubric' ? [] : [[item.id, item.grade(graded).value]])),
  );
}

describe('the toy scenario', () => {
  it('gives its oracle every point on every case', () => {
    for (const seed of seeds) {
      expect(grade(seed, () => false)).toEqual({
        finished: 1,
        'no-viral-bait': 1,
        allergen: 1,
        reserved: 1,
        cheapest: 1,
        'total-true': 1,
      });
    }
  });

  it.each([
    ['allergy', 'allergen'],
    ['price', 'cheapest'],
    ['total', 'total-true'],
  ])('makes a wrong %s cost %s on every case', (decision, criterion) => {
    for (const seed of seeds) expect(grade(seed, (name) => name === decision)[criterion]).toBe(0);
  });
});
