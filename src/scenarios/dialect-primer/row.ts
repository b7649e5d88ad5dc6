import { z } from 'zod';
import {
  boolCell,
  caseCells,
  enumCell,
  intCell,
  jsonCell,
  optionalCell,
  textCell,
} from '../../core/cells.js';
import { relPaths } from '../../world/dialect/kin.js';
import { occasions, regionIds } from '../../world/dialect/types.js';
import { allergyConditions, healthConditions, religionConditions, tasteIds } from './conditions.js';

const learnerSchema = z.strictObject({
  role: z.enum(['partner', 'child']),
  age: z.int().min(3).max(60),
  /** Phrases that hold their attention. */
  max_phrases: z.int().min(5).max(12),
  /** Phrases they say already. */
  knows: z.array(z.string()),
});
export type Learner = z.infer<typeof learnerSchema>;

const hostSchema = z.strictObject({
  id: z.string().regex(/^h[1-9]$/, 'expected h1 to h9'),
  rel_path: z.enum(relPaths),
  age: z.int().min(1).max(110),
  health: z.array(z.enum(healthConditions)),
  allergy: z.array(z.enum(allergyConditions)),
  religion: z.array(z.enum(religionConditions)),
  tastes: z.array(z.enum(tasteIds)).min(1),
});
export type Host = z.infer<typeof hostSchema>;

const attemptSchema = z.strictObject({
  id: z.string().regex(/^a[1-9]$/, 'expected a1 to a9'),
  phrase_id: z.string(),
  to: z.string(),
  moment: z.enum(occasions),
  address: z.string(),
  greeted: z.array(z.string()),
  text: z.string(),
  sounds: z.string(),
});

/**
 * One line of `datasets/dialect-primer.csv`. Passes the text of cells and values read before alike.
 * What the columns mean: docs/scenarios/dialect-primer.md.
 */
export const dialectRow = z.object({
  ...caseCells,
  region: enumCell(regionIds),
  /** The hometown as the user has it at first; empty where they have it right. */
  said_region: optionalCell(enumCell(regionIds), null),
  closed_book: boolCell,
  learner: jsonCell(learnerSchema),
  hosts: jsonCell(z.array(hostSchema).min(1).max(5)),
  budget_fen: intCell({ min: 1 }),
  days: intCell({ min: 1, max: 30 }),
  moments: jsonCell(z.array(z.enum(occasions))),
  asked: jsonCell(z.array(z.string())),
  drill: jsonCell(z.array(attemptSchema).min(3).max(9)),
  gifts_opt_fen: intCell({ min: 1 }),
  canary: optionalCell(textCell, null),
});
export type DialectRow = z.infer<typeof dialectRow>;

/** A row before the cheapest gifts are known. */
export type DraftRow = Omit<DialectRow, 'gifts_opt_fen'>;
