import { canonicalJson, isJsonObject, type Json } from '../core/json.js';
import type { Action, Observation, PolicyCall, ToolFace, View } from '../core/policy.js';
import type { Random } from '../core/random.js';
import { candidates, isId, ownId } from './candidates.js';
import { schemaOf, validArgs } from './sample.js';
import { see, seenAtFirst, type Seen } from './seen.js';

const CALLS_A_MESSAGE = 8;
/** Values tried for each argument of several; an only argument takes all that fit. */
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
function combinations({ name, args }: ToolFace, seen: Seen, random: Random): readonly Json[] {
  const base = validArgs(args, { size: 'small', seen, random, words: '' }, name);
  const { properties = {}, required = [] } = schemaOf(args);
  if (!isJsonObject(base)) return base === null ? [] : [base];
  const breadth = required.length === 1 ? COMBINATIONS : BREADTH;
  const choices = required.map((field): readonly Json[] => {
    const schema = properties[field];
    const listed = typeof schema === 'object' ? schema.enum : undefined;
    const known = listed ?? candidates(ownId(field, name, seen), seen).slice(0, breadth);
    // A made-up id would only be refused: such a tool waits until an id is seen.
    return known.length > 0 || isId(field) ? known : [base[field] ?? null];
  });
  const rows = product(choices)
    .filter(allDifferent)
    .map((values) => ({
      ...base,
      ...Object.fromEntries(required.map((field, i) => [field, values[i] ?? null])),
    }));
  return distinct(rows.filter((row) => args.safeParse(row).success));
}

/** From a place to itself, between a person and themselves: the same word twice asks for nothing. */
function allDifferent(values: readonly Json[]): boolean {
  const words = values.filter((value) => typeof value === 'string');
  return new Set(words).size === words.length;
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
