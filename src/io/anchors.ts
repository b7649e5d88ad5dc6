import { anchorColumns, anchorSchema, neededAnchorColumns, type Anchor } from '../core/anchor.js';
import { FestevalError, formatProblems, type Problem } from '../core/errors.js';
import { readTable, type TableRow } from './table.js';
import { readTextFile } from './text-file.js';

/** An anchor with the line it stands on, from 1. */
export type AnchorRow = { readonly line: number; readonly anchor: Anchor };

/** Reads labelled anchors. Throws a FestevalError (exit 2) with all that is wrong in the file. */
export function loadAnchors(path: string): readonly AnchorRow[] {
  return readAnchors(path, readTextFile(path));
}

/** @internal For tests, which hold their anchors as text. */
export function readAnchors(file: string, text: string): readonly AnchorRow[] {
  const form = { schema: anchorSchema, columns: anchorColumns, needed: neededAnchorColumns };
  const { rows, problems } = readTable(file, text, form);
  const all = [...problems, ...twins(file, rows)];
  if (all.length > 0) throw new FestevalError(formatProblems(all));
  if (rows.length === 0) throw new FestevalError(`${file}: expected labelled anchors, found none`);
  return rows.map(({ line, value }) => ({ line, anchor: value }));
}

/** Told at the later of two rows with one id. */
function twins(file: string, rows: readonly TableRow<Anchor>[]): Problem[] {
  return rows.flatMap(({ line, value: { anchor_id } }, at) => {
    const first = rows.slice(0, at).find((other) => other.value.anchor_id === anchor_id);
    if (first === undefined) return [];
    return [
      { file, line, column: 'anchor_id', message: `"${anchor_id}" is already the id of line ${first.line}` },
    ];
  });
}
