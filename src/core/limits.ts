import { z } from 'zod';

/**
 * When a trial is stopped. `turns` (40) are messages of the assistant, `toolCalls` (80) its calls, `tokens`
 * (2,000,000) count input and output together; `trialSeconds` (900) and `callSeconds` (120) are wall clock in seconds.
 * In brackets what holds unless said.
 */
export const limitsSchema = z.strictObject({
  turns: z.int().min(1).default(40),
  toolCalls: z.int().min(1).default(80),
  tokens: z.int().min(1).default(2_000_000),
  /** A trial's own wall clock; past it the trial is broken by `timeout`. */
  trialSeconds: z.number().positive().default(900),
  /** One call to a backend; past it the call is retried. */
  callSeconds: z.number().positive().default(120),
});
/** When a trial is stopped, every limit filled in; see `limitsSchema`. */
export type Limits = z.infer<typeof limitsSchema>;
