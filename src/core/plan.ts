import { z } from 'zod';
import { moneySchema } from './money.js';

const variance = z.number().min(0);

/** Where the scores of a subject vary: over tasks, and from trial to trial of one task. Pooled over scenarios of equal weight. */
export const componentsSchema = z.object({
  scenario: z.string().nullable(),
  tasks: z.int().min(0),
  trials: z.int().min(0),
  mean: z.number().nullable(),
  /** Null with one trial a task: the noise of trials cannot be told from what tasks differ by. */
  within: variance.nullable(),
  /** With one trial a task this holds the noise of trials too. */
  between: variance.nullable(),
  icc: z.number().nullable(),
  /** How many times the variance of a mean over independent trials that of this mean is (Kish 1965). */
  designEffect: z.number().nullable(),
});
export type Components = z.infer<typeof componentsSchema>;

/** How many tasks a question needs when every task is tried so often on either side. */
export const optionSchema = z.object({
  trials: z.int().min(1),
  /** Tasks over all scenarios, in equal parts; null where no number is enough. */
  detect: z.int().min(1).nullable(),
  /** Tasks with which a gate at `margin` passes an equal candidate with the chance asked for. */
  gate: z.int().min(1).nullable(),
  /** Tasks x trials x the cost of a trial, of one side, for `detect` and for `gate`. */
  detectCost: moneySchema.nullable(),
  gateCost: moneySchema.nullable(),
  detectTokens: z.number().nullable(),
  gateTokens: z.number().nullable(),
});
export type PlanOption = z.infer<typeof optionSchema>;

/**
 * What `festeval plan --json` prints: where the scores of a run vary, what it can show as it is, and how many tasks
 * and trials a difference or a gate needs, with what these cost.
 */
export const planSchema = z.object({
  schemaVersion: z.literal(1),
  run: z.string(),
  subject: z.string(),
  score: z.enum(['completion', 'usefulness']),
  asked: z.object({ detect: z.number(), power: z.number(), alpha: z.number(), margin: z.number() }),
  components: z.array(componentsSchema),
  pooled: componentsSchema,
  /** Standard deviation over tasks of the true difference of two subjects, and how it is known. */
  difference: z.object({
    sd: z.number().min(0),
    /** `pairs`: from the other subject of the run named in `against`; `assumed`: from `between` and `correlation`. */
    from: z.enum(['pairs', 'assumed']),
    against: z.string().nullable(),
    correlation: z.number().nullable(),
  }),
  /** What the run as it is could show: the smallest difference, and the smallest margin of a gate, with `power`. */
  current: z.object({
    tasks: z.int().min(0),
    trials: z.number(),
    detectable: z.number().nullable(),
    margin: z.number().nullable(),
    /** The chance that a gate at `asked.margin` passes an equal candidate. */
    gatePower: z.number().nullable(),
  }),
  options: z.array(optionSchema),
  /** The options that cost least; null where none is enough. */
  cheapest: z.object({ detect: z.int().nullable(), gate: z.int().nullable() }),
  /** Of one trial of one side. */
  perTrial: z.object({ tokens: z.number().nullable(), cost: moneySchema.nullable() }),
  /** With k trials of a task: the chance that at least one, and that all of them, are done. */
  repeated: z.array(z.object({ k: z.int().min(1), any: z.number().nullable(), all: z.number().nullable() })),
});
/** How much it takes to see a difference; see `planSchema`. */
export type Plan = z.infer<typeof planSchema>;
