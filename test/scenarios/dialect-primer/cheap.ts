/** Ways to play that look for points without understanding: each does the rest as the sheet and the shop say. */
import { z } from 'zod';
import { groupOf } from '../../../src/world/dialect/kin.js';
import type { Observation, PolicyCall, Script } from '../../../src/core/policy.js';
import type { DialectCase } from './cases.js';

export type Cheap = {
  /** Ask the user nothing, or everything at once. */
  readonly ask: boolean;
  /**
   * Any five rows of the sheet to the first host; only the first of them; or five that are marked as a visitor's, to
   * whom they fit. In a closed book the meaning stands in place of the words.
   */
  readonly phrases: 'any-five' | 'one' | 'by-group';
  readonly etiquette: 'all' | 'none';
  /** The cheapest thing for everybody, the same twice or not; or nothing. */
  readonly gifts: 'same' | 'cheapest' | 'tea' | 'none';
  readonly drill: 'ok' | 'tone-at-1' | 'everything' | 'one-of-each';
};

const rowsSeen = z.object({
  rows: z.array(
    z.object({
      phrase_id: z.string(),
      local_text: z.string(),
      meaning: z.string(),
      romanization: z.string(),
      system: z.string(),
      to_whom: z.string(),
      said_by: z.string(),
      rude: z.boolean().default(false),
    }),
  ),
  etiquette: z.array(z.object({ rule_id: z.string() })),
});
const shopSeen = z.object({
  gifts: z.array(z.object({ gift_id: z.string(), price_fen: z.number(), tags: z.array(z.string()) })),
  rules: z.array(z.object({ about: z.string(), only_for: z.array(z.string()).default([]) })),
});
const trySeen = z.object({ attempt_id: z.string(), said: z.object({ text: z.string() }), left: z.number() });

const everything =
  'illness, allergy, religion, what they like, how many phrases at most, what they know already';

export function* cheap(item: DialectCase, how: Cheap): Script {
  const { data } = item;
  const region = data.said_region;
  const call = (name: string, args: PolicyCall['args']): PolicyCall => ({ name, args });
  if (how.ask)
    yield {
      calls: [
        call('ask_user', {
          text:
            item.lang === 'zh'
              ? '疾病、过敏、信仰、喜好、最多学几句、已经会说哪些？'
              : `What about ${everything}?`,
        }),
      ],
    };
  yield { calls: [call('sheet', { region })] };
  const looks = ['wish', 'thanks', 'greeting', 'leaving'].map((occasion) => ({
    region: data.region,
    occasion,
  }));
  const { results }: Observation = yield {
    calls: [
      call('gifts', { region: data.region }),
      call('sheet', { region: data.region }),
      ...looks.map((look) => call('sheet', look)),
    ],
  };
  const shop = shopSeen.parse(results[0]);
  const sheets = results.slice(1).flatMap((result) => rowsSeen.safeParse(result).data ?? []);
  const [whole] = sheets;
  const sheet = whole === undefined ? undefined : { ...whole, rows: sheetRows(how, sheets) };
  yield* practise(how);
  yield { calls: [call('finish', lesson(item, how, sheet ?? closedSheet(item), shop))] };
}

/** The whole sheet's first rows, or those of the moments first. */
function sheetRows({ phrases }: Cheap, sheets: readonly z.infer<typeof rowsSeen>[]) {
  const [whole, ...moments] = sheets.map(({ rows }) => rows);
  return phrases === 'by-group' ? [...moments.flat(), ...(whole ?? [])] : (whole ?? []);
}

/** What the prompt of a closed book gives away. */
function closedSheet({ data, lang }: DialectCase): z.infer<typeof rowsSeen> {
  return {
    rows: data.asked.map(({ phrase_id, meaning, system }) => ({
      ...{ phrase_id, system, rude: false, said_by: 'guest', to_whom: 'any', romanization: 'ni3 hao3' },
      ...{ local_text: meaning.zh, meaning: meaning[lang] },
    })),
    etiquette: data.customs.map(({ rule_id }) => ({ rule_id })),
  };
}

