import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../src/core/json.js';
import type { PolicyCall, Script } from '../../../src/core/policy.js';
import { itinerary } from '../../../src/scenarios/itinerary/index.js';
import { classIds, docKinds } from '../../../src/world/travel/types.js';
import { netPaid } from '../../../src/world/travel/world.js';
import { canonicalJson } from '../../../src/core/json.js';
import { cases, caseNamed, grade, oracleOf, play, type ItineraryCase } from './cases.js';

const some = <T>(items: readonly T[]) => fc.constantFrom(...items);
const numbered = (letter: string) => fc.nat(9).map((n) => `${letter}${String(n)}`);

/** Calls that fit the schemas, on ids that exist and on some that do not. */
function callsOn({ data }: ItineraryCase): fc.Arbitrary<PolicyCall> {
  const city = some([...new Set(data.network.places.map((place) => place.city)), '火星']);
  const service = some([...data.network.services.map(({ id }) => id), 'G1']);
  const name = some([...data.trip.party.map((passenger) => passenger.name), '路人']);
  const ticket = fc.record({ name, doc: some(docKinds), fare: some(['adult', 'child', 'free']) });
  const ride = { service_id: service, class: some(classIds) };
  const date = some(['2026-02-15', '2026-02-16', '2028-01-24', '2028-01-25']);
  const holds = fc.array(numbered('H'), { minLength: 1, maxLength: 3 });
  const leg = fc.record({
    ...ride,
    order_id: numbered('O'),
    passengers: fc.array(name, { minLength: 1, maxLength: 3 }),
  });
  const args: Readonly<Record<string, fc.Arbitrary<Json>>> = {
    search: fc.record({ from_city: city, to_city: city, date }),
    service: fc.record({ id: service }),
    links: fc.record({ city }),
    hold: fc.record({ ...ride, passengers: fc.array(ticket, { minLength: 1, maxLength: 4 }) }),
    request_consent: fc.record({ hold_ids: holds }),
    pay: fc.record({ hold_ids: holds, consent_ref: numbered('C') }),
    cancel: fc.record({ order_id: numbered('O') }),
    ask_user: fc.record({ text: fc.string({ minLength: 1 }) }),
    finish: fc.record({
      legs: fc.array(leg, { minLength: 1, maxLength: 4 }),
      ...{ total_fen: fc.nat(), door_minutes: fc.nat(), transfers: fc.nat(5) },
      plan_b: fc.array(fc.record(ride), { maxLength: 3 }),
      explanation: fc.string({ minLength: 1 }),
    }),
    no_such_tool: fc.constant({}),
  };
  return some(Object.keys(args)).chain((tool) =>
    (args[tool] ?? fc.constant({})).map((given) => ({ name: tool, args: given })),
  );
}

function* playing(calls: readonly PolicyCall[]): Script {
  for (const call of calls) yield { calls: [call] };
  yield { text: '还有什么要求吗?' };
}

const fresh = (item: ItineraryCase) => itinerary.start(item.data).world.public;

test('whatever is called, nothing throws, money is conserved and every number is in its range', async () => {
  const played = some(cases).chain((item) =>
    fc.array(callsOn(item), { maxLength: 40 }).map((calls) => ({ item, calls })),
  );
  await fc.assert(
    fc.asyncProperty(played, async ({ item, calls }) => {
      const result = play(item, playing(calls));
      const { world } = result.state;
      expect(world.public.balance_fen + netPaid(world)).toBe(fresh(item).balance_fen);
      const { numbers } = await grade(result);
      for (const value of Object.values(numbers)) expect(Number(value)).toBeGreaterThanOrEqual(0);
      for (const value of Object.values(numbers)) expect(Number(value)).toBeLessThanOrEqual(1);
      expect(numbers.done).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('random calls before the reference solution starts never make grading throw', async () => {
  const item = caseNamed('itinerary-h05');
  await fc.assert(
    fc.asyncProperty(fc.array(callsOn(item), { maxLength: 12 }), async (calls) => {
      const { numbers } = await grade(play(item, disturbed(calls, oracleOf(item))));
      expect(numbers.completion).toBeLessThanOrEqual(1);
    }),
    { numRuns: 40 },
  );
});

/** Calls by somebody clumsy first, deliveries left out, then the reference solution. */
function* disturbed(calls: readonly PolicyCall[], script: Script): Script {
  for (const call of calls) if (call.name !== 'finish') yield { calls: [call] };
  yield* script;
}

test('the state is plain JSON', () => {
  const { state } = play(caseNamed('itinerary-h05'), oracleOf(caseNamed('itinerary-h05')));
  const copy = JSON.parse(JSON.stringify(state)) as Json;
  expect(copy).toEqual(state);
  expect(canonicalJson(copy).length).toBeGreaterThan(100);
});

test('no result shows what is hidden: neither the needs nor the optimum', () => {
  const hidden = /hidden|j_opt|j_base|optimum|needs"/;
  for (const item of cases.slice(0, 8)) {
    const { events } = play(item, oracleOf(item)).transcript;
    const results = events.filter(({ type }) => type === 'tool-result');
    expect(JSON.stringify(results)).not.toMatch(hidden);
  }
});
