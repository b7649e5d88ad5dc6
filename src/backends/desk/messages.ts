import { z } from 'zod';
import { usageSchema } from '../../core/chat.js';

/** Messages between the process that holds a run's lines and budget (its desk) and those that call models. */

const id = z.int();
const tokens = z.object({ expected: z.number(), surcharge: z.number() });
const perMinute = z.number().nullable();
const limits = z.object({
  rpm: perMinute,
  tpm: perMinute,
  concurrency: z.number(),
  named: z.number().optional(),
});
const way = z.object({ id: z.string(), name: z.string() });
const charge = z.object({ tokens: z.number(), cost: z.number() });
const rate = z
  .object({
    limitRequests: z.number().nullable(),
    remainingRequests: z.number().nullable(),
    resetRequestsMs: z.number().nullable(),
    limitTokens: z.number().nullable(),
    remainingTokens: z.number().nullable(),
    resetTokensMs: z.number().nullable(),
  })
  .nullable()
  .optional();
const status = z.number().nullable();
const usage = usageSchema.nullable();
const barred = z.object({
  kind: z.literal('barred'),
  cause: z.enum(['budget', 'backend']),
  message: z.string(),
});
const stopped = z.object({ kind: z.literal('stopped'), sent: z.boolean(), usage });

/** What a line must know of a try that has ended: its result without the answer's words. */
const ended = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), usage: usageSchema, status: z.number(), rate }),
  z.object({
    kind: z.literal('retry'),
    message: z.string(),
    status,
    waitMs: z.number().nullable(),
    sent: z.boolean(),
    usage,
    stale: z.boolean().optional(),
    rate,
  }),
  z.object({ kind: z.enum(['rejected', 'fatal']), message: z.string(), status }),
  barred,
  stopped,
]);
export type EndedTry = z.infer<typeof ended>;

/** From a worker. `id` is of a try or of a reservation, `call` the same for all tries of one call. */
export const askingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), way, limits }),
  z.object({
    kind: z.literal('take'),
    ...{ id, way: z.string(), call: z.int(), tokens },
    group: z.string(),
    urgent: z.boolean(),
  }),
  z.object({ kind: z.literal('end'), id, result: ended }),
  z.object({ kind: z.literal('reserve'), id, need: charge }),
  z.object({ kind: z.literal('spend'), id, spent: charge }),
  z.object({ kind: z.literal('leave'), id }),
]);
export type Asking = z.infer<typeof askingSchema>;

/** To the worker that asked. `counts`: whether the line wants to know of tokens from now on. */
export const tellingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('go'), id, counts: z.boolean() }),
  z.object({ kind: z.literal('unsent'), id, result: z.discriminatedUnion('kind', [barred, stopped]) }),
  z.object({ kind: z.literal('settled'), id, probe: z.boolean() }),
  z.object({ kind: z.literal('granted'), id }),
  z.object({ kind: z.literal('full'), id, message: z.string() }),
]);
export type Telling = z.infer<typeof tellingSchema>;
