import { z } from 'zod';
import { langSchema } from './lang.js';

export const splitSchema = z.enum(['dev', 'test']);
export type Split = z.infer<typeof splitSchema>;

/** Seeds from here on belong to the test split, those below to dev. */
export const FIRST_TEST_SEED = 10_000;

/**
 * Columns that every dataset has, as they are once a row was read: `id`, `lang`, `split`, `difficulty` (1 to 4) and
 * `seed` (below 10,000 in the dev split, not below in test). `caseCells` reads them from text.
 */
export const caseColumnsSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens'),
  lang: langSchema,
  split: splitSchema,
  difficulty: z.int().min(1).max(4),
  seed: z.int().min(0),
});
/** The columns that every dataset has, of one row that was read; see `caseColumnsSchema`. */
export type CaseColumns = z.infer<typeof caseColumnsSchema>;

/**
 * One validated dataset row, made ready to play. `data` is what the scenario's `prepare` made of the row; equal hashes
 * are equal cases.
 */
export type Case<Data = unknown> = CaseColumns & {
  readonly scenario: string;
  /** SHA-256 of the row's canonical JSON, first 16 hex digits. */
  readonly hash: string;
  readonly data: Data;
};
