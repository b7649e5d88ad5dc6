import { z } from 'zod';

export const langSchema = z.enum(['zh', 'en']);
export type Lang = z.infer<typeof langSchema>;
export const langs = langSchema.options;

/** A text in every language the harness speaks. */
export type Bilingual = Readonly<Record<Lang, string>>;
