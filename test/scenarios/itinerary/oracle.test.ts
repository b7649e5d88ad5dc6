import { describe, expect, test } from 'vitest';
import { itinerary } from '../../../src/scenarios/itinerary/index.js';
import {
  cases,
  flipped,
  grade,
  oracleOf,
  play,
  playedByOracle,
  valuesOf,
  type ItineraryCase,
} from './cases.js';
import { effortOf } from '../../../src/scenarios/effort.js';

const both = cases.flatMap((item) => [item, flipped(item)]);
const named = (items: readonly ItineraryCase[]) =>
  items.map((item): [string, ItineraryCase] => [`${item.id} in ${item.lang}`, item]);

describe('the reference solution', () => {
  test.each(named(both))('completes %s with every criterion at 1', async (_name, item) => {
    const played = playedByOracle(item);
    const low = Object.entries(await valuesOf(played)).filter(([, value]) => value !== 1);
    expect(low).toEqual([]);
    const { numbers } = await grade(played);
    expect(numbers).toEqual({ completion: 1, done: true, score: 1, usefulness: 1 });
  });

  test.each(named(cases))('stays within half of the limits on %s', (_name, item) => {
    const { events } = playedByOracle(item).transcript;
    expect(events.filter(({ type }) => type === 'tool-call').length).toBeLessThanOrEqual(40);
    expect(
      events.filter((event) => event.role === 'assistant' && event.type === 'message').length,
    ).toBeLessThanOrEqual(20);
  });

  test.each(named(cases))(
    'asks no more of the traveller than its own measure allows on %s',
    (_name, item) => {
      const played = playedByOracle(item);
      expect(played.state.user.answered).toHaveLength(item.data.asked_oracle);
      expect(effortOf(played)).toBe(1);
    },
  );

  test('is told of every event that a case announces', () => {
    const silent = cases.filter(
      (item) =>
        item.data.event.kind !== 'none' && playedByOracle(item).state.event?.kind !== item.data.event.kind,
    );
    expect(silent).toEqual([]);
  });
});

describe('each decision of the reference solution', () => {
  const spoil = (item: ItineraryCase, decision: string) =>
    play(
      item,
      oracleOf(item, (name) => name === decision),
    );

  test.each(named(cases))(
    'costs completion on %s whenever spoiling it changes anything',
    async (_name, item) => {
      const right = JSON.stringify(playedByOracle(item).state);
      const applied: string[] = [];
      for (const decision of itinerary.decisions) {
        const spoiled = spoil(item, decision);
        if (JSON.stringify(spoiled.state) === right) continue;
        applied.push(decision);
        expect((await grade(spoiled)).numbers.completion, decision).toBeLessThan(1);
      }
      expect(applied).toEqual(expect.arrayContaining(['plan', 'totals']));
    },
  );

  test('applies to some case', () => {
    const idle = itinerary.decisions.filter((decision) =>
      cases.every(
        (item) => JSON.stringify(spoil(item, decision).state) === JSON.stringify(playedByOracle(item).state),
      ),
    );
    expect(idle).toEqual([]);
  });
});
