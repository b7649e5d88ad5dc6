/**
 * zod schemas for the cells of a CSV file. Each reads a cell's text and also passes a value that was
 * read before, so that one schema validates a dataset row and, again, the row a generator made.
 * They are strict: nothing is trimmed, no digit is guessed, and an empty cell is an error unless
 * `optionalCell` gives it a meaning.
 */
import { z } from 'zod';
import { caseColumnsSchema, splitSchema } from './case.js';
import { jsonErrorPosition } from './json-position.js';
import { langSchema } from './lang.js';

const SHOWN = 40;

/** A found value as an error message quotes it. */
export function shown(value: unknown): string {
  if (value === '') return 'an empty cell';
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}... (${String(text.length)} characters)` : text;
}

const expected =
  (what: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    `expected ${what}, found ${shown(input)}`;

/** Text of at least one character, with no white space around it. */
export const textCell = z
  .string({ error: expected('text') })
  .regex(/^\S(?:[\s\S]*\S)?$/, { error: expected('text without white space around it') });

type Range = { readonly min?: number; readonly max?: number };

/** A whole number in ASCII digits, `-` in front where negative, nothing else: no `1,000`, no `１２`, no `3.0`, no `007`. */
export function intCell(range: Range = {}) {
  const what = `a whole number in digits 0-9${bounds(range)}`;
  const error = ({ input }: { readonly input?: unknown }): string => {
    const hint = typeof input === 'string' && /[０-９]/.test(input) ? '; these are full-width digits' : '';
    return `${expected(what)({ input })}${hint}`;
  };
  const readDigits = (cell: unknown) =>
    typeof cell === 'string' && /^(?:0|-?[1-9][0-9]*)$/.test(cell) ? Number(cell) : cell;
  const number = z.int({ error, abort: true });
  const above = range.min === undefined ? number : number.min(range.min, { error });
  return z.preprocess(readDigits, range.max === undefined ? above : above.max(range.max, { error }));
}

function bounds({ min, max }: Range): string {
  if (min !== undefined && max !== undefined) return ` from ${String(min)} to ${String(max)}`;
  if (min !== undefined) return ` of at least ${String(min)}`;
  return max === undefined ? '' : ` of at most ${String(max)}`;
}

/** One of the named values, written exactly so. */
export function enumCell<const Value extends string>(values: readonly Value[]) {
  return z.enum(values, { error: expected(`one of ${values.join(', ')}`) });
}

/** A cell that holds `y` or `n`, read as true or false; anything else is an error. */
export const boolCell = z.preprocess(
  (cell) => (cell === 'y' ? true : cell === 'n' ? false : cell),
  z.boolean({ error: expected('y or n') }),
);

/**
 * JSON of an object or a list. A cell that is no JSON says at which character reading stopped; one that
 * is, but of another shape, gives the inner schema's issues with their path inside the cell.
 */
export function jsonCell<Schema extends z.ZodType>(schema: Schema) {
  const read = z.transform((cell: unknown, context): unknown => {
    if (typeof cell !== 'string') return cell;
    const stop = jsonErrorPosition(cell);
    if (stop === null) return JSON.parse(cell);
    const stopped =
      stop === cell.length ? 'which ends too early' : `unreadable from character ${String(stop + 1)}`;
    const found = cell === '' ? shown(cell) : `${shown(cell)}, ${stopped}`;
    context.issues.push({ code: 'custom', input: cell, message: `expected JSON, found ${found}` });
    return z.NEVER;
  });
  return z.pipe(read, schema);
}

/** An empty cell means `fallback`; anything else is read by `inner`. The fallback itself passes too. */
export function optionalCell<Inner extends z.ZodType, const Fallback>(inner: Inner, fallback: Fallback) {
  return z.transform((cell: unknown, context): z.output<Inner> | Fallback => {
    if (cell === '' || cell === fallback) return fallback;
    const read = inner.safeParse(cell);
    if (read.success) return read.data;
    for (const issue of read.error.issues) context.issues.push({ ...issue, code: 'custom', input: cell });
    return z.NEVER;
  });
}

/** The columns that every dataset has, to be spread into a scenario's row schema. */
export const caseCells = {
  id: caseColumnsSchema.shape.id,
  lang: enumCell(langSchema.options),
  split: enumCell(splitSchema.options),
  difficulty: intCell({ min: 1, max: 4 }),
  seed: intCell({ min: 0 }),
};
