import { z } from 'zod';
import { replySchema, type Call, type Reply } from '../../core/answers.js';
import { chatMessageSchema } from '../../core/chat.js';
import { FestevalError } from '../../core/errors.js';
import { isJsonObject, jsonObjectSchema } from '../../core/json.js';
import { callRoleSchema } from '../../core/transcript.js';
import { trialKeySchema } from '../../core/trial.js';
import { readTextFile } from '../text-file.js';

/** Raised with every change of what a file holds. */
export const FORMAT = 1;

/** A recorded call as text: one fact a line, texts of several lines as lists of lines, so that a review shows what changed. */
export function fileText(call: Call, { outcome, attempts }: Reply): string {
  const { id, asked, callRole, origin, seed, ordinal, request } = call;
  const { messages, tools } = request;
  const recorded =
    outcome.kind === 'answer'
      ? { ...outcome, answer: { ...outcome.answer, ...lined(outcome.answer) } }
      : outcome;
  const file = {
    format: FORMAT,
    call: { id, origin, callRole, ordinal, seed, asked },
    request: { messages: messages.map((message) => ({ ...message, ...lined(message) })), tools },
    outcome: recorded,
    attempts,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Said = { readonly text: string; readonly reasoning?: string | undefined };

function lined({ text, reasoning }: Said) {
  return { text: lines(text), ...(reasoning === undefined ? {} : { reasoning: lines(reasoning) }) };
}

function lines(text: string): string | readonly string[] {
  return text.includes('\n') ? text.split('\n') : text;
}

/** A text of several lines where a list stands in its place. */
function joined(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    (key === 'text' || key === 'reasoning') && Array.isArray(item) ? item.join('\n') : item,
  ]);
  return Object.fromEntries(entries);
}

const headSchema = z.object({ format: z.literal(FORMAT), call: z.object({ id: z.string() }) });
const recordedSchema = headSchema.extend({
  outcome: z.preprocess(
    (value) =>
      isJsonObject(value) && 'answer' in value ? { ...value, answer: joined(value.answer) } : value,
    replySchema.shape.outcome,
  ),
  attempts: replySchema.shape.attempts,
});

/** What a file says that a call of this id came to; null where it is another call's. Throws a FestevalError. */
export function readReply(path: string, id: string): Reply | null {
  const { call, outcome, attempts } = read(path, recordedSchema);
  return call.id === id ? { outcome, attempts } : null;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const callSchema = z.object({
  call: z.object({
    id: z.string(),
    origin: trialKeySchema.nullable(),
    callRole: callRoleSchema,
    ordinal: z.int().min(0),
    seed: z.int().nullable(),
    asked: z.object({
      backend: z.string(),
      kind: z.string(),
      model: z.string(),
      url: z.string().nullable(),
      settings: z.record(z.string(), scalar),
    }),
  }),
  request: z.object({
    messages: z.array(z.preprocess(joined, chatMessageSchema)),
    tools: z.array(z.object({ name: z.string(), description: z.string(), parameters: jsonObjectSchema })),
  }),
});

/**
 * A file of a cassette (JSON): one call to a model, what it was asked and what it came to after all its tries. Texts of
 * several lines, which the file has as lists of lines, are read as one.
 */
export const cassetteFileSchema = recordedSchema.extend(callSchema.shape);

/** The call of a file. Throws a FestevalError. */
export function readCall(path: string): Call {
  const { call, request } = read(path, headSchema.extend(callSchema.shape));
  return { ...call, request };
}

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(parse(readTextFile(path)));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new FestevalError(
    `${path}: is no recorded answer of format ${String(FORMAT)} (${issue?.message ?? 'unreadable'} at ` +
      `${issue?.path.join('.') ?? '?'}). Record it again, or take it out of the cassette.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
