import { z } from 'zod';
import { latencySchema, mixSchema } from './fault-mix.js';
import { limitsSchema } from './vendor-limits.js';

/** A time in which nothing gets through, in ms from the server's start; without `toMs` it never ends. */
const outageSchema = z.strictObject({
  fromMs: z.number().min(0),
  toMs: z.number().optional(),
  /** An error status, or a reset once the request has been read. */
  as: z.union([z.literal('reset'), z.int().min(400).max(599)]),
});
export type Outage = z.infer<typeof outageSchema>;

/** The circumstances under which a server answers: plain data, so that a process can be started with them. */
export const conditionsSchema = z.strictObject({
  /** In the marks of its answers: letters, digits, `-`, `_` and `.`. */
  name: z
    .string()
    .regex(/^[\w.-]+$/)
    .optional(),
  /** Of faults and latencies. */
  seed: z.string().optional(),
  latencyMs: latencySchema.optional(),
  mix: mixSchema.optional(),
  outages: z.array(outageSchema).readonly().optional(),
  limits: limitsSchema.optional(),
  /** Each answer's text ends with its mark, `[answer NAME-n]`, n being the request's ordinal. */
  echo: z.boolean().optional(),
});
export type Conditions = z.infer<typeof conditionsSchema>;

/** The outage that reigns so many ms after the start. */
export function outageAt(outages: readonly Outage[], ms: number): Outage | null {
  return outages.find(({ fromMs, toMs = Infinity }) => ms >= fromMs && ms < toMs) ?? null;
}
