import { keepByText } from '../../../core/keep.js';
import { z } from 'zod';
import type { Json } from '../../../core/json.js';
import { topicName } from '../topic-names.js';
import { interestName } from '../interest-names.js';
import { interests } from '../../../users/relatives/interests.js';
import { topics } from '../../../users/relatives/topics.js';

const person = z.object({ name: z.string(), sex: z.enum(['male', 'female']), age: z.number() });

const profileResult = z.object({
  me: person,
  facts: z.array(
    z.object({
      topic: z.string(),
      value: z.union([z.string(), z.number(), z.boolean()]),
      privacy: z.enum(['open', 'soft', 'private']),
    }),
  ),
});

const familyResult = z.object({
  relatives: z.array(
    person.extend({
      relative_id: z.string(),
      region: z.enum(['north', 'south', 'any']),
      rel_path: z.string(),
      order: z.number().optional(),
      insists: z.number(),
      asks: z.array(z.string()).optional(),
    }),
  ),
});

export type KnownFact = z.infer<typeof profileResult>['facts'][number];
export type KnownRelative = z.infer<typeof familyResult>['relatives'][number];

/** All that the reference solution has learnt from its tools and the user. */
export type Known = {
  readonly me: z.infer<typeof person>;
  readonly facts: readonly KnownFact[];
  readonly relatives: readonly KnownRelative[];
  /** Who alone may know what, by topic. */
  readonly limits: Readonly<Record<string, readonly string[]>>;
  /** What the user changed their mind to, by topic. */
  readonly changes: Readonly<Record<string, 'open' | 'private'>>;
  /** What each likes to talk about, by id. */
  readonly liked: Readonly<Record<string, readonly string[]>>;
};

export function readResults(profile: Json, family: Json): Known | null {
  const [facts, people] = [profileResult.safeParse(profile), familyResult.safeParse(family)];
  if (!facts.success || !people.success) return null;
  return {
    me: facts.data.me,
    facts: facts.data.facts,
    relatives: people.data.relatives,
    limits: {},
    changes: {},
    liked: {},
  };
}

const ofLimits = [/([^。；]+?)的事只有([^。]+?)可以知道/gu, /About ([^:.]+): only ([^.]+?) may know/gu];
const ofLikes = [/([^；。]+?)爱聊([^；。]+)/gu, /([^;.]+?) likes to talk about ([^;.]+)/gu];

/** What the user's answer says of limits and interests. */
export function readAnswer(known: Known, answer: string): Known {
  const { only, likes } = pairsOf(answer);
  const limits = only.flatMap(([topic, who]) => {
    const key = keyOf(topic);
    const ids = known.relatives
      .filter(({ name }) => who.includes(name))
      .map(({ relative_id }) => relative_id);
    return key === null ? [] : [[key, ids] as const];
  });
  const liked = likes.flatMap(([who, what]) => {
    const relative = known.relatives.find(({ name }) => who.endsWith(name));
    const named = interests.filter(
      (one) =>
        nameParts(what).includes(interestName(one).zh) || nameParts(what).includes(interestName(one).en),
    );
    return relative === undefined ? [] : [[relative.relative_id, named] as const];
  });
  return {
    ...known,
    limits: { ...known.limits, ...Object.fromEntries(limits) },
    liked: { ...known.liked, ...Object.fromEntries(liked) },
  };
}

/** What an answer pairs: topics and who may know of them, relatives and what they like. Kept: all bots of a case are given the same. */
const pairsOf = keepByText(
  (answer) => ({ only: pairsIn(answer, ofLimits), likes: pairsIn(answer, ofLikes) }),
  200,
);

const nameParts = (what: string): readonly string[] => what.split(/、|, /u).map((part) => part.trim());

function pairsIn(text: string, patterns: readonly RegExp[]): readonly (readonly [string, string])[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, a = '', b = '']) => [a.trim(), b.trim()] as const),
  );
}

function keyOf(name: string): string | null {
  return topics.find((key) => topicName(key).zh === name || topicName(key).en === name) ?? null;
}

const changes = [
  { pattern: /我想好了：(.+?)的事不瞒了/u, to: 'open' },
  { pattern: /about (.+?) there is no more hiding/u, to: 'open' },
  { pattern: /我改主意了：(.+?)的事/u, to: 'private' },
  { pattern: /changed my mind: about (.+?), from now on/u, to: 'private' },
] as const;

/** Takes note where the user says that they have changed their mind. */
export function readChange(known: Known, words: string): Known {
  for (const { pattern, to } of changes) {
    const key = keyOf(pattern.exec(words)?.[1] ?? '');
    if (key !== null) return { ...known, changes: { ...known.changes, [key]: to } };
  }
  return known;
}

/** What a relative may hear of a topic, as far as is known. */
export function privacyOf(
  { facts, limits, changes: changed }: Known,
  topic: string,
  who: string,
): KnownFact['privacy'] {
  const change = changed[topic];
  if (change !== undefined) return change;
  const tell = limits[topic];
  if (tell !== undefined) return tell.includes(who) ? 'open' : 'private';
  return facts.find((fact) => fact.topic === topic)?.privacy ?? 'private';
}
