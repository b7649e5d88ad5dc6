import { describe, expect, test } from 'vitest';
import { langs } from '../../../src/core/lang.js';
import { longMessage } from '../../../src/text/count.js';
import type { Script } from '../../../src/core/policy.js';
import type { ItineraryData } from '../../../src/scenarios/itinerary/data.js';
import { effortOf } from '../../../src/scenarios/effort.js';
import { RAISE_PERCENT } from '../../../src/scenarios/itinerary/events.js';
import { factsOf } from '../../../src/scenarios/itinerary/facts.js';
import { itinerary } from '../../../src/scenarios/itinerary/index.js';
import { openingOf } from '../../../src/scenarios/itinerary/opening.js';
import { paragraphs } from '../../../src/scenarios/itinerary/prompt.js';
import { gainValue } from '../../../src/scenarios/itinerary/value.js';
import { buffers } from '../../../src/world/travel/connections.js';
import { PREFERENCE_FEN, TRANSFER_FEN } from '../../../src/world/travel/chain.js';
import { caseNamed, cases, flipped, grade, play, playedByOracle, valuesOf } from './cases.js';

const checks = itinerary.criteria.filter((criterion) => criterion.kind === 'check');
const applied = (data: ItineraryData) => checks.filter((check) => check.applies?.(data) !== false);

