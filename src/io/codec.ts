import { z } from 'zod';
import type { Event } from '../core/transcript.js';
import { trialSchema, type Trial, type TrialKey } from '../core/trial.js';

type AttemptEvent = Extract<Event, { type: 'attempt' }>;
/** What a prepared statement takes. */
export type Value = string | number | null;

const flag = z.literal([0, 1]).transform((value) => value === 1);

/**
 * Free text goes in as a JSON string: libsql reads text only up to a NUL and replaces lone surrogates,
 * and a vendor's error may hold either. In SQL, `message ->> '$'` gives the text itself.
 */
const jsonText = z.string().transform((text, context): unknown => parsed(text, context));

function parsed(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('expected JSON');
    return z.NEVER;
  }
}

/** A row of `attempt`, as an event again. */
const attemptRowSchema = z.object({
  seq: z.number(),
  actor: z.string(),
  role: z.string(),
  session: z.number(),
  visibility: z.string(),
  call_role: z.string(),
  backend: z.string(),
  outcome: z.string(),
  status: z.number().nullable(),
  error: jsonText.nullable(),
  tokens_in: z.number().nullable(),
  tokens_out: z.number().nullable(),
  tokens_cached: z.number().nullable(),
  tokens_estimated: flag.nullable(),
  cost: z.number().nullable(),
  currency: z.string().nullable(),
  ms: z.number(),
});

const eventRowSchema = z.object({ seq: z.number(), json: jsonText });
const jsonRowSchema = z.object({ json: jsonText });

const trialRowSchema = z.object({
  scenario: z.string(),
  case_id: z.string(),
  case_hash: z.string(),
  subject: z.string(),
  k: z.number(),
});

/** Columns of `attempt` after `trial`, in the order of the table. */
export function attemptValues(event: AttemptEvent): Value[] {
  const {
    seq,
    actor,
    role,
    session,
    visibility,
    callRole,
    backend,
    outcome,
    status,
    error,
    usage,
    cost,
    ms,
  } = event;
  const tokens =
    usage === null ? [null, null, null, null] : [usage.in, usage.out, usage.cached, Number(usage.estimated)];
  const price = cost === null ? [null, null] : [cost.amount, cost.currency];
  const head = [seq, actor, role, session, visibility, callRole, backend, outcome, status, textValue(error)];
  return [...head, ...tokens, ...price, ms];
}

/** Free text as it is stored. */
export function textValue(text: string | null): Value {
  return text === null ? null : JSON.stringify(text);
}

type Placed = { readonly seq: number; readonly event: unknown };

function readEvent(row: unknown): Placed {
  const { seq, json } = eventRowSchema.parse(row);
  return { seq, event: json };
}

function readAttempt(row: unknown): Placed {
  const { call_role, tokens_in, tokens_out, tokens_cached, tokens_estimated, cost, currency, ...same } =
    attemptRowSchema.parse(row);
  const tokens = { in: tokens_in, out: tokens_out, cached: tokens_cached, estimated: tokens_estimated };
  const event = {
    ...same,
    type: 'attempt',
    callRole: call_role,
    usage: tokens_in === null ? null : tokens,
    cost: cost === null ? null : { amount: cost, currency },
  };
  return { seq: same.seq, event };
}

/** The key of a row of `trial`. */
export function readKey(row: unknown): TrialKey {
  const { case_id: caseId, case_hash: caseHash, scenario, subject, k } = trialRowSchema.parse(row);
  return { scenario, caseId, caseHash, subject, k };
}

/** The `json` column of a row, checked. Throws a ZodError. */
export function readJson<Schema extends z.ZodType>(schema: Schema, row: unknown): z.output<Schema> {
  return schema.parse(jsonRowSchema.parse(row).json);
}

const progressSchema = z.object({ status: z.enum(['pending', 'finished', 'broken']), plays: z.int().min(0) });
export type Progress = z.infer<typeof progressSchema>;

/** How far a row of `trial` has come. */
export function readProgress(row: unknown): Progress {
  return progressSchema.parse(row);
}

/** The number of a row of `trial`. */
export function readId(row: unknown): number {
  return z.object({ id: z.int().min(0) }).parse(row).id;
}

const outcomeSchema = z.object({
  status: z.string(),
  stop: z.string().nullable(),
  cause: z.string().nullable(),
  message: jsonText.nullable(),
  ms: z.number(),
});

/** A trial from its row, its events and its attempts, put together in the order of `seq`. Throws a ZodError. */
export function readTrial(
  row: unknown,
  eventRows: readonly unknown[],
  attemptRows: readonly unknown[],
): Trial {
  const { status, stop, cause, message, ms } = outcomeSchema.parse(row);
  const events = [...eventRows.map(readEvent), ...attemptRows.map(readAttempt)]
    .sort((a, b) => a.seq - b.seq)
    .map(({ event }) => event);
  const head = { status, key: readKey(row), ms };
  if (status === 'finished') return trialSchema.parse({ ...head, transcript: { events, stop } });
  return trialSchema.parse({ ...head, cause, message, events });
}
