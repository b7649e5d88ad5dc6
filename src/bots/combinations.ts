import { canonicalJson, isJsonObject, type Json } from '../core/json.js';
import type { ToolFace } from '../core/policy.js';
import type { Random } from '../core/random.js';
import { candidates, isId, ownId } from './candidates.js';
import { schemaOf, validArgs } from './sample.js';
import type { Scalar, Seen } from './seen.js';

/** Values tried for each argument of several; an only argument takes all that fit. */
const BREADTH = 6;
const COMBINATIONS = 200;

/** Valid arguments that differ in the values seen for each field; optional fields stay away. */
export function combinations({ name, args }: ToolFace, seen: Seen, random: Random): readonly Json[] {
  const base = validArgs(args, { size: 'small', seen, random, words: '' }, name);
  const { properties = {}, required = [] } = schemaOf(args);
  if (!isJsonObject(base)) return base === null ? [] : [base];
  const breadth = required.length === 1 ? COMBINATIONS : BREADTH;
  const choices = required.map((field): readonly Json[] => {
    const schema = properties[field];
    const listed = typeof schema === 'object' ? schema.enum : undefined;
    const known = listed ?? oneSpelling(candidates(ownId(field, name, seen), seen)).slice(0, breadth);
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
  return oneSpelling(words).length === words.length;
}

/** The first of the spellings that differ only in case. */
function oneSpelling(values: readonly Scalar[]): readonly Scalar[] {
  return [
    ...new Map([...values].reverse().map((value) => [String(value).toLowerCase(), value])).values(),
  ].reverse();
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
