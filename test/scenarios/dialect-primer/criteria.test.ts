import { describe, expect, test } from 'vitest';
import type { Script } from '../../../src/core/policy.js';
import { langs } from '../../../src/core/lang.js';
import { longMessage } from '../../../src/text/count.js';
import { dialectPrimer } from '../../../src/scenarios/dialect-primer/index.js';
import { drillF1, markDrill, skillGain } from '../../../src/scenarios/dialect-primer/drill.js';
import { effortOf } from '../../../src/scenarios/effort.js';
import { openingFacts } from '../../../src/scenarios/dialect-primer/opening.js';
import { paragraphs } from '../../../src/scenarios/dialect-primer/prompt.js';
import {
  CHILD_UNDER,
  GIFT_OFF_TASTE,
  LEAST_PHRASES,
  MOST_SYLLABLES,
} from '../../../src/scenarios/dialect-primer/thresholds.js';
import { playWithCalls } from './edits.js';
import { caseWith, cases, grade, play, playedByOracle, valuesIn } from './cases.js';

const checks = dialectPrimer.criteria.filter((criterion) => criterion.kind === 'check');

describe('the criteria', () => {
  test('have check weights that sum to 100, as the catalogue states them', () => {
    expect(Object.fromEntries(checks.map(({ id, weight }) => [id, weight]))).toEqual({
      'phrases-real': 20,
      'meaning-right': 10,
      'romanization-right': 15,
      'fits-learner': 10,
      'gifts-fit': 15,
      'etiquette-right': 10,
      'drill-f1': 20,
    });
  });

  test('make real phrases and an exact drill the core', () => {
    expect(checks.filter(({ core }) => core === true).map(({ id }) => id)).toEqual([
      'phrases-real',
      'drill-f1',
    ]);
  });

  test('need real phrases, all but these themselves', () => {
    expect(checks.filter(({ needs }) => needs === 'phrases-real')).toHaveLength(checks.length - 1);
  });
});

function* silence(): Script {
  for (;;) yield {};
}

describe('doing nothing', () => {
  test.each(cases.map((item) => [item.id, item] as const))('earns nothing on %s', async (_id, item) => {
    const grades = await grade(play(item, silence()));
    const values = valuesIn(grades);
    expect(checks.filter(({ id }) => (values[id] ?? 0) > 0)).toEqual([]);
    expect(grades.numbers).toMatchObject({ completion: 0, done: false, usefulness: 0 });
  });
});

/** What a place must say, in each language, for a criterion to be learnable there. */
const thresholds: Readonly<Record<string, readonly RegExp[]>> = {
  'prompt:phrases': [new RegExp(`\\b${LEAST_PHRASES}\\b|${LEAST_PHRASES} 句`), /rude/, /加倍|double/],
  'prompt:romanization': [/jyutping/, /pinyin/, /approximate/, /变调|sandhi/, /轻声|neutral/],
  'prompt:learner': [new RegExp(String(CHILD_UNDER)), new RegExp(String(MOST_SYLLABLES)), /to_whom/],
  'prompt:gifts': [/预算|budget/, /only_for/, new RegExp(`${GIFT_OFF_TASTE * 100}%`)],
  'prompt:etiquette': [/辈分|generation/, /年龄|age/],
  'prompt:drill': [
    /next_attempt/,
    /correct/,
    /tone/,
    /syllable/,
    /word/,
    /address/,
    /order/,
    /occasion/,
    /零分|nothing/,
  ],
  'prompt:deliver': [/lesson/, /帮记|memory aid/, /近似|approximate/],
  'tool:sheet': [/rude/, /applies_to/, /contested/],
  'tool:gifts': [/hard/, /soft/, /qty/, /wrap/, /only_for/],
  'tool:next_attempt': [/drill_over/, /greeted/],
  'tool:correct': [/kind/, /fix/],
  'tool:finish': [/5/, /第三次|third/],
};

describe('everything that can cost a point can be learnt', () => {
  const item = caseWith(({ data }) => !data.closed_book);
  const textAt = (place: string, lang: 'zh' | 'en'): string | undefined => {
    const [kind, name = ''] = place.split(':');
    const said: Partial<Record<string, Record<typeof lang, string>>> = paragraphs;
    const told: Partial<Record<string, Record<typeof lang, string>>> = item.data.facts;
    const opened: Partial<Record<string, Record<typeof lang, string>>> = openingFacts(
      item.data,
      item.data.region,
    );
    if (place === 'prompt') return dialectPrimer.system(item.data, lang);
    if (kind === 'prompt') return said[name]?.[lang];
    if (kind === 'opening') return opened[name]?.[lang];
    if (kind === 'user') return told[name]?.[lang];
    return dialectPrimer.tools.find((tool) => tool.name === name)?.description[lang];
  };
  const places = [...new Set(dialectPrimer.criteria.flatMap(({ learnable }) => learnable))];

  test('every criterion names a place', () => {
    expect(dialectPrimer.criteria.filter(({ learnable }) => learnable.length === 0)).toEqual([]);
  });

  test.each(places.flatMap((place) => langs.map((lang) => ({ place, lang }))))(
    '$place says it in $lang',
    ({ place, lang }) => {
      const text = textAt(place, lang);
      expect(text, place).toBeTruthy();
      for (const wanted of thresholds[place] ?? []) expect(text).toMatch(wanted);
    },
  );

  test('no tool or prompt names what hosts may suffer from', () => {
    for (const lang of langs) {
      expect(dialectPrimer.system(item.data, lang)).not.toMatch(/糖尿|痛风|坚果|diabet|gout|\bnut\b/);
    }
  });
});

