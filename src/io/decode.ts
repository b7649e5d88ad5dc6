import { z } from 'zod';
import { isJsonObject } from '../core/json.js';
import type { Money } from '../core/money.js';
import { trialKeySchema, trialSchema, type Trial } from '../core/trial.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * JSON that a statement hands over as a blob. Text must not cross into libsql's reader: it ends at a
 * NUL, and aborts the whole process on bytes that are no UTF-8, which a damaged file may hold.
 */
const json = z.union([z.instanceof(Uint8Array), z.instanceof(ArrayBuffer)]).transform((bytes, context) => {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return value;
  } catch {
    context.addIssue('expected JSON');
    return z.NEVER;
  }
});
const jsonRow = z.object({ json });

/** The `json` column of a row, unchecked; throws where there is none. */
export function parseJson(row: unknown): unknown {
  const bytes = isJsonObject(row) ? row.json : undefined;
  if (!(bytes instanceof Uint8Array)) throw new TypeError('expected a blob');
  return JSON.parse(utf8.decode(bytes));
}

/** The `json` column of a row, checked. Throws a ZodError, as all of this file do. */
export function readJson<Schema extends z.ZodType>(schema: Schema, row: unknown): z.output<Schema> {
  return schema.parse(jsonRow.parse(row).json);
}

/** A key as a list, in the order of `KEY` (statements.ts). */
export const keyTuple = z
  .tuple([z.string(), z.string(), z.string(), z.string(), z.int()])
  .transform(([scenario, caseId, caseHash, subject, k]) => ({ scenario, caseId, caseHash, subject, k }))
  .pipe(trialKeySchema);

const progressSchema = z.object({
  status: z.enum(['pending', 'finished', 'broken']),
  plays: z.int().min(0),
});
export type Progress = z.infer<typeof progressSchema>;

/** How far a row of `trial` has come. */
export function readProgress(row: unknown): Progress {
  return readJson(progressSchema, row);
}

const countRow = z.object({ n: z.int().min(0) });

/** A number asked for alone, as `n`. */
export function readCount(row: unknown): number {
  return countRow.parse(row).n;
}

const amountRow = z.object({ amount: z.number() });

/** A sum of money from its row. */
export function readMoney(row: unknown): Money {
  return { currency: readJson(z.string(), row), ...amountRow.parse(row) };
}

const rowNumbers = z.array(z.int().min(0));

/** Row numbers of trials. */
export function readRows(row: unknown): number[] {
  return readJson(rowNumbers, row);
}

const text = z.string();
const number = z.number();
const attemptTexts = z
  .tuple([text, text, text, text, text, text, text.nullable(), text.nullable()])
  .transform(([actor, role, visibility, callRole, backend, outcome, error, currency]) => ({
    ...{ actor, role, visibility, callRole, backend, outcome, error, currency },
  }));
const attemptNumbers = z.object({
  seq: number,
  session: number,
  status: number.nullable(),
  tokens_in: number.nullable(),
  tokens_out: number.nullable(),
  tokens_cached: number.nullable(),
  tokens_estimated: number.nullable(),
  cost: number.nullable(),
  ms: number,
});

/** A row of `attempt` as the event it was, for the event's own schema to check. */
function readAttempt(row: unknown): unknown {
  const { tokens_in, tokens_out, tokens_cached, tokens_estimated, cost, ...numbers } =
    attemptNumbers.parse(row);
  const { currency, ...texts } = readJson(attemptTexts, row);
  const tokens = { in: tokens_in, out: tokens_out, cached: tokens_cached, estimated: tokens_estimated === 1 };
  return {
    type: 'attempt',
    ...numbers,
    ...texts,
    usage: tokens_in === null ? null : tokens,
    cost: cost === null ? null : { amount: cost, currency },
  };
}

const endSchema = z.object({
  key: keyTuple,
  status: text,
  stop: text.nullable(),
  cause: text.nullable(),
  message: text.nullable(),
});

const msRow = z.object({ ms: number });
const eventList = z.array(z.unknown());

/** A trial from its row, its events (one row for all) and its attempts (a row each), in the order of `seq`. */
export function readTrial(row: unknown, eventsRow: unknown, attemptRows: readonly unknown[]): Trial {
  const { key, status, stop, cause, message } = readJson(endSchema, row);
  const { ms } = msRow.parse(row);
  const events = [...readJson(eventList, eventsRow), ...attemptRows.map(readAttempt)];
  events.sort((a, b) => seqOf(a) - seqOf(b));
  if (status === 'finished') return trialSchema.parse({ status, key, ms, transcript: { events, stop } });
  return trialSchema.parse({ status, key, ms, cause, message, events });
}

function seqOf(event: unknown): number {
  return isJsonObject(event) && typeof event.seq === 'number' ? event.seq : -1;
}
