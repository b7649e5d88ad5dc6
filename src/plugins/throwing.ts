/**
 * The place of a getter or a proxy that throws when it is read, `scenarios[0].scenario.oracle`; null where all can be
 * read. Looks into everything that a module exports.
 */
export function throwingPlace(value: unknown, place = '', seen = new Set<unknown>()): string | null {
  if (typeof value !== 'object' || value === null || seen.has(value)) return null;
  seen.add(value);
  const keys = keysOf(value);
  if (keys === null) return place;
  for (const key of keys) {
    const at = Array.isArray(value) ? `${place}[${key}]` : `${place}${place === '' ? '' : '.'}${key}`;
    const item = read(value, key);
    const found = item === null ? at : throwingPlace(item.value, at, seen);
    if (found !== null) return found;
  }
  return null;
}

/** Null for a proxy that says nothing of itself: of its own name, `constructor`, which all others know. */
function keysOf(value: object): readonly string[] | null {
  try {
    Reflect.get(value, 'constructor');
    return Object.keys(value);
  } catch {
    return null;
  }
}

/** Null where reading throws: what it threw has been told already. */
function read(value: object, key: string): { readonly value: unknown } | null {
  try {
    return { value: Reflect.get(value, key) };
  } catch {
    return null;
  }
}
