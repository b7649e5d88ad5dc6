import { z } from 'zod';
import { figuresSchema, type Figures } from '../core/scores.js';
import { readCount, readJson } from './decode.js';
import { WINDOW } from './plan.js';
import type { Reads } from './statements.js';

const figuresRows = z.array(z.tuple([z.int().min(0), figuresSchema]));
type Rows = z.infer<typeof figuresRows>;

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
): Generator<readonly [place: number, Figures]> {
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
function readWindow(reads: Reads, from: number, to: number, decoded: Decoded): Rows {
  try {
    return readJson(figuresRows, reads.figures.get(from, to));
  } catch {
    return rowNumbers(from, to).flatMap((row) =>
      decoded(`the figures of trial ${row}`, () => readJson(figuresRows, reads.figures.get(row, row))),
    );
  }
}

function rowNumbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
