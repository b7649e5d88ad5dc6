import { isPlainObject, MOST_LEVELS, TOO_DEEP } from '../core/json.js';

/** What was sealed, with how many levels it has: a new state may hold an old one ever deeper. */
const sealed = new WeakMap<object, number>();

/**
 * Freezes plain JSON through and through, and says where it is none: `.orders[2].at: found a Date`, or null. JSON has no
 * circles, and more than 500 levels are refused with them. What was sealed before is not looked at again, so that a new
 * state costs what is new in it.
 */
export function seal(value: unknown): string | null {
  return textOf(look(value, new Set(), true));
}

/** The same for what is not kept as it is, and so stays its author's to change: nothing is frozen. */
export function jsonFault(value: unknown): string | null {
  return textOf(look(value, new Set(), false));
}

/** Freezes what is plain in a value that may hold more than JSON: a Map, a circle. */
export function freezePlain(value: unknown): void {
  const seen = new Set<object>();
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null || seen.has(next) || sealed.has(next)) continue;
    if (!Array.isArray(next) && !isPlainObject(next)) continue;
    seen.add(Object.freeze(next));
    for (const item of Object.values(next)) left.push(item);
  }
}

/** What is wrong with a value, and where; the place is put together on the way back, since most values have no fault. */
type Fault = { readonly at: string; readonly what: string };

/** How many levels a value has, or what is wrong with it. `above`: what it lies in. */
function look(value: unknown, above: Set<object>, freezes: boolean): number | Fault {
  if (typeof value !== 'object' || value === null) return scalarFault(value) ?? 0;
  if (above.has(value)) return { at: '', what: 'found a circle' };
  const known = sealed.get(value);
  if (above.size + (known ?? 1) > MOST_LEVELS) return { at: '', what: TOO_DEEP };
  if (known !== undefined) return known;
  if (!Array.isArray(value) && !isPlainObject(value)) return { at: '', what: `found ${kindOf(value)}` };
  above.add(value);
  const isList = Array.isArray(value);
  const items: readonly unknown[] = Object.values(value);
  let levels = 0;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    // A key without a value is dropped by JSON, and means the same as none.
    if (item === undefined && !isList) continue;
    const found = look(item, above, freezes);
    if (typeof found !== 'number') return within(isList, Object.keys(value)[at] ?? '', found);
    levels = Math.max(levels, found);
  }
  above.delete(value);
  if (freezes) sealed.set(Object.freeze(value), levels + 1);
  return levels + 1;
}

function within(isList: boolean, key: string, { at, what }: Fault): Fault {
  return { at: `${isList ? `[${key}]` : `.${key}`}${at}`, what };
}

const SHOWN = 40;

function textOf(found: number | Fault): string | null {
  if (typeof found === 'number') return null;
  const { at, what } = found;
  return what === TOO_DEEP ? `${at.slice(0, SHOWN)}...: ${what}` : `${at}: ${what}`;
}

function scalarFault(value: unknown): Fault | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return null;
  return { at: '', what: `found ${kindOf(value)}` };
}

/** What a value is, for messages: `a Map`, `5`, `a function`. */
export function kindOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return kindOfObject(value);
  return typeof value === 'number'
    ? String(value)
    : `${typeof value === 'undefined' ? '' : 'a '}${typeof value}`;
}

function kindOfObject(value: object): string {
  if (isPlainObject(value)) return 'an object';
  const maker: unknown = Reflect.get(value, 'constructor');
  return typeof maker === 'function' && maker.name !== ''
    ? `a ${maker.name}`
    : 'an object of a class of its own';
}
