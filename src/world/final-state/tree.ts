import { isJsonObject, type Json } from '../../core/json.js';
import { advance, hasRole, type Spot } from './path-pattern.js';

/** A minted id, told from the text or number that it is by its first letter. */
export type Id = string;

/** A step of a readable path; an entry of an object whose keys are minted ids has its key. */
export type Step = string | number;

/** A part of a state, made ready to be compared: without what is ignored, and with minted ids told from other values. */
export type Node =
  | { readonly kind: 'leaf'; readonly raw: Json }
  | { readonly kind: 'id'; readonly raw: Json; readonly id: Id }
  | ({ readonly kind: 'record' | 'list' | 'set' } & Inner)
  | {
      /** What stands under a key that is a minted id. */
      readonly kind: 'entry';
      readonly raw: Json;
      readonly id: Id;
      readonly child: Node;
    };
export type Inner = {
  readonly raw: Json;
  readonly steps: readonly Step[];
  readonly children: readonly Node[];
};

export type Reading = {
  readonly spot: Spot;
  /** Every list is a set, not only those that a pattern names. */
  readonly allSets: boolean;
  readonly minted: ReadonlySet<Id>;
};

/** The step under which a record keeps its entries with minted keys. */
export const ENTRIES = '~';

/** Array.isArray does not narrow a readonly list. */
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** How often each minted id stands in a state is counted into `uses`. */
export function readTree(value: Json, reading: Reading, uses: Map<Id, number>): Node {
  const { spot, minted } = reading;
  if (isList(value)) return readList(value, reading, uses);
  if (isJsonObject(value)) return readRecord(value, reading, uses);
  const id = idOf(value);
  if (id === null || !minted.has(id)) return { kind: 'leaf', raw: value };
  if (typeof value !== 'string' && !hasRole(spot, 'minted')) return { kind: 'leaf', raw: value };
  count(uses, id);
  return { kind: 'id', raw: value, id };
}

function readList(list: readonly Json[], reading: Reading, uses: Map<Id, number>): Node {
  const steps: number[] = [];
  const children: Node[] = [];
  for (const [at, item] of list.entries()) {
    const spot = advance(reading.spot, at);
    if (hasRole(spot, 'ignored')) continue;
    steps.push(at);
    children.push(readTree(item, { ...reading, spot }, uses));
  }
  const kind = reading.allSets || hasRole(reading.spot, 'set') ? 'set' : 'list';
  return { kind, raw: list, steps, children };
}

function readRecord(record: Readonly<Record<string, Json>>, reading: Reading, uses: Map<Id, number>): Node {
  const steps: Step[] = [];
  const children: Node[] = [];
  const entries: { readonly steps: Step[]; readonly children: Node[] } = { steps: [], children: [] };
  for (const key of Object.keys(record).sort()) {
    const value = record[key];
    const spot = advance(reading.spot, key);
    if (value === undefined || hasRole(spot, 'ignored')) continue;
    const child = readTree(value, { ...reading, spot }, uses);
    const id = textId(key);
    if (reading.minted.has(id)) {
      count(uses, id);
      entries.steps.push(key);
      entries.children.push({ kind: 'entry', raw: value, id, child });
    } else {
      steps.push(key);
      children.push(child);
    }
  }
  if (entries.steps.length === 0) return { kind: 'record', raw: record, steps, children };
  const set: Node = { kind: 'set', raw: record, ...entries };
  return { kind: 'record', raw: record, steps: [...steps, ENTRIES], children: [...children, set] };
}

function count(uses: Map<Id, number>, id: Id): void {
  uses.set(id, (uses.get(id) ?? 0) + 1);
}

const textId = (text: string): Id => `t${text}`;

function idOf(value: Json): Id | null {
  if (typeof value === 'string') return textId(value);
  return typeof value === 'number' ? `n${value}` : null;
}

/** Every id at the places that hold minted ones, keys included. */
export function idsAt(value: Json, spot: Spot, found = new Set<Id>()): Set<Id> {
  if (spot.length === 0) return found;
  if (isList(value)) {
    for (const [at, item] of value.entries()) idsAt(item, advance(spot, at), found);
  } else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      const next = advance(spot, key);
      if (hasRole(next, 'minted', 'key')) found.add(textId(key));
      idsAt(item, next, found);
    }
  } else {
    const id = idOf(value);
    if (id !== null && hasRole(spot, 'minted')) found.add(id);
  }
  return found;
}
