import { z } from 'zod';
import { splitSchema } from './case.js';
import { langSchema } from './lang.js';

export const difficulties = [1, 2, 3, 4] as const;
export type Difficulty = (typeof difficulties)[number];

/** The greatest seed of a generated set: further ones would leave no room for the seeds of its rows. */
export const MOST_SET_SEED = 99_999_999;

/** Which set of generated cases is wanted: the flags of `festeval generate` and the entries of a suite's `generate`. */
export const setSchema = z.strictObject({
  n: z.int().min(1),
  seed: z.int().min(0).max(MOST_SET_SEED),
  lang: z.union([langSchema, z.literal('all')]).default('all'),
  difficulty: z
    .array(z.literal(difficulties))
    .min(1)
    .default([...difficulties]),
  split: splitSchema.default('test'),
});
export type SetSpec = z.infer<typeof setSchema>;

/** What is asked of one case. What else differs between cases a scenario draws, or takes in turn by the seed. */
export type DrawSpec = {
  readonly id: string;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly lang: z.infer<typeof langSchema>;
};

/** A row as a dataset has it, its optimum known; or why this draft makes no good case. */
export type Drawn = { readonly row: Readonly<Record<string, unknown>> } | { readonly rejected: string };

/**
 * How a scenario makes cases. All functions are pure: the same spec and attempt give the same row.
 * A row handed in is as it was drawn, or the texts of a dataset's cells.
 */
export type CaseGenerator = {
  /** Raised with every change by which a seed gives another row: a golden test fails until it is. */
  readonly version: number;
  /** Drafts drawn for one seed before it is given up. */
  readonly tries: number;
  draw(spec: DrawSpec, attempt: number): Drawn;
  /**
   * What a subject meets with in a case, in any order and without what hardly changes the task: names, dates, the
   * language. Two rows are near-duplicates where at least three quarters of all their traits are in both.
   */
  traits(row: unknown): readonly string[];
  /** What dev and test must not share: names of people, families, timetables. */
  identities(row: unknown): readonly string[];
};
