import { z } from 'zod';

/** When a trial is stopped. Turns are messages of the assistant; tokens count input and output. */
export const limitsSchema = z.strictObject({
  turns: z.int().min(1).default(40),
  toolCalls: z.int().min(1).default(80),
  tokens: z.int().min(1).default(2_000_000),
  /** A trial's own wall clock; past it the trial is broken by `timeout`. */
  trialSeconds: z.number().positive().default(900),
  /** One call to a backend; past it the call is retried. */
  callSeconds: z.number().positive().default(120),
});
export type Limits = z.infer<typeof limitsSchema>;
