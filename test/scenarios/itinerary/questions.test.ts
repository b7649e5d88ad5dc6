import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { langSchema } from '../../../src/core/lang.js';
import { itineraryLexicon, openingLexicon } from '../../../src/scenarios/itinerary/topic-words.js';
import { openingTopics, topics } from '../../../src/scenarios/itinerary/topics.js';
import { understandMessage, understandQuestion } from '../../../src/users/understand.js';

/**
 * How assistants and people ask; `topics` is what a person would answer to. Ids of one letter more were each
 * written blind after the lexicon had been mended to those before: -f, -g, -h, -i.
 */
const rowSchema = z.strictObject({
  id: z.string(),
  lang: langSchema,
  text: z.string(),
  topics: z.array(z.enum([...topics, ...openingTopics, 'consent'])),
});
type Row = z.infer<typeof rowSchema>;

const rows = readFileSync(new URL('../../fixtures/itinerary-questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)));

const known = { lexicon: itineraryLexicon, opening: openingLexicon };
const readings = { message: understandMessage, ask_user: understandQuestion };

function heardIn(row: Row, by: keyof typeof readings): readonly string[] {
  const { topics: named, repeated, consent } = readings[by](row.text, known);
  return [...named, ...repeated, ...(consent ? ['consent'] : [])];
}

type Pair = { readonly row: Row; readonly topic: string };
const spelled = ({ row, topic }: Pair): string => `${topic}: ${row.id} ${row.text}`;

function figures(some: readonly Row[], by: keyof typeof readings) {
  const pairs = (from: (row: Row) => readonly string[], but: (row: Row) => readonly string[]): Pair[] =>
    some.flatMap((row) =>
      from(row)
        .filter((topic) => !but(row).includes(topic))
        .map((topic) => ({ row, topic })),
    );
  const heard = (row: Row): readonly string[] => heardIn(row, by);
  const asked = pairs(
    (row) => row.topics,
    () => [],
  );
  return { asked, missed: pairs((row) => row.topics, heard), extra: pairs(heard, (row) => row.topics) };
}

describe.each(langSchema.options)('natural questions to the traveller (%s)', (lang) => {
  const ours = rows.filter((row) => row.lang === lang);
  const chat = figures(ours, 'message');

  test('are at least two hundred', () => {
    expect(ours.length).toBeGreaterThanOrEqual(200);
  });

  test.each(topics)('about %s are understood in 19 of 20 cases', (topic) => {
    const of = (pairs: readonly Pair[]) => pairs.filter((pair) => pair.topic === topic);
    const missed = of(chat.missed);
    expect(1 - missed.length / of(chat.asked).length, missed.map(spelled).join('\n')).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  test('are understood in 97 of 100 cases, in chat and by ask_user', () => {
    const asked = figures(ours, 'ask_user');
    expect(1 - chat.missed.length / chat.asked.length).toBeGreaterThanOrEqual(0.97);
    expect(1 - asked.missed.length / asked.asked.length).toBeGreaterThanOrEqual(0.97);
  });

  test('draw out what was not asked in at most 2 of 100 messages', () => {
    expect(chat.extra.length / ours.length, chat.extra.map(spelled).join('\n')).toBeLessThanOrEqual(0.02);
  });

  test('that ask nothing are taken to ask nothing', () => {
    const telling = figures(
      ours.filter((row) => row.topics.length === 0),
      'message',
    );
    expect(telling.extra.map(spelled)).toEqual([]);
  });

  test('for consent draw out no facts, even where they sum up the plan', () => {
    for (const by of ['message', 'ask_user'] as const) {
      const consent = ours.filter((row) => row.topics.includes('consent'));
      expect(figures(consent, by).extra.map(spelled)).toEqual([]);
    }
  });
});
