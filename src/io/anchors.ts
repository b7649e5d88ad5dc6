import { anchorColumns, anchorSchema, neededAnchorColumns, type Anchor } from '../core/anchor.js';
import { FestevalError, formatProblems, type Problem } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { readCsv, type CsvRow } from './csv.js';
import { readTextFile } from './text-file.js';

/** An anchor with the line it stands on, from 1. */
export type AnchorRow = { readonly line: number; readonly anchor: Anchor };

/** Reads labelled anchors. Throws a FestevalError (exit 2) with all that is wrong in the file. */
export function loadAnchors(path: string): readonly AnchorRow[] {
  return readAnchors(path, readTextFile(path));
}

/** @internal For tests, which hold their anchors as text. */
export function readAnchors(file: string, text: string): readonly AnchorRow[] {
  const { rows, fault } = readCsv(text);
  const [header, ...body] = rows;
  const columns = header?.cells ?? [];
  const read = body.map((row) => readAnchor(file, columns, row));
  const problems = [
    ...(fault === null ? [] : [{ file, ...fault }]),
    ...headerProblems(file, columns),
    ...read.flatMap((one) => ('problems' in one ? one.problems : [])),
  ];
  const anchors = read.flatMap((one) => ('anchor' in one ? [one] : []));
  const all = [...problems, ...twins(file, anchors)];
  if (all.length > 0) throw new FestevalError(formatProblems(all));
  if (anchors.length === 0) throw new FestevalError(`${file}: expected labelled anchors, found none`);
  return anchors;
}

function headerProblems(file: string, columns: readonly string[]): Problem[] {
  const missing = neededAnchorColumns.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !anchorColumns.includes(name));
  return [
    ...missing.map((column) => ({ file, line: 1, column, message: 'missing column' })),
    ...unknown.map((column) => ({
      ...{ file, line: 1, column },
      message: `unknown column${didYouMean(column, anchorColumns) || `; known are ${anchorColumns.join(', ')}`}`,
    })),
  ];
}

type Read = AnchorRow | { readonly problems: readonly Problem[] };

function readAnchor(file: string, columns: readonly string[], { line, cells }: CsvRow): Read {
  if (cells.length !== columns.length) {
    const message = `expected ${columns.length} cells as in the header, found ${cells.length}`;
    return { problems: [{ file, line, message }] };
  }
  const given = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']));
  const absent = anchorColumns.filter((name) => !columns.includes(name));
  const read = anchorSchema.safeParse({ ...Object.fromEntries(absent.map((name) => [name, ''])), ...given });
  if (read.success) return { line, anchor: read.data };
  const issues = read.error.issues.filter(({ path }) => columns.includes(String(path[0])));
  return { problems: issues.map(({ path, message }) => ({ file, line, column: String(path[0]), message })) };
}

/** Told at the later of two rows with one id. */
function twins(file: string, rows: readonly AnchorRow[]): Problem[] {
  return rows.flatMap(({ line, anchor }, at) => {
    const first = rows.slice(0, at).find((other) => other.anchor.anchor_id === anchor.anchor_id);
    if (first === undefined) return [];
    const message = `"${anchor.anchor_id}" is already the id of line ${first.line}`;
    return [{ file, line, column: 'anchor_id', message }];
  });
}