function* practise({ drill }: Cheap): Generator<{ calls: PolicyCall[] }, void, Observation> {
  for (;;) {
    const { results } = yield { calls: [{ name: 'next_attempt', args: {} }] };
    const heard = trySeen.safeParse(results[0]).data;
    if (heard === undefined) return;
    const { attempt_id } = heard;
    const errors = errorsOf(drill, Array.from(heard.said.text).length);
    const verdict = errors.length === 0 ? 'ok' : 'wrong';
    yield { calls: [{ name: 'correct', args: { attempt_id, verdict, errors } }] };
    if (heard.left === 0) return;
  }
}

function errorsOf(drill: Cheap['drill'], length: number): { kind: string; at: number; fix: string }[] {
  const whole = ['address', 'order', 'occasion'].map((kind) => ({
    kind,
    at: 0,
    fix: kind === 'order' ? 'h1' : 'wish',
  }));
  const places = Array.from({ length }, (_, i) => i + 1);
  switch (drill) {
    case 'ok':
      return [];
    case 'tone-at-1':
      return [{ kind: 'tone', at: 1, fix: 'ma1' }];
    case 'one-of-each':
      return [...whole, { kind: 'tone', at: 1, fix: 'ma1' }, { kind: 'word', at: 1, fix: '好' }];
    case 'everything':
      return [
        ...whole,
        ...['tone', 'syllable', 'word'].flatMap((kind) => places.map((at) => ({ kind, at, fix: '好' }))),
      ];
  }
}

function rowsTaken({ phrases }: Cheap, rows: z.infer<typeof rowsSeen>['rows']) {
  switch (phrases) {
    case 'any-five':
      return rows.slice(0, 5);
    case 'one':
      return rows.slice(0, 1);
    case 'by-group':
      return rows
        .filter(
          ({ said_by, rude, phrase_id }, i) =>
            said_by === 'guest' && !rude && rows.findIndex((row) => row.phrase_id === phrase_id) === i,
        )
        .slice(0, 5);
  }
}

type Args = Exclude<PolicyCall['args'], undefined>;

function lesson(
  { data }: DialectCase,
  how: Cheap,
  sheet: z.infer<typeof rowsSeen>,
  shop: z.infer<typeof shopSeen>,
): Args {
  const rows = rowsTaken(how, sheet.rows);
  const hostOf = (whom: string): string =>
    data.hosts.find(({ rel_path }) => whom === 'any' || whom === groupOf(rel_path))?.id ?? 'h1';
  const banned = shop.rules
    .filter(({ about, only_for }) => about.startsWith('tag:') && only_for.length === 0)
    .flatMap(({ about }) => about.slice('tag:'.length).split('|'));
  const allowed = shop.gifts
    .filter(({ tags }) => !tags.some((tag) => banned.includes(tag)))
    .filter(({ tags }) => how.gifts !== 'tea' || tags.includes('tea'))
    .toSorted((a, b) => a.price_fen - b.price_fen);
  return {
    phrases: rows.map(({ phrase_id, local_text, meaning, romanization, system, to_whom }) => ({
      ...{ phrase_id, local_text, meaning, romanization, system },
      ...{ approximate: true, to_whom: how.phrases === 'by-group' ? hostOf(to_whom) : 'h1' },
    })),
    gifts:
      how.gifts === 'none'
        ? []
        : data.hosts.flatMap(({ id }, i) => {
            const gift = allowed[how.gifts === 'same' ? 0 : i];
            return gift === undefined ? [] : [{ gift_id: gift.gift_id, for: id, qty: 1, wrap: 'red' }];
          }),
    etiquette: how.etiquette === 'all' ? sheet.etiquette.map(({ rule_id }) => rule_id) : [],
    order_of_greeting: data.hosts.map(({ id }) => id),
    lesson: rows.map(({ local_text, meaning }) => `${local_text}: ${meaning}`).join('; '),
  };
}
