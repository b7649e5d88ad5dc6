import type { z } from 'zod';
import { shown } from '../core/cells.js';
import { FestevalError, formatProblems, type Problem } from '../core/errors.js';
import { jsonErrorPosition } from '../core/json-position.js';
import { issueMessages } from './issues.js';
import { readLines } from './text-file.js';

/** Rows to a piece of `jsonLines`: few, since V8 keeps large texts until it must make room. */
const PIECE = 50;

/** Rows as JSON lines, each ended by a line feed, in pieces of many lines. */
export function* jsonLines(rows: readonly unknown[]): Generator<string> {
  for (let start = 0; start < rows.length; start += PIECE) {
    const piece = rows.slice(start, start + PIECE);
    yield piece.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}

/** Whether a parsed line may be taken as it is, since its schema would give the same; one that may not is read by the schema. */
type Fits<T> = (value: unknown) => value is T;

type Line<T> = { readonly row: T } | { readonly problems: readonly Problem[] };

/** Reads JSON lines one by one, each checked, with its number from 1; what is wrong with one comes in its place. */
export function* eachJsonLine<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  fits?: Fits<z.output<Schema>>,
): Generator<Line<z.output<Schema>> & { readonly line: number }> {
  let line = 0;
  for (const text of readLines(path)) {
    line += 1;
    yield { ...readLine(schema, text, { file: path, line }, fits), line };
  }
}

/**
 * Reads JSON lines one by one, each checked: a file may be larger than what is kept of it. Throws a FestevalError (exit 2)
 * with the problems of all lines once it has read the last; a last line cut short is one of them, never skipped.
 */
export function* readJsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  fits?: Fits<z.output<Schema>>,
): Generator<z.output<Schema>> {
  const problems: Problem[] = [];
  for (const line of eachJsonLine(path, schema, fits)) {
    if ('row' in line) yield line.row;
    else problems.push(...line.problems);
  }
  if (problems.length > 0) throw new FestevalError(formatProblems(problems));
}

function readLine<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  place: Pick<Problem, 'file' | 'line'>,
  fits?: Fits<z.output<Schema>>,
): Line<z.output<Schema>> {
  const value = parseJson(text);
  if (value === undefined) return { problems: [{ ...place, message: notJson(text) }] };
  if (fits?.(value) === true) return { row: value };
  const read = schema.safeParse(value);
  if (read.success) return { row: read.data };
  const messages = read.error.issues.flatMap((issue) => issueMessages(issue, value, schema));
  return { problems: messages.map(({ message }) => ({ ...place, message })) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notJson(text: string): string {
  if (text.trim() === '') return 'expected a row of JSON, found a blank line';
  const stop = jsonErrorPosition(text) ?? 0;
  return stop === text.length
    ? 'expected a row of JSON, found one that ends too early'
    : `expected a row of JSON, found it unreadable from character ${stop + 1}: ${shown(text.slice(stop))}`;
}
