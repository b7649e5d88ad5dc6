import { describe, expect, test } from 'vitest';
import { effortOf } from '../../../src/scenarios/effort.js';
import { tensionAbove } from '../../../src/scenarios/relatives/calm.js';
import { cases, grade, named, playedByOracle } from './cases.js';

describe('the reference solution', () => {
  test.each(named(cases))('completes %s with every criterion at 1', async (_name, item) => {
    const played = playedByOracle(item);
    const { numbers, verdicts } = await grade(played);
    const low = Object.entries(verdicts).filter(
      ([, verdict]) => verdict.kind === 'value' && verdict.value !== 1,
    );
    expect(low).toEqual([]);
    expect(numbers).toEqual({ completion: 1, done: true, score: 1, usefulness: 1 });
  });

  test.each(named(cases))('stays within half of the limits on %s', (_name, item) => {
    const { events } = playedByOracle(item).transcript;
    const messages = events.filter((event) => event.role === 'assistant' && event.type === 'message');
    expect(events.filter(({ type }) => type === 'tool-call').length).toBeLessThanOrEqual(40);
    expect(messages.length).toBeLessThanOrEqual(20);
  });

  test.each(named(cases))(
    'asks of the user what its own measure allows, and upsets nobody, on %s',
    (_name, item) => {
      const played = playedByOracle(item);
      expect(played.state.user.answered).toHaveLength(item.data.asked_oracle);
      expect(effortOf(played)).toBe(1);
      expect(tensionAbove(played.state.table, item.data.gathering.maxTurns)).toBe(0);
    },
  );

  test('is told of every change of mind', () => {
    const silent = cases.filter(
      (item) => (playedByOracle(item).state.changed !== null) !== (item.data.change !== null),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
