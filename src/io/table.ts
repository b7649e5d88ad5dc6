import type { z } from 'zod';
import { FestevalError, formatProblems, type Problem } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { readCsv, type CsvRow } from './csv.js';

/** A row as its schema reads it, with the line it begins on, from 1. */
export type TableRow<T> = { readonly line: number; readonly value: T };
type Form<T> = {
  readonly schema: z.ZodType<T>;
  readonly columns: readonly string[];
  /** Columns that must be there; others count as empty where they are not. */
  readonly needed: readonly string[];
};

/** A CSV file with a header, each row read by a schema of cells; what is wrong is told with line and column. */
export function readTable<T>(
  file: string,
  text: string,
  form: Form<T>,
): { readonly rows: readonly TableRow<T>[]; readonly problems: readonly Problem[] } {
  const { rows, fault } = readCsv(text);
  const [header, ...body] = rows;
  const columns = header?.cells ?? [];
  const read = body.map((row) => readRow(file, columns, row, form));
  const problems = [
    ...(fault === null ? [] : [{ file, ...fault }]),
    ...headerProblems(file, columns, form),
    ...read.flatMap((one) => ('problems' in one ? one.problems : [])),
  ];
  return { rows: read.flatMap((one) => ('value' in one ? [one] : [])), problems };
}

/** The same, for files that must be right; throws a FestevalError (exit 2) with all that is wrong. */
export function readRightTable<T>(file: string, text: string, form: Form<T>): readonly T[] {
  const { rows, problems } = readTable(file, text, form);
  if (problems.length > 0) throw new FestevalError(formatProblems(problems));
  return rows.map(({ value }) => value);
}

function headerProblems<T>(
  file: string,
  columns: readonly string[],
  { needed, columns: known }: Form<T>,
): Problem[] {
  const missing = needed.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !known.includes(name));
  return [
    ...missing.map((column) => ({ file, line: 1, column, message: 'missing column' })),
    ...unknown.map((column) => ({
      ...{ file, line: 1, column },
      message: `unknown column${didYouMean(column, known) || `; known are ${known.join(', ')}`}`,
    })),
  ];
}

function readRow<T>(
  file: string,
  columns: readonly string[],
  { line, cells }: CsvRow,
  { schema, columns: known }: Form<T>,
): TableRow<T> | { readonly problems: readonly Problem[] } {
  if (cells.length !== columns.length) {
    const message = `expected ${columns.length} cells as in the header, found ${cells.length}`;
    return { problems: [{ file, line, message }] };
  }
  const given = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']));
  const absent = known.filter((name) => !columns.includes(name));
  const read = schema.safeParse({ ...Object.fromEntries(absent.map((name) => [name, ''])), ...given });
  if (read.success) return { line, value: read.data };
  const issues = read.error.issues.filter(({ path }) => columns.includes(String(path[0])));
  return { problems: issues.map(({ path, message }) => ({ file, line, column: String(path[0]), message })) };
}
