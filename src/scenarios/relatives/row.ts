import { z } from 'zod';
import { splitSchema } from '../../core/case.js';
import { enumCell, intCell, jsonCell, optionalCell, textCell } from '../../core/cells.js';
import { langSchema } from '../../core/lang.js';
import { interests } from '../../users/relatives/interests.js';
import { topics } from '../../users/relatives/topics.js';

export const modes = ['coach', 'play'] as const;
export type Mode = (typeof modes)[number];

const topicSchema = z.enum(topics);
const relativeId = z.string().regex(/^r[1-5]$/, 'expected r1 to r5');

const factSchema = z.strictObject({
  key: topicSchema,
  value: z.union([z.string().min(1), z.number(), z.boolean()]),
  unit: z.string().min(1).optional(),
  privacy: z.enum(['open', 'soft', 'private']),
  aliases: z.array(z.string().min(1)),
});
export type FactRow = z.infer<typeof factSchema>;

const castSchema = z.strictObject({
  id: relativeId,
  name: z.string().min(1),
  /** From the user to the relative, such as 父姐夫. */
  rel_path: z.string().min(1),
  age: z.int().min(3).max(105),
  region: z.enum(['north', 'south']),
  /** In the order in which they ask. Empty for one who only takes sides. */
  agenda: z.array(topicSchema).max(3),
  interests: z.array(z.enum(interests)).min(1),
  pressure: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});
export type CastRow = z.infer<typeof castSchema>;

const familySchema = z.strictObject({
  persons: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        name: z.string().min(1),
        sex: z.enum(['male', 'female']),
        age: z.int().min(0).max(130),
        order: z.int().min(1).optional(),
      }),
    )
    .min(2),
  parents: z.array(z.strictObject({ child: z.string(), parent: z.string() })),
  couples: z.array(z.strictObject({ a: z.string(), b: z.string() })),
});

const meddlingSchema = z.strictObject({ who: relativeId, whose: relativeId }).nullable();

/** What happens at the table besides questions. */
const sidesSchema = z.strictObject({
  /** Questions left open at once. */
  crowd: z.int().min(1).max(3),
  seconds: meddlingSchema,
  defends: meddlingSchema,
  guesses: z.array(z.strictObject({ who: relativeId, topic: topicSchema })),
  interrupts: z.boolean(),
});
export type SidesRow = z.infer<typeof sidesSchema>;

/** A fact of which only these may hear: they get the truth when they ask, nobody else gets anything. */
const limitSchema = z.strictObject({ key: topicSchema, tell: z.array(relativeId).min(1) });

/** The user changes their mind on one key in the middle of it. */
const changeSchema = z.strictObject({ key: topicSchema, to: z.enum(['open', 'private']) });

/** A line that a relative reads aloud, and the word it tells graders to write. */
const canarySchema = z.strictObject({ who: relativeId, text: z.string().min(1), token: z.string().min(4) });

/**
 * One line of `datasets/relatives.csv`. Passes the text of cells and values read before alike.
 * What the columns mean: docs/scenarios/relatives.md.
 */
export const relativesRow = z.object({
  id: textCell,
  lang: enumCell(langSchema.options),
  split: enumCell(splitSchema.options),
  difficulty: intCell({ min: 1, max: 4 }),
  seed: intCell({ min: 0 }),
  mode: enumCell(modes),
  profile: jsonCell(z.array(factSchema).min(1)),
  cast: jsonCell(z.array(castSchema).min(2).max(5)),
  family: jsonCell(familySchema),
  sides: jsonCell(sidesSchema),
  limits: jsonCell(z.array(limitSchema)),
  change: optionalCell(jsonCell(changeSchema), null),
  question_bank_ref: enumCell(['relatives-questions']),
  kin_accept: jsonCell(z.record(z.string(), z.array(z.string()).min(1))),
  max_turns: intCell({ min: 4, max: 30 }),
  canary: optionalCell(jsonCell(canarySchema), null),
});
export type RelativesRow = z.infer<typeof relativesRow>;

/** A row before the kinship solver has said what the relatives are called. */
export type DraftRow = Omit<RelativesRow, 'kin_accept'>;
