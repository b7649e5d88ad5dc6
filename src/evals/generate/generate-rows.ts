import type { Split } from '../../core/case.js';
import type { SetSpec, CaseGenerator } from '../../core/generator.js';
import { createNeighbours, type Neighbours } from './neighbours.js';
import { cellsOf, rowSeed, type Cell } from './seats.js';
import { sketchOf } from './sketch.js';

/** A row that has been published, with the split it stands in. */
export type ShippedRow = { readonly split: Split; readonly row: Readonly<Record<string, unknown>> };

export type GenerateJob = {
  readonly scenario: string;
  readonly generator: CaseGenerator;
  readonly spec: SetSpec;
  /** What no generated row may repeat. */
  readonly shipped: readonly ShippedRow[];
};

/** One row of the set, or one draft or seed that did not make it. */
export type Step =
  | { readonly kind: 'row'; readonly row: Readonly<Record<string, unknown>>; readonly cell: Cell }
  | { readonly kind: 'rejected'; readonly reason: string }
  /** No row could be made of a seed. */
  | { readonly kind: 'given-up'; readonly seed: number }
  /** The set cannot be completed. */
  | { readonly kind: 'exhausted'; readonly cell: Cell };

export const nearShipped = 'nearly a shipped case';
export const nearEarlier = 'nearly an earlier case of the set';
export const sharedIdentity = 'shares a person, family or timetable with a shipped case of the other split';

/** Seeds of one cell given up one after another before a set is: its generator has nothing more to offer. */
const MOST_GIVEN_UP = 100;

type Bench = {
  readonly job: GenerateJob;
  readonly published: Neighbours;
  readonly earlier: Neighbours;
  /** Whoever and whatever the other split has. */
  readonly taken: ReadonlySet<string>;
};

/**
 * The rows of a set, in order, and each draft that was rejected on the way. The same job gives the same steps. Memory
 * grows by a sketch a row; what has been yielded is not kept.
 */
export function* generateRows(job: GenerateJob): Generator<Step, void> {
  const bench = benchOf(job);
  const cells = cellsOf(job.spec).map((cell) => ({ cell, next: 0 }));
  for (let n = 1; n <= job.spec.n; n += 1) {
    const seat = cells[(n - 1) % cells.length];
    if (seat === undefined) return;
    const made = yield* fillSeat(bench, seat, `${job.scenario}-g${job.spec.seed}-${n}`);
    if (!made) {
      yield { kind: 'exhausted', cell: seat.cell };
      return;
    }
  }
}

type Seat = { readonly cell: Cell; next: number };

function benchOf(job: GenerateJob): Bench {
  const { generator, shipped, spec } = job;
  const published = createNeighbours();
  for (const { row } of shipped) published.add(sketchOf(generator.traits(row)));
  const others = shipped.filter(({ split }) => split !== spec.split);
  return {
    ...{ job, published },
    earlier: createNeighbours(),
    taken: new Set(others.flatMap(({ row }) => generator.identities(row))),
  };
}

/** Seed after seed until one gives a row; false where none is left. */
function* fillSeat(bench: Bench, seat: Seat, id: string): Generator<Step, boolean> {
  for (let givenUp = 0; givenUp < MOST_GIVEN_UP; givenUp += 1) {
    const seed = rowSeed(bench.job.spec, seat.cell, seat.next);
    if (seed === null) return false;
    seat.next += 1;
    if (yield* trySeed(bench, seat.cell, { id, seed })) return true;
    yield { kind: 'given-up', seed };
  }
  return false;
}

type Named = { readonly id: string; readonly seed: number };

function* trySeed(bench: Bench, cell: Cell, { id, seed }: Named): Generator<Step, boolean> {
  const { generator } = bench.job;
  for (let attempt = 0; attempt < generator.tries; attempt += 1) {
    const drawn = generator.draw({ id, seed, ...cell }, attempt);
    const reason = 'rejected' in drawn ? drawn.rejected : faultOf(bench, drawn.row);
    if (reason !== null) yield { kind: 'rejected', reason };
    else if ('row' in drawn) {
      yield { kind: 'row', row: drawn.row, cell };
      return true;
    }
  }
  return false;
}

/** Why a good case may not be in this set; one that may is remembered. */
function faultOf(
  { job, published, earlier, taken }: Bench,
  row: Readonly<Record<string, unknown>>,
): string | null {
  const { generator } = job;
  if (generator.identities(row).some((one) => taken.has(one))) return sharedIdentity;
  const sketch = sketchOf(generator.traits(row));
  if (published.near(sketch)) return nearShipped;
  if (earlier.near(sketch)) return nearEarlier;
  earlier.add(sketch);
  return null;
}
