import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../src/core/json.js';
import { canonicalJson } from '../../../src/core/json.js';
import type { PolicyCall, Script } from '../../../src/core/policy.js';
import { dialectPrimer } from '../../../src/scenarios/dialect-primer/index.js';
import { faultKinds } from '../../../src/world/dialect/attempt.js';
import { wraps } from '../../../src/world/dialect/gifts.js';
import { allGifts } from '../../../src/world/dialect/tables.js';
import { occasions, regionIds } from '../../../src/world/dialect/types.js';
import { cases, grade, oracleOf, play, type DialectCase } from './cases.js';

const some = <T>(items: readonly T[]) => fc.constantFrom(...items);

/** Calls that fit the schemas, on ids that exist and on some that do not. */
function callsOn({ data }: DialectCase): fc.Arbitrary<PolicyCall> {
  const region = some([...regionIds, '火星']);
  const host = some([...data.hosts.map(({ id }) => id), 'h9']);
  const attempt = some([...data.drill.map(({ attempt: { id } }) => id), 'a9']);
  const phrase = some(data.sheet).map(({ phrase_id, local_text, meaning, romanization, system }) => ({
    ...{ phrase_id, local_text, romanization, system, meaning: meaning.zh },
  }));
  const error = fc.record({ kind: some(faultKinds), at: fc.nat(6), fix: fc.string() });
  const taught = fc
    .tuple(phrase, fc.boolean(), host)
    .map(([one, approximate, to_whom]) => ({ ...one, approximate, to_whom }));
  const gift = fc.record({
    gift_id: some([...allGifts().map(({ gift_id }) => gift_id), 'moon']),
    ...{ for: host, qty: fc.integer({ min: 1, max: 5 }), wrap: some(wraps) },
  });
  const args: Readonly<Record<string, fc.Arbitrary<Json>>> = {
    sheet: fc.record(
      { region, occasion: some(occasions), query: fc.string({ minLength: 1 }) },
      { requiredKeys: [] },
    ),
    gifts: fc.record({ region, max_fen: fc.integer({ min: 1, max: 50_000 }) }),
    next_attempt: fc.constant({}),
    correct: fc.record({
      ...{ attempt_id: attempt, verdict: some(['ok', 'wrong']) },
      errors: fc.array(error, { maxLength: 3 }),
    }),
    ask_user: fc.record({ text: fc.string({ minLength: 1 }) }),
    finish: fc.record({
      phrases: fc.array(taught, { minLength: 1, maxLength: 7 }),
      gifts: fc.array(gift, { maxLength: 5 }),
      etiquette: fc.array(some([...data.customs.map(({ rule_id }) => rule_id), 'none']), { maxLength: 5 }),
      ...{ order_of_greeting: fc.array(host, { maxLength: 5 }), lesson: fc.string({ minLength: 1 }) },
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

test('whatever is called, nothing throws and every number is in its range', async () => {
  const played = some(cases).chain((item) =>
    fc.array(callsOn(item), { maxLength: 30 }).map((calls) => ({ item, calls })),
  );
  await fc.assert(
    fc.asyncProperty(played, async ({ item, calls }) => {
      const result = play(item, playing(calls));
      const { heard, judgements } = result.state.world.public;
      expect(heard).toBeLessThanOrEqual(item.data.drill.length);
      expect(new Set(judgements.map(({ attempt_id }) => attempt_id)).size).toBe(judgements.length);
      const { numbers } = await grade(result);
      for (const value of Object.values(numbers)) {
        expect(Number(value)).toBeGreaterThanOrEqual(0);
        expect(Number(value)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 60 },
  );
});

test('a step never changes the state it was given', () => {
  for (const item of cases.slice(0, 8)) {
    const before = canonicalJson(dialectPrimer.start(item.data));
    play(item, oracleOf(item));
    expect(canonicalJson(dialectPrimer.start(item.data))).toBe(before);
  }
});
