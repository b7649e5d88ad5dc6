import { z } from 'zod';
import type { Json } from '../../../core/json.js';
import { appliesTo, groups, occasions, systems } from '../../../world/dialect/types.js';

/** The tools' results, as far as the reference solution needs them. */
const seenPhrase = z.object({
  phrase_id: z.string(),
  local_text: z.string(),
  meaning: z.string(),
  system: z.enum(systems),
  romanization: z.string(),
  to_whom: z.enum([...groups, 'any']),
  occasion: z.enum(occasions),
  rude: z.boolean().default(false),
});

export const seenCustom = z.object({
  rule_id: z.string(),
  applies_to: z.enum(appliesTo),
  contested: z.boolean().default(false),
});
export type SeenCustom = z.infer<typeof seenCustom>;

export const sheetResult = z.object({ rows: z.array(seenPhrase), etiquette: z.array(seenCustom) });

export const giftsResult = z.object({
  gifts: z.array(
    z.object({
      gift_id: z.string(),
      name: z.string(),
      price_fen: z.int(),
      tags: z.array(z.string()),
    }),
  ),
  rules: z.array(
    z.object({
      rule_id: z.string(),
      about: z.string(),
      only_for: z.array(z.string()).default([]),
      strength: z.enum(['hard', 'soft', 'contested', 'preferred']),
    }),
  ),
});

export const attemptResult = z.object({
  attempt_id: z.string(),
  phrase_id: z.string(),
  to: z.string(),
  moment: z.enum(occasions),
  address: z.string().default(''),
  greeted: z.array(z.string()).default([]),
  said: z.object({ text: z.string(), sounds: z.string().default('') }),
  left: z.int(),
});

export const replyResult = z.object({ reply: z.string() });

/** A result read by a schema, or null where it is refused or unexpected. */
export function readResult<T>(schema: z.ZodType<T>, result: Json | undefined): T | null {
  return schema.safeParse(result).data ?? null;
}
