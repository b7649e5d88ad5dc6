import { z } from 'zod';
import { toolCallSchema, usageSchema } from './chat.js';
import { jsonSchema } from './json.js';
import { moneySchema } from './money.js';

/** Why a finished trial ended. Everything but `done` is the subject's own doing, and is scored. */
export const stopReasonSchema = z.enum([
  'done',
  'invalid-finish',
  'turn-limit',
  'tool-limit',
  'token-limit',
  'refused',
  'context-limit',
]);
/**
 * Why a finished trial ended: by a valid finish (`done`), or by something of the subject's own doing, which is scored.
 */
export type StopReason = z.infer<typeof stopReasonSchema>;

/** For whom a backend was called. */
export const callRoleSchema = z.enum(['assistant', 'user', 'judge']);
/** For whom a backend was called: the assistant under test, a user whose lines a model words, or a judge. */
export type CallRole = z.infer<typeof callRoleSchema>;

const base = {
  /** Position in the transcript, from 0. */
  seq: z.int().min(0),
  /** Who did it: `subject`, `user`, `world`, `harness`, or a character's id. */
  actor: z.string(),
  /** As a chat model is shown it. */
  role: z.enum(['system', 'user', 'assistant', 'tool', 'world', 'harness']),
  session: z.int().min(0),
  /** `all`: on the record of the conversation; `harness`: only for readers of the transcript. */
  visibility: z.enum(['all', 'harness']),
};

export const messageEventSchema = z.object({ type: z.literal('message'), ...base, text: z.string() });
export const toolCallEventSchema = z.object({ type: z.literal('tool-call'), ...base, call: toolCallSchema });
export const toolResultEventSchema = z.object({
  type: z.literal('tool-result'),
  ...base,
  callId: z.string(),
  tool: z.string(),
  ok: z.boolean(),
  result: jsonSchema,
});
export const worldEventSchema = z.object({
  type: z.literal('world-event'),
  ...base,
  name: z.string(),
  data: jsonSchema,
});
/** An answer in `prompted` mode that could not be read, and was asked for once more. */
export const repairEventSchema = z.object({
  type: z.literal('repair'),
  ...base,
  text: z.string(),
  problem: z.string(),
});
/** What an assistant writes for itself: a plan, a brief, a review. Nobody else is told. */
export const noteEventSchema = z.object({
  type: z.literal('note'),
  ...base,
  name: z.string(),
  text: z.string(),
});
/** One try at a backend, successful or not: a retried call has several. */
export const attemptEventSchema = z.object({
  type: z.literal('attempt'),
  ...base,
  callRole: callRoleSchema,
  backend: z.string(),
  /**
   * `answered`: a whole answer came; `failed`: the vendor answered with an error; `lost`: sent, but nothing whole came
   * back, so that what was reserved for it is charged unless its usage was told; `unsent`: no connection was made, and nothing is charged.
   */
  outcome: z.enum(['answered', 'failed', 'lost', 'unsent']),
  /** HTTP status, where there was one. */
  status: z.int().nullable(),
  error: z.string().nullable(),
  usage: usageSchema.nullable(),
  /** Null where no price is known. */
  cost: moneySchema.nullable(),
  ms: z.number().min(0),
  /**
   * What it used up is counted elsewhere: with an answer that the run keeps, or in the run that was recorded. Not stored
   * with a trial.
   */
  counted: z.literal(true).optional(),
});

/**
 * One thing that happened in a trial, told apart by `type`: `message`, `tool-call`, `tool-result`, `world-event`,
 * `repair`, `note` or `attempt`. `seq` numbers the events of a transcript from 0; evidence points at it.
 */
export const eventSchema = z.discriminatedUnion('type', [
  messageEventSchema,
  toolCallEventSchema,
  toolResultEventSchema,
  worldEventSchema,
  repairEventSchema,
  noteEventSchema,
  attemptEventSchema,
]);
/** One event of a transcript; see `eventSchema`. */
export type Event = z.infer<typeof eventSchema>;
export const attemptSchema = attemptEventSchema.omit({
  seq: true,
  actor: true,
  role: true,
  session: true,
  visibility: true,
  type: true,
});
/**
 * One try at a backend, as a caller is told of it: how it went, its HTTP status, tokens, cost (null where no price is
 * known) and milliseconds.
 */
export type Attempt = z.infer<typeof attemptSchema>;

type WithoutSeq<E> = E extends Event ? Omit<E, 'seq' | 'session'> & { session?: number } : never;
/** An event before the journal has numbered it. */
export type NewEvent = WithoutSeq<Event>;

/**
 * What happened in a trial that came to its end: its events in order, and why it stopped. No state is kept; grading
 * makes it again by replaying the calls.
 */
export const transcriptSchema = z.object({ events: z.array(eventSchema), stop: stopReasonSchema });
/** The events of a finished trial and why it stopped; see `transcriptSchema`. */
export type Transcript = z.infer<typeof transcriptSchema>;
