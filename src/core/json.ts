import { z } from 'zod';

/** A value that survives JSON.stringify and JSON.parse unchanged, but for keys without a value, which are dropped. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
/** A JSON object: keys are texts, values are JSON; a key without a value is dropped. */
export type JsonObject = Readonly<Record<string, Json>>;

/**
 * Levels of lists and objects in one another that JSON from outside may have. No honest value comes near; what walks
 * through a value, as JSON.stringify does, gives out at some thousands.
 */
export const MOST_LEVELS = 500;

/** What is wrong with it then, for messages. */
export const TOO_DEEP = `nested more than ${String(MOST_LEVELS)} deep`;

/** Whether a value as JSON.parse gives it has more levels than `MOST_LEVELS`. */
export function isTooDeep(value: unknown, left = MOST_LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((item) => isTooDeep(item, left - 1));
}

export const jsonSchema: z.ZodType<Json> = z.json();
export const jsonObjectSchema: z.ZodType<JsonObject> = z.record(z.string(), jsonSchema);

/** Whether a value is as JSON.parse may give it; `jsonSchema` would make it again. */
export function isJson(value: unknown): value is Json {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) {
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  }
  // A hole in a list is passed over by `every`.
  if (Array.isArray(value)) return Array.from<unknown>(value).every(isJson);
  return isPlainObject(value) && Object.values(value).every(isJson);
}

/** Whether a value is an object of no class. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values have the same canonical JSON, without writing it. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return canonicalJson(a) === canonicalJson(b);
  const keys = keysWithValue(a);
  return keys.length === keysWithValue(b).length && keys.every((key) => sameJson(a[key], b[key]));
}

function keysWithValue(value: JsonObject): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

/** JSON with sorted keys: equal values give equal text, whatever order they were built in. Keys without a value are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const fields = keysWithValue(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${fields.join(',')}}`;
}
