import { z } from 'zod';
import { numbersSchema } from '../core/grading.js';
import type { Counted, Listed, Which } from '../core/run.js';
import { keyTuple, readJson } from './decode.js';
import type { Reads } from './statements.js';

/** Trials that are asked for at once. */
const WINDOW = 1000;

type Decoded = <T>(what: string, read: () => T) => T;

const { completion, done, score, usefulness } = numbersSchema.shape;
const numbers = z.tuple([completion.nullable(), done.nullable(), score, usefulness]);
const status = z.enum(['pending', 'finished', 'broken']);
const rows = z.array(z.tuple([keyTuple, status, z.int().min(0), numbers.nullable()]));

/** How far trials have come and what they scored, in planned order and many at a time; no transcript is read. */
export function* readListing(
  reads: Reads,
  planned: number,
  which: Which,
  decoded: Decoded,
): Generator<Listed> {
  const schema = (length: number): typeof rows => (isAll(which) ? rows.length(length) : rows);
  for (let from = 0; from < planned; from += WINDOW) {
    const to = Math.min(planned, from + WINDOW) - 1;
    const found = decoded(`the list of trials ${String(from)} to ${String(to)}`, () =>
      readJson(schema(to - from + 1), reads.listing.get(...named(which), from, to)),
    );
    for (const [key, status, plays, figures] of found)
      yield { key, status, plays, numbers: numbersOf(figures) };
  }
}

const counts = z.array(z.tuple([z.string(), z.string(), status, z.int().min(1)]));

/** How many trials of each scenario and subject have come how far. Throws a ZodError. */
export function readCounts(reads: Reads, which: Which): readonly Counted[] {
  return readJson(counts, reads.counts.get(...named(which))).map(([scenario, subject, status, trials]) => ({
    ...{ scenario, subject, status, trials },
  }));
}

/** Parameters 1 to 5 of the statements. */
function named({ scenario, subject, status, id, part }: Which): readonly (string | null)[] {
  return [scenario, subject, status, id, part].map((one) => one ?? null);
}

function isAll(which: Which): boolean {
  return named(which).every((one) => one === null);
}

function numbersOf(figures: z.output<typeof numbers> | null): Listed['numbers'] {
  const [completion, done, score, usefulness] = figures ?? [null, null, null, null];
  return completion === null || done === null ? null : { completion, done, score, usefulness };
}
