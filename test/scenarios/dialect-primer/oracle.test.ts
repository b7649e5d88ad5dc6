import { describe, expect, test } from 'vitest';
import { effortOf } from '../../../src/scenarios/effort.js';
import { cases, flipped, grade, playedByOracle, valuesIn, type DialectCase } from './cases.js';

const both = cases.flatMap((item) => [item, flipped(item)]);
const named = (items: readonly DialectCase[]) =>
  items.map((item): [string, DialectCase] => [`${item.id} in ${item.lang}`, item]);

describe('the reference solution', () => {
  test.each(named(both))('completes %s with every criterion at 1', async (_name, item) => {
    const played = playedByOracle(item);
    const grades = await grade(played);
    const low = Object.entries(valuesIn(grades)).filter(([, value]) => value !== 1);
    expect(low).toEqual([]);
    expect(grades.numbers).toEqual({ completion: 1, done: true, score: 1, usefulness: 1 });
  });

  test.each(named(cases))('stays within half of the limits on %s', (_name, item) => {
    const { events } = playedByOracle(item).transcript;
    expect(events.filter(({ type }) => type === 'tool-call').length).toBeLessThanOrEqual(40);
    expect(
      events.filter((event) => event.role === 'assistant' && event.type === 'message').length,
    ).toBeLessThanOrEqual(20);
  });

  test.each(named(cases))('asks no more of the user than its own measure allows on %s', (_name, item) => {
    const played = playedByOracle(item);
    expect(played.state.user.answered).toHaveLength(item.data.asked_oracle);
    expect(effortOf(played)).toBe(1);
  });

  test('is told of every hometown that was wrong, and starts again for the right one', () => {
    const moved = cases.filter(({ data }) => data.said_region !== data.region);
    expect(moved.length).toBeGreaterThanOrEqual(8);
    for (const item of moved) {
      const { state, transcript } = playedByOracle(item);
      expect(state.world.public.corrected, item.id).toBe(true);
      const notices = transcript.events.filter(
        (event) => event.type === 'world-event' && event.name === 'hometown',
      );
      expect(notices, item.id).toHaveLength(1);
    }
  });
});
