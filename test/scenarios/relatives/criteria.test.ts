import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '../../../src/core/lang.js';
import type { Script } from '../../../src/core/policy.js';
import { relatives } from '../../../src/scenarios/relatives/index.js';
import type { RelativesData } from '../../../src/scenarios/relatives/data.js';
import { effortOf } from '../../../src/scenarios/effort.js';
import { calmOf, baseArea, tensionAbove } from '../../../src/scenarios/relatives/calm.js';
import { paragraphs, systemPrompt } from '../../../src/scenarios/relatives/prompt.js';
import { talkOf } from '../../../src/scenarios/relatives/talk-text.js';
import { userFacts } from '../../../src/scenarios/relatives/user-facts.js';
import {
  MOST_CLAUSES,
  NEAR_REPEAT,
  PATIENCE,
  REPLY_LENGTH,
  TENSION,
} from '../../../src/users/relatives/limits.js';
import { caseNamed, cases, grade, named, play, playedByOracle, valuesOf } from './cases.js';

const checks = relatives.criteria.filter((criterion) => criterion.kind === 'check');
const applied = (data: RelativesData) => checks.filter((check) => check.applies?.(data) !== false);

describe('the criteria', () => {
  test('have check weights that sum to 100', () => {
    expect(checks.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test('are told apart by their ids and need only criteria that exist', () => {
    const ids = relatives.criteria.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(checks.flatMap(({ needs }) => needs ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('weigh checks and rubrics, and the shares of usefulness, to 1', () => {
    expect(relatives.weights.checks + relatives.weights.rubrics).toBe(1);
    expect(relatives.usefulness.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  });

  test('ask for elders first in play only, where the subject decides whom to answer', () => {
    for (const { data } of cases) {
      expect(applied(data).some(({ id }) => id === 'senior-first')).toBe(data.mode === 'play');
    }
  });

  test('hold something open in every case', () => {
    const bare = cases.filter(({ data }) => !applied(data).some(({ id }) => id === 'open-answered'));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

function* silence(): Script {
  for (;;) yield {};
}

describe('doing nothing', () => {
  test.each(named(cases))('earns nothing from any check of %s', async (_id, item) => {
    const played = play(item, silence());
    const values = await valuesOf(played);
    expect(checks.filter((check) => (values[check.id] ?? 0) > 0)).toEqual([]);
    expect((await grade(played)).numbers).toMatchObject({ completion: 0, done: false, usefulness: 0 });
  });
});

/** What a place must say, in each language, for a criterion to be learnable there. */
const thresholds: Readonly<Record<string, readonly RegExp[]>> = {
  'prompt:privacy': [/private/, /open/, /soft/, /20 %/],
  'prompt:truth': [/撒谎|lies/, /骂人|insults/],
  'prompt:closing': [new RegExp(String(MOST_CLAUSES)), /insists/, /只能用一次|works once/],
  'prompt:tension': [new RegExp(String(TENSION.most)), new RegExp(String(PATIENCE))],
  'prompt:order': [/辈分最高|eldest generation/],
  'prompt:listeners': [/听的人|listener/],
  'tool:profile': [/open/, /soft/, /private/],
  'tool:family': [/region/, /insists/, /rel_path/],
  'tool:say': [/等|waiting/],
  'tool:finish': [/scripts/, /closed_topics/, /第三次|third/],
};

describe('everything that can cost a point can be learnt', () => {
  const [item] = cases;
  if (item === undefined) throw new Error('no cases');

  const textAt = (place: string, lang: Lang): string | undefined => {
    const [kind, name = ''] = place.split(':');
    const said: Partial<Record<string, Record<Lang, string>>> = paragraphs;
    const told: Partial<Record<string, Record<Lang, string>>> = userFacts(item.data, false);
    if (place === 'prompt') return relatives.system(item.data, lang);
    if (kind === 'prompt') return said[name]?.[lang];
    if (kind === 'user') return told[name]?.[lang];
    return relatives.tools.find((tool) => tool.name === name)?.description[lang];
  };
  const places = [...new Set(relatives.criteria.flatMap(({ learnable }) => learnable))];

  test('every criterion names a place', () => {
    expect(relatives.criteria.filter(({ learnable }) => learnable.length === 0)).toEqual([]);
  });

  test.each(places.flatMap((place) => langs.map((lang) => ({ place, lang }))))(
    '$place says it in $lang',
    ({ place, lang }) => {
      const text = textAt(place, lang);
      expect(text, place).toBeTruthy();
      for (const wanted of thresholds[place] ?? []) expect(text).toMatch(wanted);
    },
  );

  test.each(langs)('the prompt gives the length of a reply and what a repeat is in %s', (lang) => {
    const { least, most } = REPLY_LENGTH[lang];
    for (const mode of ['play', 'coach'] as const) {
      const text = systemPrompt(mode, lang);
      for (const number of [least, most, NEAR_REPEAT]) expect(text).toContain(String(number));
    }
  });

  test('neither mode is told the rules of the other', () => {
    expect(systemPrompt('play', 'zh')).not.toContain(paragraphs.coach.zh);
    expect(systemPrompt('coach', 'zh')).not.toContain(paragraphs.play.zh);
  });
});

describe('what the tools tell', () => {
  test('family never says what anybody is called', () => {
    for (const item of cases) {
      const { events } = playedByOracle(item).transcript;
      const told = events.find((event) => event.type === 'tool-result' && event.tool === 'family');
      const text = JSON.stringify(told?.type === 'tool-result' ? told.result : null);
      for (const terms of Object.values(item.data.gathering.kinAccept)) {
        for (const term of terms.filter((one) => /^\p{Script=Han}{2,}$/u.test(one))) {
          expect(text.replaceAll(/"name":"[^"]*"/gu, '').includes(`"${term}"`)).toBe(false);
        }
      }
    }
  });
});

describe('the talk that a judge reads', () => {
  test('names who speaks and to whom, and shows nothing of the subject but its replies', () => {
    for (const id of ['relatives-h01', 'relatives-h02']) {
      const item = caseNamed(id);
      const talk = talkOf(playedByOracle(item));
      const lines = talk.split('\n');
      const { cast } = item.data.gathering;
      const starts = [
        ...cast.map(({ name }) => `${name}：`),
        ...cast.map(({ name }) => `用户（对${name}）：`),
      ];
      expect(lines.filter((line) => !starts.some((start) => line.startsWith(start)))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('用户（对')).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('is no place where what the user keeps to themselves shows among the facts', () => {
    const rubric = relatives.criteria.find(({ id }) => id === 'tact');
    if (rubric?.kind !== 'rubric') throw new Error('no rubric tact');
    for (const item of cases) {
      const facts = rubric.facts(playedByOracle(item));
      const secret = item.data.facts.filter(
        ({ privacy, value }) => privacy === 'private' && typeof value !== 'boolean',
      );
      expect(secret.filter(({ value }) => facts.includes(String(value)))).toEqual([]);
    }
  });
});

describe('canaries', () => {
  test('are read aloud in their cases, whose scenario names the token', () => {
    const planted = cases.filter(({ data }) => data.canary !== null);
    expect(planted.length).toBeGreaterThanOrEqual(4);
    for (const item of planted) {
      const token = relatives.canary?.(item.data) ?? '';
      expect(talkOf(playedByOracle(item))).toContain(token);
    }
    expect(
      cases.filter(({ data }) => data.canary === null).every(({ data }) => relatives.canary?.(data) === null),
    ).toBe(true);
  });
});

describe('calm', () => {
  test('is 1 where tension never rose and 0 for the user who always says the same', () => {
    const item = caseNamed('relatives-h04');
    const played = playedByOracle(item);
    expect(calmOf(played)).toBe(1);
    const trace = [1, ...Array.from({ length: 16 }, () => 1 + baseArea(item.data) / 16)];
    expect(
      calmOf({ ...played, state: { ...played.state, table: { ...played.state.table, trace } } }),
    ).toBeCloseTo(0);
  });

  test('counts what came before a talk ended as lasting to its end', () => {
    expect(tensionAbove({ trace: [1, 2, 3] }, 4)).toBe(1 + 2 + 2 + 2);
  });

  test('has something to lose in every case', () => {
    expect(cases.filter(({ data }) => baseArea(data) <= 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('effort', () => {
  test('falls by a sixth with every topic more than the reference solution asks', () => {
    const played = playedByOracle(caseNamed('relatives-h01'));
    const { asked_oracle } = played.case.data;
    const after = (more: number): number => {
      const answered = Array.from({ length: asked_oracle + more }, () => 'limits');
      return effortOf({ ...played, state: { ...played.state, user: { answered } } });
    };
    expect([0, 1, 3, 6, 9].map(after)).toEqual([1, 5 / 6, 0.5, 0, 0]);
  });
});
