import { z } from 'zod';
import { usageSchema } from './chat.js';
import { limitsSchema } from './limits.js';
import { moneySchema } from './money.js';
import { stopReasonSchema } from './transcript.js';

const partSchema = z.strictObject({ type: z.literal('text'), text: z.string() });
const contentSchema = z.union([z.string(), z.array(partSchema)], {
  error: 'expected text, or a list of text parts',
});
const nameSchema = z.string().nullish();

const calledSchema = z.strictObject({
  id: z.string(),
  type: z.literal('function').optional(),
  index: z.int().optional(),
  function: z.strictObject({ name: z.string(), arguments: z.string() }),
  /** Not OpenAI's: why the arguments could not be read, as the subject was told. */
  problem: z.string().optional(),
});
export type Called = z.infer<typeof calledSchema>;

/** A message as OpenAI's chat completions have it; keys that its client writes as null are taken. */
export const recordedMessageSchema = z.discriminatedUnion(
  'role',
  [
    z.strictObject({ role: z.enum(['system', 'developer']), content: contentSchema, name: nameSchema }),
    z.strictObject({ role: z.literal('user'), content: contentSchema, name: nameSchema }),
    z.strictObject({
      role: z.literal('assistant'),
      content: contentSchema.nullish(),
      tool_calls: z.array(calledSchema).nullish(),
      refusal: z.string().nullish(),
      /** Read over: what a model thought is no part of what happened. */
      reasoning_content: z.string().nullish(),
      name: nameSchema,
      annotations: z.array(z.unknown()).max(0).nullish(),
      audio: z.null().optional(),
      function_call: z.null().optional(),
    }),
    z.strictObject({
      role: z.literal('tool'),
      tool_call_id: z.string(),
      content: contentSchema,
      name: nameSchema,
    }),
  ],
  { error: 'expected one of system, developer, user, assistant, tool' },
);
/** A message of an imported conversation; see `recordedMessageSchema`. */
export type RecordedMessage = z.infer<typeof recordedMessageSchema>;

/** The subject of a line that names none, and the backend of all imported subjects. */
export const IMPORTED = 'imported';

/**
 * One conversation, a line of a file: import format v1 (docs/import.md). `festeval export` writes it, and
 * `festeval rescore --import` reads it.
 */
export const transcriptLineSchema = z.strictObject({
  scenario: z.string(),
  /** Its id in the dataset. */
  case: z.string(),
  /** Of the case's row; must be that of the dataset at hand. */
  caseHash: z.string().optional(),
  subject: z.string().min(1).default(IMPORTED),
  /** Which attempt at the case, from 0; by default the first that no line before it has. */
  k: z.int().min(0).max(99_999).optional(),
  /** Why it ended; must be what comes out. */
  stop: stopReasonSchema.optional(),
  /** Under which it was played: the same in every line of a file. */
  limits: limitsSchema.prefault({}),
  /** The spec of the model that worded what people at the table say: the same in every line of a file. */
  relatives: z.string().optional(),
  /** What the subject's calls used up and cost together, and how long the trial took. */
  usage: usageSchema.partial({ cached: true, estimated: true }).strict().optional(),
  cost: moneySchema.strict().optional(),
  ms: z.number().min(0).default(0),
  messages: z.array(recordedMessageSchema).min(1),
});
/** One conversation of an import file, every default filled in; see `transcriptLineSchema`. */
export type TranscriptLine = z.infer<typeof transcriptLineSchema>;
/** As it is written: what has a default may be left out. */
export type WrittenLine = z.input<typeof transcriptLineSchema>;
