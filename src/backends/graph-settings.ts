import { z } from 'zod';
import { chatSettingsSchema } from './settings.js';

/** Settings of `graph:FILE.ts`. What its models are asked is the graph's own affair. */
export const graphSettingsSchema = z.strictObject({
  /** Which of the file's exports; needed where there are several. */
  export: z.string().optional(),
  ...chatSettingsSchema.pick({ price: true, concurrency: true }).shape,
});
