import { describe, expect, test } from 'vitest';
import type { ItineraryRow } from '../../../src/scenarios/itinerary/row.js';
import { dinnerAfter, tripOf } from '../../../src/scenarios/itinerary/trip.js';
import { itineraryRow } from '../../../src/scenarios/itinerary/row.js';
import { fromMinutes, toMinutes } from '../../../src/world/travel/clock.js';

const row: ItineraryRow = itineraryRow.parse({
  id: 'itinerary-x',
  lang: 'zh',
  split: 'dev',
  difficulty: '1',
  seed: '7',
  origin: '广州',
  destination: 'xinyang',
  party: '[{"name":"王建国","age":40,"id_docs":[{"kind":"id_card"}],"mobility":2}]',
  budget_fen: '100000',
  depart_after: '2026-02-15T08:00',
  arrive_by: '',
  luggage: '[]',
  prefs: '{"max_transfers":1,"no_overnight":true,"vot_fen_per_min":50}',
  hidden_needs: '[]',
  network_seed: '7',
  event: 'none',
  j_base: '2',
  j_opt: '1',
});

const person = row.party[0] ?? { name: '', age: 0, id_docs: [], mobility: 2 as const };

describe('the trip of a row', () => {
  test('takes city names in either language as well as ids', () => {
    expect(tripOf(row)).toMatchObject({ origin: 'guangzhou', destination: 'xinyang' });
  });

  test('has to be home at 18:00 on New Year’s Eve where the row says nothing', () => {
    expect(fromMinutes(tripOf(row).arrive_by)).toBe('2026-02-16T18:00');
    expect(fromMinutes(tripOf({ ...row, arrive_by: '2026-02-16T12:00' }).arrive_by)).toBe('2026-02-16T12:00');
  });

  test.each([
    [{ origin: 'guangzou' }, /origin: found "guangzou".*did you mean guangzhou/],
    [{ destination: '广州' }, /destination: .*same city/],
    [{ arrive_by: '2026-02-15T07:00' }, /arrive_by: /],
    [{ party: [person, person] }, /party: .*same name/],
    [{ party: [{ ...person, age: 12 }] }, /party: .*18/],
    [{ party: [{ ...person, mobility: 0 as const }] }, /hidden_needs: .*stairs/],
    [{ hidden_needs: ['stairs' as const] }, /hidden_needs: .*stairs/],
    [{ hidden_needs: ['luggage' as const, 'luggage' as const] }, /hidden_needs: .*twice/],
  ])('is refused when the row makes no sense: %j', (change, message) => {
    expect(() => tripOf({ ...row, ...change })).toThrow(message);
  });
});

test.each([
  ['2025-12-01T00:00', '2026-02-16T18:00'],
  ['2026-02-16T17:59', '2026-02-16T18:00'],
  ['2026-02-16T18:00', '2027-02-05T18:00'],
  ['2028-01-20T09:00', '2028-01-25T18:00'],
])('the dinner after %s is at %s', (instant, dinner) => {
  expect(fromMinutes(dinnerAfter(toMinutes(instant)))).toBe(dinner);
});

test('a row says which column is wrong and why', () => {
  const found = itineraryRow.safeParse({
    ...row,
    budget_fen: '１０００',
    event: 'flood',
    depart_after: '2026-02-30T08:00',
  });
  expect(found.error?.issues.map(({ path }) => path[0])).toEqual(['budget_fen', 'depart_after', 'event']);
});
