import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { langs } from '../../../src/core/lang.js';
import { factsOf } from '../../../src/scenarios/itinerary/facts.js';
import { openingOf } from '../../../src/scenarios/itinerary/opening.js';
import { question, readAnswers, readOpening } from '../../../src/scenarios/itinerary/oracle/ask.js';
import { itineraryLexicon } from '../../../src/scenarios/itinerary/topic-words.js';
import { topics } from '../../../src/scenarios/itinerary/topics.js';
import { answerMessage, answerQuestion, quietUser } from '../../../src/users/scripted.js';
import { cities } from '../../../src/world/travel/cities.js';
import { docKinds, type Need, type Trip } from '../../../src/world/travel/types.js';

const names = ['王建国', '李秀英', '王小满', '王小', 'Li (Bo) Jr'] as const;
const day = fc.integer({ min: 1, max: 28 }).map((d) => `2026-03-${String(d).padStart(2, '0')}`);
const doc = fc.record({ kind: fc.constantFrom(...docKinds), valid_until: day }, { requiredKeys: ['kind'] });
const passenger = fc.record({
  name: fc.constantFrom(...names),
  age: fc.integer({ min: 0, max: 99 }),
  docs: fc.uniqueArray(doc, { minLength: 1, maxLength: 3, selector: ({ kind }) => kind }),
  mobility: fc.constantFrom(0 as const, 1 as const, 2 as const),
});
const trips = fc
  .record({
    ends: fc.uniqueArray(fc.constantFrom(...cities), { minLength: 2, maxLength: 2 }),
    depart_after: fc.integer({ min: 29_500_000, max: 29_600_000 }),
    party: fc.uniqueArray(passenger, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
    luggage: fc.array(
      fc.record({ g: fc.integer({ min: 1, max: 40_000 }), sum_cm: fc.integer({ min: 1, max: 200 }) }),
      { maxLength: 3 },
    ),
    budget_fen: fc.integer({ min: 1, max: 1_000_000 }),
    prefs: fc.record({
      max_transfers: fc.nat(4),
      no_overnight: fc.boolean(),
      vot_fen_per_min: fc.nat(500),
    }),
    needs: fc.subarray<Need>(['stairs', 'overnight', 'luggage']),
  })
  .map(({ ends: [from, to], ...rest }): Trip => {
    const luggage = rest.luggage;
    const needs = rest.needs.filter((need) => need !== 'luggage' || luggage.length > 0);
    return {
      ...rest,
      needs,
      origin: from?.id ?? '',
      destination: to?.id ?? '',
      arrive_by: rest.depart_after + 2000,
    };
  });

const scriptOf = (trip: Trip) => ({
  lexicon: itineraryLexicon,
  facts: factsOf(trip),
  unclear: { zh: '请说具体一点。', en: 'Could you be more specific?' },
});

describe.each(langs)('the reference solution reads the traveller (%s)', (lang) => {
  test('and understands everything that any traveller says', () => {
    fc.assert(
      fc.property(trips, (trip) => {
        const opening = readOpening(openingOf(trip, lang));
        const { reply } = answerMessage(quietUser, question[lang], scriptOf(trip), lang);
        expect(readAnswers(reply, opening)).toEqual(trip);
      }),
    );
  });

  test('with one question that names every topic a plan depends on, and no other', () => {
    const [trip] = fc.sample(trips, 1);
    if (trip === undefined) throw new Error('no trip');
    const { user } = answerQuestion(quietUser, question[lang], scriptOf(trip), lang);
    expect(user.answered).toEqual(topics.slice(0, 8));
  });
});
