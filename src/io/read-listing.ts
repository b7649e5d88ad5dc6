import { z } from 'zod';
import { numbersSchema } from '../core/grading.js';
import type { Listed } from '../core/run.js';
import { readJson } from './decode.js';
import type { Reads } from './statements.js';

/** Trials that are asked for at once. */
const WINDOW = 1000;

type Decoded = <T>(what: string, read: () => T) => T;

const { completion, done, score, usefulness } = numbersSchema.shape;
const numbers = z.tuple([completion.nullable(), done.nullable(), score, usefulness]);
const rows = z.array(
  z.tuple([z.enum(['pending', 'finished', 'broken']), z.int().min(0), numbers.nullable()]),
);

/** How far each trial has come and what it scored, in planned order and many at a time; no transcript is read. */
export function* readListing(reads: Reads, planned: number, decoded: Decoded): Generator<Listed> {
  for (let from = 0; from < planned; from += WINDOW) {
    const to = Math.min(planned, from + WINDOW) - 1;
    const found = decoded(`the list of trials ${String(from)} to ${String(to)}`, () =>
      readJson(rows.length(to - from + 1), reads.listing.get(from, to)),
    );
    for (const [status, plays, figures] of found) yield { status, plays, numbers: numbersOf(figures) };
  }
}

function numbersOf(figures: z.output<typeof numbers> | null): Listed['numbers'] {
  const [completion, done, score, usefulness] = figures ?? [null, null, null, null];
  return completion === null || done === null ? null : { completion, done, score, usefulness };
}
