import { z } from 'zod';
import { FestevalError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { BackendSpec, SettingValue } from './spec.js';

/** Settings of every kind that speaks the chat-completions protocol. */
export const chatSettingsSchema = z.strictObject({
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().gt(0).max(1).optional(),
  max_tokens: z.int().min(1).optional(),
  seed: z.int().optional(),
  /** `prompted` describes tools in the system message, for models that cannot call them. */
  tools: z.enum(['native', 'prompted']).optional(),
  /** Name of the environment variable that holds the key. */
  key: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable, never a key itself')
    .optional(),
  /** Asks for answers in a stream and puts them together; by default only where a model answers no other way. */
  stream: z.boolean().optional(),
  /** Switches thinking as the vendor does; left out, the vendor's default holds. */
  thinking: z.enum(['on', 'off']).optional(),
  /** Requests and tokens a minute that may be used. */
  rpm: z.int().min(1).optional(),
  tpm: z.int().min(1).optional(),
  /** For a million tokens: `input/output/CURRENCY` or `input/cached input/output/CURRENCY`. */
  price: z
    .string()
    .regex(
      /^\d+(\.\d+)?(\/\d+(\.\d+)?){1,2}\/[A-Z]{3}$/,
      'expected input/output/CURRENCY or input/cached/output/CURRENCY for a million tokens, such as 2/8/CNY',
    )
    .optional(),
  /** Calls in flight at once, at most. */
  concurrency: z.int().min(1).max(1000).optional(),
  /** Seconds that one try may take. */
  timeout: z.number().positive().max(86_400).optional(),
});
export type ChatSettings = z.infer<typeof chatSettingsSchema>;

/** Settings that change what a model answers, and so belong to the subject's fingerprint. */
const SAMPLING = ['temperature', 'top_p', 'max_tokens', 'seed', 'tools', 'thinking'] as const;

/** Checks a spec's settings for a chat model. Throws a FestevalError naming the setting and what fits. */
export function chatSettings(spec: BackendSpec): ChatSettings {
  return readSettings(chatSettingsSchema, spec);
}

/** The same for any kind's settings. */
export function readSettings<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  { text, settings }: BackendSpec,
): z.infer<z.ZodObject<Shape, z.core.$strict>> {
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(settings).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const offer = didYouMean(unknown, known);
    // Its value may be a key pasted by mistake (apiKey=sk-...), and then must not be shown.
    const value = settings[unknown];
    const hidden = typeof value === 'string' ? text.replace(`${unknown}=${value}`, `${unknown}=***`) : text;
    throw new FestevalError(
      `backend "${hidden}": unknown setting "${unknown}"${offer} (settings: ${known.join(', ')})`,
    );
  }
  const parsed = schema.safeParse(settings);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const key = String(issue?.path[0]);
  // The value may be a key pasted by mistake, and then must not be shown.
  const found = key === 'key' ? '' : `, found ${JSON.stringify(settings[key])}`;
  const shown = key === 'key' ? text.replace(/key=[^,]*/, 'key=***') : text;
  throw new FestevalError(`backend "${shown}": setting "${key}": ${issue?.message ?? 'not valid'}${found}`);
}

/** The settings that were given and belong to the fingerprint. */
export function samplingOf(settings: ChatSettings): Readonly<Record<string, SettingValue>> {
  return pickSettings(settings, SAMPLING);
}

/** Those of the named settings that were given. */
export function pickSettings<Key extends string>(
  settings: Readonly<Partial<Record<Key, SettingValue | undefined>>>,
  keys: readonly Key[],
): Readonly<Record<string, SettingValue>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = settings[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
