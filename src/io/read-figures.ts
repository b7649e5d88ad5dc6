import { z } from 'zod';
import { figuresSchema, type Figures } from '../core/scores.js';
import { parseJson, readCount, readJson } from './decode.js';
import { areFigures } from './light-figures.js';
import { WINDOW } from './plan.js';
import type { Reads } from './statements.js';

type Row = readonly [place: number, Figures];

/** Reads what was stored; what does not fit becomes damage, told with what was read. */
type Decoded = <T>(what: string, read: () => T) => T;

/**
 * Figures by place in the plan, many at a time; no transaction stays open between two reads. A played trial without
 * figures is damage: it would be missing from every report.
 */
export function* readFigures(reads: Reads, planned: number, decoded: Decoded): Generator<Row> {
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

/** What the light check does not pass is read again row by row through the schema, which says what is damaged and where. */
function readWindow(reads: Reads, from: number, to: number, decoded: Decoded): readonly Row[] {
  return (
    lightRows(reads, from, to) ??
    rowNumbers(from, to).flatMap((row) =>
      decoded(`the figures of trial ${row}`, () => readJson(figuresRows, reads.figures.get(row, row))),
    )
  );
}

const figuresRows = z.array(z.tuple([z.int().min(0), figuresSchema]));

/**
 * A window as it was parsed; null where anything about it is not as it should be. Without the schema, which would copy it:
 * V8 comes to put such copies among what lives long, and with them all that they hold.
 */
function lightRows(reads: Reads, from: number, to: number): readonly Row[] | null {
  try {
    const rows = parseJson(reads.figures.get(from, to));
    return Array.isArray(rows) && rows.every(isRow) ? rows : null;
  } catch {
    return null;
  }
}

function isRow(row: unknown): row is Row {
  return Array.isArray(row) && row.length === 2 && Number.isSafeInteger(row[0]) && areFigures(row[1]);
}

function rowNumbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
