import { canonicalJson, isJsonObject, type Json } from '../core/json.js';
import type { Action, Observation, PolicyCall, ToolFace, View } from '../core/policy.js';
import type { Random } from '../core/random.js';
import { candidates } from './candidates.js';
import { schemaOf, validArgs } from './sample.js';
import { see, seenAtFirst, type Seen } from './seen.js';

const CALLS_A_MESSAGE = 8;
/** Values tried for one argument before the others are varied. */
const BREADTH = 6;
const COMBINATIONS = 200;

/**
 * Calls every read tool with every combination of what it has seen, breadth first and turn about among the
 * tools, until `most` calls are made or nothing new is left. Returns all that it saw.
 */
export function* explore(view: View, random: Random, most: number): Generator<Action, Seen, Observation> {
  const readers = view.tools.filter(({ kind }) => kind === 'read');
  const made = new Set<string>();
  let seen = seenAtFirst(view);
  while (made.size < most) {
    const room = Math.min(CALLS_A_MESSAGE, most - made.size);
    const calls = turnAbout(readers.map((tool) => untried(tool, seen, random, made))).slice(0, room);
    if (calls.length === 0) break;
    for (const call of calls) made.add(keyOf(call));
    seen = see(seen, yield { calls });
  }
  return seen;
}

function keyOf({ name, args }: PolicyCall): string {
  return `${name} ${canonicalJson(args)}`;
}

function untried(
  tool: ToolFace,
  seen: Seen,
  random: Random,
  made: ReadonlySet<string>,
): readonly PolicyCall[] {
  const calls = combinations(tool, seen, random).map((args) => ({ name: tool.name, args }));
  return calls.filter((call) => !made.has(keyOf(call))).slice(0, CALLS_A_MESSAGE);
}

/** The first of each list, then the second of each, and so on. */
function turnAbout<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

/** Valid arguments that differ in the values seen for each field; optional fields stay away. */
function combinations({ args }: ToolFace, seen: Seen, random: Random): readonly Json[] {
  const base = validArgs(args, { size: 'small', seen, random, words: '' });
  const { properties = {}, required = [] } = schemaOf(args);
  if (!isJsonObject(base)) return base === null ? [] : [base];
  const choices = required.map((field): readonly Json[] => {
    const schema = properties[field];
    const listed = typeof schema === 'object' ? schema.enum : undefined;
    return [
      ...(listed ?? candidates(field, seen).slice(0, BREADTH)),
      ...(base[field] === undefined ? [] : [base[field]]),
    ];
  });
  const rows = product(choices).map((values) => ({
    ...base,
    ...Object.fromEntries(required.map((field, i) => [field, values[i] ?? null])),
  }));
  return distinct(rows.filter((row) => args.safeParse(row).success));
}

/** Every choice of one value a list, the first values of all lists first. */
function product(lists: readonly (readonly Json[])[]): readonly (readonly Json[])[] {
  let rows: (readonly [number, readonly Json[]])[] = [[0, []]];
  for (const list of lists) {
    rows = rows
      .flatMap(([rank, row]) =>
        list.map((value, i): [number, readonly Json[]] => [rank + i, [...row, value]]),
      )
      .sort(([a], [b]) => a - b)
      .slice(0, COMBINATIONS);
  }
  return rows.map(([, row]) => row);
}

function distinct(rows: readonly Json[]): readonly Json[] {
  return [...new Map(rows.map((row) => [canonicalJson(row), row])).values()];
}
