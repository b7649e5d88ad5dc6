import { z } from 'zod';
import { splitSchema } from '../../core/case.js';
import { enumCell, intCell, jsonCell, optionalCell, textCell } from '../../core/cells.js';
import { messageOf } from '../../core/errors.js';
import { langSchema } from '../../core/lang.js';
import { toMinutes } from '../../world/travel/clock.js';
import { docKinds, needIds } from '../../world/travel/types.js';

export const eventKinds = ['none', 'cancel', 'delay', 'soldout', 'fare_up'] as const;
export type EventKind = (typeof eventKinds)[number];

const instantCell = textCell.superRefine((text, context) => {
  try {
    toMinutes(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: messageOf(error) });
  }
});

const documentSchema = z.strictObject({
  kind: z.enum(docKinds),
  valid_until: z.iso.date().optional(),
});

const personSchema = z.strictObject({
  name: z.string().min(1),
  age: z.int().min(0).max(110),
  id_docs: z.array(documentSchema).min(1),
  mobility: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});
export type Person = z.infer<typeof personSchema>;

const pieceSchema = z.strictObject({ g: z.int().min(1), sum_cm: z.int().min(1) });

export const prefsSchema = z.strictObject({
  max_transfers: z.int().min(0).max(9),
  no_overnight: z.boolean(),
  vot_fen_per_min: z.int().min(0).max(10_000),
});

/**
 * One line of `datasets/itinerary.csv`. Passes the text of cells and values read before alike.
 * What the columns mean: docs/scenarios/itinerary.md.
 */
export const itineraryRow = z.object({
  id: textCell,
  lang: enumCell(langSchema.options),
  split: enumCell(splitSchema.options),
  difficulty: intCell({ min: 1, max: 4 }),
  seed: intCell({ min: 0 }),
  origin: textCell,
  destination: textCell,
  party: jsonCell(z.array(personSchema).min(1).max(6)),
  budget_fen: intCell({ min: 1 }),
  depart_after: instantCell,
  arrive_by: optionalCell(instantCell, null),
  luggage: jsonCell(z.array(pieceSchema)),
  prefs: jsonCell(prefsSchema),
  hidden_needs: jsonCell(z.array(z.enum(needIds))),
  network_seed: intCell({ min: 0 }),
  event: enumCell(eventKinds),
  j_base: intCell({ min: 1 }),
  j_opt: intCell({ min: 1 }),
});
export type ItineraryRow = z.infer<typeof itineraryRow>;

/** A row before its optimum is known. */
export type DraftRow = Omit<ItineraryRow, 'j_base' | 'j_opt'>;
