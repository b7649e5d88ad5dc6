import { z } from 'zod';
import { chatSettingsSchema } from '../settings.js';

/** Settings of `local:`: those of any chat model that mean something without a vendor, and the machine's. */
export const localSettingsSchema = chatSettingsSchema
  .pick({
    temperature: true,
    top_p: true,
    max_tokens: true,
    seed: true,
    tools: true,
    concurrency: true,
    timeout: true,
    price: true,
  })
  .extend({
    /** Tokens that prompt and answer may have together; by default as many as the model and the memory allow, up to 32768. */
    context: z.int().min(256).max(1_048_576).optional(),
    /** By default the machine's cores; fewer on a machine that has other work. */
    threads: z.int().min(1).max(1024).optional(),
  });
export type LocalSettings = z.infer<typeof localSettingsSchema>;

/** What changes the answers of a local model. */
export const LOCAL_SAMPLING = ['temperature', 'top_p', 'max_tokens', 'seed', 'tools', 'context'] as const;

/** Tokens of an answer where no `max_tokens` is set: a small model may never come to an end by itself. */
export const LOCAL_ANSWER_TOKENS = 2048;
