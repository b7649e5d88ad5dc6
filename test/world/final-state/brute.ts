/** Equality by its definition: every renaming of the ids is tried, lists are compared sorted. For a few ids only. */
import { canonicalJson, type Json } from '../../../src/core/json.js';
import type { Shop } from './states.js';

export function sameByBruteForce(left: Shop, right: Shop): boolean {
  const [ours, theirs] = [left, right].map((shop) => shop.orders.map(({ id }) => id));
  if (ours === undefined || ours.length !== theirs?.length) return false;
  const target = canonicalJson(sorted(right, new Map()));
  return permutations(theirs).some(
    (names) => canonicalJson(sorted(left, new Map(ours.map((id, at) => [id, names[at] ?? ''])))) === target,
  );
}

/** Payments are referred to by nothing: their numbers are left out. */
function sorted(value: Json, names: ReadonlyMap<string, string>, field = ''): Json {
  if (field === 'no') return 0;
  if (typeof value === 'string') return names.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => sorted(item, names, field));
    return items.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [names.get(key) ?? key, sorted(item ?? null, names, key)]),
  );
}

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}
