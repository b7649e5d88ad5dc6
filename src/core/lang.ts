import { z } from 'zod';

export const langSchema = z.enum(['zh', 'en']);
/** A language that cases are written in: `zh` (Chinese, simplified) or `en` (English). */
export type Lang = z.infer<typeof langSchema>;
export const langs = langSchema.options;

/** A text in every language the harness speaks: `{ zh, en }`. */
export type Bilingual = Readonly<Record<Lang, string>>;