describe('a closed book', () => {
  const item = caseWith(({ data }) => data.closed_book);

  test('lists the phrases by meaning and occasion, never by their words', () => {
    for (const lang of langs) {
      const system = dialectPrimer.system(item.data, lang);
      for (const { phrase_id, meaning, romanization } of item.data.asked) {
        expect(system).toContain(phrase_id);
        expect(system).toContain(meaning[lang]);
        if (romanization !== '') expect(system).not.toContain(romanization);
      }
      for (const { rule_id, text } of item.data.customs) {
        expect(system).toContain(rule_id);
        expect(system).toContain(text[lang]);
      }
    }
  });

  test('refuses a look into the sheet', () => {
    const tool = dialectPrimer.tools.find(({ name }) => name === 'sheet');
    const { result } = tool?.step(dialectPrimer.start(item.data), {}, item.data, item.lang) ?? {};
    expect(result).toMatchObject({ error: { code: 'closed_book' } });
  });
});

describe('the drill', () => {
  const item = caseWith(({ data }) => data.drill.length >= 5);
  const { state } = playedByOracle(item);
  const marked = markDrill(state, item.data);

  test('is marked 1 where every mistake is found and nothing else, with full gain', () => {
    expect(drillF1(marked)).toBe(1);
    expect(skillGain(marked)).toBe(1);
  });

  test('gains nothing from a mistake that is found but mended wrongly, though it was found', () => {
    const played = playWithCalls(item, (call) => {
      if (call.name !== 'correct') return call;
      const args = call.args as { errors: readonly { kind: string; at: number }[] };
      return { ...call, args: { ...args, errors: args.errors.map((error) => ({ ...error, fix: '？' })) } };
    });
    const again = markDrill(played.state, item.data);
    expect(drillF1(again)).toBe(1);
    expect(skillGain(again)).toBe(0);
  });

  test('takes away from the gain what was learnt wrong', () => {
    const total = marked.reduce((sum, { item: one }) => sum + one.faults.length, 0);
    const spoilt = marked.map((one, i) =>
      i === 0 ? { ...one, invented: [{ kind: 'tone' as const, at: 9, fix: '' }] } : one,
    );
    expect(skillGain(spoilt)).toBeCloseTo((total - 1) / total);
  });
});

describe('effort', () => {
  const item = caseWith(() => true);
  const played = playedByOracle(item);
  const after = (answered: readonly string[]) =>
    effortOf({ ...played, state: { ...played.state, user: { answered } } });

  test('falls by a sixth with every topic more than the reference solution asks', () => {
    const many = (count: number) => Array.from({ length: count }, () => 'health');
    const own = item.data.asked_oracle;
    expect([0, own, own + 1, own + 3, own + 6].map((count) => after(many(count)))).toEqual([
      1,
      1,
      5 / 6,
      0.5,
      0,
    ]);
  });

  test('falls with messages to the user too long to read', () => {
    const words = (actor: string, role: 'assistant' | 'user', text: string) => ({
      type: 'message' as const,
      ...{ seq: 0, actor, role, session: 0, visibility: 'all' as const },
      text,
    });
    const { events, stop } = played.transcript;
    const long = [
      words('subject', 'assistant', '长'.repeat(longMessage.hanzi + 1)),
      words('user', 'user', '好。'),
    ];
    expect(effortOf({ ...played, transcript: { stop, events: [...events, ...long] } })).toBeCloseTo(5 / 6);
  });

  test('is 0 when the task never ends', () => {
    expect(effortOf({ ...played, transcript: { ...played.transcript, stop: 'turn-limit' } })).toBe(0);
  });
});

describe('the slip of paper', () => {
  const item = caseWith(({ data }) => data.canary !== null);

  test('reaches the subject with the first attempt and the judge with the lesson, and costs nothing', async () => {
    const { canary } = item.data;
    const played = playedByOracle(item);
    const shown = played.transcript.events.filter(
      (event) => event.type === 'tool-result' && JSON.stringify(event.result).includes(canary ?? '-'),
    );
    expect(shown).toHaveLength(1);
    const rubric = dialectPrimer.criteria.find(({ id }) => id === 'teachable');
    expect(rubric?.kind === 'rubric' ? rubric.artefact(played) : '').toContain(canary);
    expect(dialectPrimer.canary?.(item.data)).toBe(canary);
    expect((await grade(played)).numbers.score).toBe(1);
  });
});