describe('the criteria', () => {
  test('have check weights that sum to 100', () => {
    expect(checks.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test('are told apart by their ids', () => {
    const ids = itinerary.criteria.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('need only criteria that exist', () => {
    const ids = checks.map(({ id }) => id);
    expect(checks.flatMap(({ needs }) => needs ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('leave a core check in every case', () => {
    const bare = cases.filter(({ data }) => !applied(data).some(({ core }) => core === true));
    expect(bare).toEqual([]);
  });

  test('apply event-recovered to cancellations and delays, needs-kept to hidden needs', () => {
    for (const { data } of cases) {
      const ids = applied(data).map(({ id }) => id);
      expect(ids.includes('event-recovered')).toBe(/cancel|delay/.test(data.event.kind));
      expect(ids.includes('needs-kept')).toBe(data.trip.needs.length > 0);
    }
  });
});

function* silence(): Script {
  for (;;) yield {};
}

describe('doing nothing', () => {
  test.each(cases.map(({ id }) => id))('earns nothing from any check of %s', async (id) => {
    const played = play(caseNamed(id), silence());
    const values = await valuesOf(played);
    expect(checks.filter((check) => (values[check.id] ?? 0) > 0)).toEqual([]);
    expect((await grade(played)).numbers).toMatchObject({ completion: 0, done: false, usefulness: 0 });
  });
});

/** What a place must say, in each language, for a criterion to be learnable there. */
const thresholds: Readonly<Record<string, readonly RegExp[]>> = {
  'prompt:buffers': Object.values(buffers).map((minutes) => new RegExp(`\\b${minutes}\\b`)),
  'prompt:night': [/23:30/, /05:30/, /02:00/],
  'prompt:cost': [new RegExp(String(TRANSFER_FEN)), new RegExp(String(PREFERENCE_FEN)), /净额|net paid/],
  'prompt:access': [/step_free/, /max_sum_cm/],
  'prompt:documents': [/id_docs/, /过期|expired/],
  'prompt:fares': [/free_under/, /reduced_under/, /child/],
  'prompt:consent': [/consent_ref/, /预算|budget/],
  'prompt:events': [/停运|cancel/, /全额退|in full/],
  'prompt:deliver': [/total_fen/, /door_minutes/, /transfers/, /plan_b/, /explanation/],
  'prompt:chain': [/最早|earliest/, /时限|have to be/],
  'tool:search': [/max_sum_cm/, /分|fen/],
  'tool:service': [/退票|refund/],
  'tool:links': [/step_free|free of steps/, /免费|free/],
  'tool:hold': [/证件|document/],
  'tool:pay': [/consent_ref/],
  'tool:cancel': [/退款|refund/],
  'tool:request_consent': [/预算|budget/],
  'tool:finish': [/total_fen/, /plan_b/, /第三次|third/],
};

describe('everything that can cost a point can be learnt', () => {
  const [item] = cases;
  if (item === undefined) throw new Error('no cases');
  const { trip } = item.data;

  const textAt = (place: string, lang: 'zh' | 'en'): string | undefined => {
    const [kind, name = ''] = place.split(':');
    const told: Partial<Record<string, Record<typeof lang, string>>> = factsOf(trip);
    const said: Partial<Record<string, Record<typeof lang, string>>> = paragraphs;
    if (place === 'prompt') return itinerary.system(item.data, lang);
    if (kind === 'prompt') return said[name]?.[lang];
    if (kind === 'opening') return openingOf(trip, lang);
    if (kind === 'user') return told[name]?.[lang];
    return itinerary.tools.find((tool) => tool.name === name)?.description[lang];
  };
  const places = [...new Set(itinerary.criteria.flatMap(({ learnable }) => learnable))];

  test('every criterion names a place', () => {
    expect(itinerary.criteria.filter(({ learnable }) => learnable.length === 0)).toEqual([]);
  });

  test.each(places.flatMap((place) => langs.map((lang) => ({ place, lang }))))(
    '$place says it in $lang',
    ({ place, lang }) => {
      const text = textAt(place, lang);
      expect(text, place).toBeTruthy();
      for (const wanted of thresholds[place] ?? []) expect(text).toMatch(wanted);
    },
  );

  test('the whole prompt holds every paragraph and the time', () => {
    for (const lang of langs) {
      const system = itinerary.system(item.data, lang);
      for (const paragraph of Object.values(paragraphs)) expect(system).toContain(paragraph[lang]);
      expect(system).toMatch(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);
    }
  });

  test('no tool or prompt names the topics of hidden needs as a list', () => {
    for (const tool of itinerary.tools.filter(({ kind }) => kind === 'ask')) {
      expect(tool.description.zh).not.toMatch(/楼梯|过夜/);
      expect(tool.description.en).not.toMatch(/stairs|overnight/);
    }
  });
});

describe('value', () => {
  test('is 1 at the optimum, 0 at the baseline, linear between and clamped beyond', () => {
    const of = (agent: number) => gainValue({ base: 200, opt: 100, agent });
    expect([100, 200, 150, 50, 400].map(of)).toEqual([1, 0, 0.5, 1, 0]);
  });

  test('is measured on a tenth of the optimum at least, so that no fen decides where nothing is to be gained', () => {
    expect(gainValue({ base: 100, opt: 100, agent: 100 })).toBe(1);
    expect(gainValue({ base: 100, opt: 100, agent: 101 })).toBeCloseTo(0.9);
    expect(gainValue({ base: null, opt: 100, agent: 110 })).toBeCloseTo(0);
  });

  test('is measured on the gain of the whole case where a recovery has less to gain', () => {
    expect(gainValue({ base: 102, opt: 100, agent: 125, gain: 50 })).toBe(0.5);
  });
});

describe('effort', () => {
  const item = caseNamed('itinerary-h01');
  const played = playedByOracle(item);
  const after = (answered: readonly string[]) =>
    effortOf({ ...played, state: { ...played.state, user: { answered } } });
  const topics = (count: number) => Array.from({ length: count }, () => 'prefs');

  test('falls by a sixth with every topic more than the reference solution asks', () => {
    expect([0, 8, 9, 11, 14, 20].map((count) => after(topics(count)))).toEqual([1, 1, 5 / 6, 0.5, 0, 0]);
  });

  const words = (actor: string, role: 'assistant' | 'user', text: string) => ({
    type: 'message' as const,
    ...{ seq: 0, actor, role, session: 0, visibility: 'all' as const },
    text,
  });
  const long = words('subject', 'assistant', '长'.repeat(longMessage.hanzi + 1));
  const effortWith = (...added: readonly ReturnType<typeof words>[]): number => {
    const { events, stop } = played.transcript;
    return effortOf({ ...played, transcript: { stop, events: [...events, ...added] } });
  };

  test('falls with messages to the user too long to read', () => {
    expect(effortWith(long, words('user', 'user', '好。'))).toBeCloseTo(5 / 6);
  });

  test('does not fall with words beside tool calls, which nobody reads', () => {
    expect(effortWith(long)).toBe(1);
  });

  test('is 0 when the task never ends', () => {
    expect(effortOf({ ...played, transcript: { ...played.transcript, stop: 'turn-limit' } })).toBe(0);
  });
});

test('the other language changes what is said, not what is true', () => {
  const item = caseNamed('itinerary-h07');
  expect(openingOf(item.data.trip, 'en')).not.toBe(openingOf(item.data.trip, 'zh'));
  const { world } = playedByOracle(flipped(item)).state;
  expect(world).toEqual(playedByOracle(item).state.world);
});

test('the ceiling is raised by a tenth over the cheapest recovery', () => {
  expect(RAISE_PERCENT).toBe(110);
});
