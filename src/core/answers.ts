import { z } from 'zod';
import type { ChatRequest } from './chat.js';
import { chatAnswerSchema } from './chat.js';
import { attemptSchema, type Attempt, type CallRole } from './transcript.js';
import { brokenCauseSchema, type TrialKey } from './trial.js';

/** Which model a call asks, as far as that can change the answer. */
export type Asked = {
  /** Its alias. */
  readonly backend: string;
  readonly kind: string;
  readonly model: string;
  /** Origin and path; null where there is none. */
  readonly url: string | null;
  /** Of sampling. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
};

/** A call to a chat model, with everything that can change its answer. */
export type Call = {
  /** A hash of all the rest: letters, digits and `.`. */
  readonly id: string;
  readonly asked: Asked;
  readonly callRole: CallRole;
  /** The trial for which it is made; null outside a run. */
  readonly origin: TrialKey | null;
  /** The run's seed; null outside a run. */
  readonly seed: number | null;
  /** Which one of the equal calls of its trial, from 0. */
  readonly ordinal: number;
  readonly request: ChatRequest;
};

/** What a call came to after all its tries. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), answer: chatAnswerSchema }),
  z.object({
    kind: z.literal('failed'),
    cause: brokenCauseSchema,
    /** HTTP status, where there was one. */
    status: z.int().nullable(),
    message: z.string(),
  }),
]);
export const replySchema = z.object({ outcome: outcomeSchema, attempts: z.array(attemptSchema).readonly() });
export type Reply = z.infer<typeof replySchema>;

/** Answers of chat models by the calls they were given to. */
export type AnswerStore = {
  /** What was saved for a call of this id; null for nothing. Throws a FestevalError for what cannot be read. */
  find(call: Call): Reply | null;
  /** Durable against a killed process before this one waits for anything again; replaces what was saved for the same call. */
  save(call: Call, reply: Reply): void;
  /** What a call used up that came to nothing that could be saved, since it was cut short. */
  charge(call: Call, attempts: readonly Attempt[]): void;
};

/** A call as it was recorded, and where, for people. */
export type RecordedCall = { readonly call: Call; readonly place: string };

/** Answers on disk, apart from any run. */
export type Cassette = AnswerStore & {
  /** For people: the folder. */
  readonly place: string;
  /** Recorded calls that may be meant where this one is missing: of its trial, else of the nearest that has any. */
  near(call: Call): readonly RecordedCall[];
};

/** `replay` asks nobody; `record` always asks; `auto` asks where nothing is recorded. */
export const cassetteModes = ['record', 'replay', 'auto'] as const;
export type CassetteMode = (typeof cassetteModes)[number];
