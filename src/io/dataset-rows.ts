import { existsSync } from 'node:fs';
import { z } from 'zod';
import { caseCells } from '../core/cells.js';
import type { Split } from '../core/case.js';
import { FestevalError } from '../core/errors.js';
import type { AnyScenario } from '../core/scenario.js';
import { readCsv } from './csv.js';
import { digest } from './digest.js';
import { readTextFile } from './text-file.js';

export type DatasetRow = { readonly split: Split; readonly row: Readonly<Record<string, unknown>> };
const splitColumn = z.object({ split: caseCells.split });

/**
 * The rows of a dataset as its schema reads them, not prepared; none where the file is missing. Throws a FestevalError
 * (exit 2) at the first row that the schema refuses.
 */
export function datasetRows(file: string, scenario: AnyScenario): readonly DatasetRow[] {
  if (!existsSync(file)) return [];
  const { rows, fault } = readCsv(readTextFile(file));
  if (fault !== null) throw new FestevalError(`${file}:${fault.line}: ${fault.message}`);
  const [header, ...body] = rows;
  return body.map(({ line, cells }) => {
    const found = Object.fromEntries((header?.cells ?? []).map((name, at) => [name, cells[at] ?? '']));
    const [split, row] = [splitColumn.safeParse(found), scenario.row.safeParse(found)];
    if (split.success && row.success) return { split: split.data.split, row: row.data };
    const why = split.error ?? row.error;
    throw new FestevalError(`${file}:${line}: ${why === undefined ? 'unreadable' : z.prettifyError(why)}`);
  });
}

/** SHA-256 of a text file as it is read, first 16 hex digits; of an empty text where the file is missing. */
export function fileHash(file: string): string {
  const text = existsSync(file) ? readTextFile(file) : '';
  return digest(text).slice(0, 16);
}
