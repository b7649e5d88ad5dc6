import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { Observation, View } from '../core/policy.js';
import { findNumbers } from '../text/numerals.js';

export type Scalar = string | number | boolean;

/** What a bot has been shown so far, sorted by the names of the fields it stood in. */
export type Seen = {
  readonly fields: Readonly<Record<string, readonly Scalar[]>>;
  /** Objects of results, for arguments that belong together. */
  readonly records: readonly JsonObject[];
  /** Names of people and places in what the user wrote. */
  readonly names: readonly string[];
  readonly dates: readonly string[];
};

export const nothingSeen: Seen = { fields: {}, records: [], names: [], dates: [] };

const MOST_RECORDS = 400;
const MOST_VALUES = 300;

/** What the prompt and the opening show. Dates come from both, names and numbers from the user's words. */
export function seenAtFirst({ system, opening }: View): Seen {
  return { ...seeText(nothingSeen, opening), dates: unique([...datesIn(opening), ...datesIn(system)]) };
}

/** Adds what came back from calls and from the user. Refusals count: they may name what is known. */
export function see(seen: Seen, { results, said }: Observation): Seen {
  const found: Finds = { fields: new Map(), records: [], dates: [] };
  for (const result of results) collect(result, '', '', found);
  const fields = { ...seen.fields };
  for (const [field, values] of found.fields) {
    fields[field] = unique([...(fields[field] ?? []), ...values]).slice(0, MOST_VALUES);
  }
  const next: Seen = {
    fields,
    records: [...seen.records, ...found.records].slice(-MOST_RECORDS),
    names: seen.names,
    dates: unique([...seen.dates, ...found.dates]),
  };
  return said.reduce(seeText, next);
}

type Finds = {
  readonly fields: Map<string, Scalar[]>;
  readonly records: JsonObject[];
  readonly dates: string[];
};

/** `owner` is the field that holds the list or object: an `id` in `services` is a `service_id` too. */
function collect(value: Json, field: string, owner: string, found: Finds): void {
  if (isJsonList(value)) {
    for (const item of value) collect(item, singular(field), singular(field), found);
  } else if (isJsonObject(value)) {
    found.records.push(named(value, owner));
    for (const [key, item] of Object.entries(value)) collect(item, key, singular(key), found);
    if (typeof value.id === 'string' && owner !== '') note(found, `${owner}_id`, value.id);
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    note(found, field, value);
    if (typeof value === 'string') found.dates.push(...datesIn(value));
  }
}

/** Array.isArray does not narrow a readonly array. */
function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function named(record: JsonObject, owner: string): JsonObject {
  return typeof record.id === 'string' && owner !== '' ? { [`${owner}_id`]: record.id, ...record } : record;
}

function note({ fields }: Finds, field: string, value: Scalar): void {
  const values = fields.get(field) ?? [];
  values.push(value);
  fields.set(field, values);
}

/** `services` -> `service`, `classes` -> `class`, `hold_ids` -> `hold_id`. */
export function singular(field: string): string {
  if (/(?:ss|sh|ch|x)es$/.test(field)) return field.slice(0, -2);
  if (field.endsWith('ies')) return `${field.slice(0, -3)}y`;
  return /[^s]s$/.test(field) ? field.slice(0, -1) : field;
}

const zhName =
  /(?:从|回|到|去|往|给|叫|帮)(\p{Script=Han}{2,4}?)(?=从|回|到|去|过|出|的|订|买|和|[,,。、;:!?!?\s]|$)/gu;
const enName = /\b(?:from|to|for|in|at|with|and|name(?:d| is))\s+([A-Z][\p{L}'’-]+(?:\s[A-Z][\p{L}'’-]+)*)/gu;

function seeText(seen: Seen, text: string): Seen {
  const names = [...text.matchAll(zhName), ...text.matchAll(enName)].flatMap(([, name]) => name ?? []);
  const numbers = findNumbers(text).map(({ value }) => value);
  return {
    ...seen,
    names: unique([...seen.names, ...names]),
    dates: unique([...seen.dates, ...datesIn(text)]),
    fields: { ...seen.fields, said: unique([...(seen.fields.said ?? []), ...numbers]) },
  };
}

function datesIn(text: string): string[] {
  return text.match(/\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/g) ?? [];
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
