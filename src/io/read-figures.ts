import { z } from 'zod';
import { figuresSchema, type Figures } from '../core/scores.js';
import { readCount, readJson } from './decode.js';
import { areFigures } from './light-figures.js';
import { WINDOW } from './plan.js';
import type { Reads } from './statements.js';

type Row = readonly [place: number, Figures];

const lists = z.array(z.unknown());
const figuresRow = z.tuple([z.int().min(0), figuresSchema]);

/** Rows as they were parsed; only one that the light check does not pass is read through the schema, which says why. */
function readRows(reads: Reads, from: number, to: number): readonly Row[] {
  return readJson(lists, reads.figures.get(from, to)).map((row) => (isRow(row) ? row : figuresRow.parse(row)));
}

function isRow(row: unknown): row is Row {
  return Array.isArray(row) && row.length === 2 && Number.isSafeInteger(row[0]) && areFigures(row[1]);
}

/** Reads what was stored; what does not fit becomes damage, told with what was read. */
type Decoded = <T>(what: string, read: () => T) => T;

/**
 * Figures by place in the plan, many at a time; no transaction stays open between two reads. A played trial without
 * figures is damage: it would be missing from every report.
 */
export function* readFigures(
  reads: Reads,
  planned: number,
  decoded: Decoded,
): Generator<Row> {
  const played = decoded('its list of trials', () => readCount(reads.playedCount.get()));
  let found = 0;
  for (let from = 0; from < planned; from += WINDOW) {
    const rows = readWindow(reads, from, Math.min(planned, from + WINDOW) - 1, decoded);
    found += rows.length;
    yield* rows;
  }
  // While another process writes, there may be more by now.
  decoded('its figures', () => z.int().min(played, `expected ${played} rows`).parse(found));
}

/** A window that cannot be read is read again row by row, so that the damage is told with its place. */
function readWindow(reads: Reads, from: number, to: number, decoded: Decoded): readonly Row[] {
  try {
    return readRows(reads, from, to);
  } catch {
    return rowNumbers(from, to).flatMap((row) =>
      decoded(`the figures of trial ${row}`, () => readRows(reads, row, row)),
    );
  }
}

function rowNumbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
