import { z } from 'zod';
import { retryAfterFormSchema } from './retry-after.js';
import type { Billed } from './chat-completion.js';
import type { Deed } from './server-ledger.js';

/** Ways in which a real endpoint goes wrong. */
export const faultSchema = z.discriminatedUnion('kind', [
  /** Nothing, for as long as the client waits. */
  z.strictObject({ kind: z.literal('hang') }),
  /** The connection is reset once the request has been read, before any byte of an answer. */
  z.strictObject({ kind: z.literal('reset') }),
  /** The first half of the answer's bytes; then the connection is closed, or reset. */
  z.strictObject({ kind: z.literal('cut'), by: z.enum(['close', 'reset']).optional() }),
  /** The whole answer, then a reset. It says `connection: close`: a call that followed could not know if it was read. */
  z.strictObject({ kind: z.literal('reset-after') }),
  /** A gateway's page with status 200. */
  z.strictObject({ kind: z.literal('html') }),
  z.strictObject({ kind: z.literal('plain') }),
  /** The answer as it should be, but called plain text. */
  z.strictObject({ kind: z.literal('mistyped') }),
  z.strictObject({ kind: z.literal('empty-choices') }),
  /** The first half of the answer's JSON, sent as if it were the whole. */
  z.strictObject({ kind: z.literal('invalid-json') }),
  /** The answer twice, one after the other. */
  z.strictObject({ kind: z.literal('doubled') }),
  z.strictObject({ kind: z.literal('huge'), bytes: z.int().min(1) }),
  /** The answer one byte at a time: no single read ever takes long. */
  z.strictObject({ kind: z.literal('trickle'), everyMs: z.number().min(0) }),
  /** The first byte comes late, the rest at once. */
  z.strictObject({ kind: z.literal('slow'), ms: z.number().min(0) }),
  z.strictObject({ kind: z.literal('redirect'), location: z.string() }),
  z.strictObject({
    kind: z.literal('status'),
    status: z.int().min(300).max(599),
    headers: z.record(z.string(), z.string()).optional(),
    retryAfter: z.strictObject({ as: retryAfterFormSchema, ms: z.number().min(0) }).optional(),
    /** The whole body; by default OpenAI's shape with a message. */
    body: z.unknown().optional(),
  }),
]);
export type Fault = z.infer<typeof faultSchema>;

type Facts = Pick<Deed, 'outcome' | 'status'> & {
  /** Whether a model has worked behind the fault, so that the vendor bills it. */
  readonly billed: boolean;
};

const unharmed: Facts = { outcome: 'answered', status: 200, billed: true };

/** What the ledger says of a response that was sent with a fault; an outcome of null: it never ends by itself. */
const facts: Readonly<Record<Exclude<Fault['kind'], 'status'>, Facts>> = {
  hang: { outcome: null, status: null, billed: true },
  reset: { outcome: 'reset', status: null, billed: true },
  cut: { outcome: 'cut', status: 200, billed: true },
  'reset-after': unharmed,
  html: { outcome: 'spoilt', status: 200, billed: false },
  plain: { outcome: 'spoilt', status: 200, billed: false },
  mistyped: unharmed,
  'empty-choices': { outcome: 'spoilt', status: 200, billed: true },
  'invalid-json': { outcome: 'spoilt', status: 200, billed: true },
  doubled: { outcome: 'spoilt', status: 200, billed: true },
  huge: { outcome: 'spoilt', status: 200, billed: true },
  trickle: unharmed,
  slow: unharmed,
  redirect: { outcome: 'error', status: 307, billed: false },
};

/**
 * What is done about a request that goes wrong so, or is answered; `usage` is what its answer costs. Of a stream that is
 * sent twice the first copy is whole: what comes after its end is nobody's.
 */
export function deedOf(fault: Fault | null, usage: Billed, stream = false): Deed {
  if (fault === null) return { outcome: 'answered', fault: null, status: 200, usage };
  if (fault.kind === 'status') {
    const { status } = fault;
    const outcome = status === 429 ? 'throttled' : 'error';
    return { outcome, fault: `status ${String(status)}`, status, usage: null };
  }
  const { outcome, status, billed } = stream && fault.kind === 'doubled' ? unharmed : facts[fault.kind];
  return { outcome, fault: fault.kind, status, usage: billed ? usage : null };
}
