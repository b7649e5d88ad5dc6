import { z } from 'zod';
import { comparisonSchema } from './comparison.js';

const fraction = z.number().min(0).max(1);

/** How much lower completion and usefulness may truly be, where nothing else is asked. `festeval plan` tells the tasks it needs. */
export const DEFAULT_MARGIN = 0.05;

/**
 * What a gate asks for, by flags of `festeval gate` or by an action: margin, level and floors as fractions, not
 * percentages.
 */
export const gatePolicySchema = z.strictObject({
  /** How much lower mean completion and usefulness may truly be. */
  margin: fraction.default(DEFAULT_MARGIN),
  /** One-sided error of every decision. */
  alpha: z.number().min(1e-6).max(0.25).default(0.05),
  /** Mean completion that every scenario must reach; null asks for none. */
  minCompletion: fraction.nullable().default(null),
  /** The share of trials that may break, and of tasks that may have a result on one side only. */
  maxBroken: fraction.default(0.05),
  /** For each task done, in the run's currency; null asks for none. */
  maxCostPerDone: z.number().min(0).nullable().default(null),
  /** 95th percentile of a finished trial's wall clock, in seconds; null asks for none. */
  maxP95Seconds: z.number().min(0).nullable().default(null),
});
/** What a gate asks for, every default filled in; see `gatePolicySchema`. */
export type GatePolicy = z.infer<typeof gatePolicySchema>;

/** Fewer paired tasks than this never pass, however clear they look. */
export const LEAST_TASKS = 20;

export const ruleIdSchema = z.enum([
  /** There is something to decide on: both sides whole, not empty, paired, with judges that can be relied on. */
  'evidence',
  'broken',
  'completion',
  'usefulness',
  /** A scenario's mean completion reaches the floor. */
  'floor',
  /** No scenario is shown to have become worse. */
  'harm',
  'cost',
  'latency',
]);
export type RuleId = z.infer<typeof ruleIdSchema>;

export const ruleVerdictSchema = z.enum(['pass', 'fail', 'inconclusive']);
export type RuleVerdict = z.infer<typeof ruleVerdictSchema>;

/** One rule in one scope; `reason` tells which case of the rule applied. */
export const ruleSchema = z.object({
  rule: ruleIdSchema,
  /** Null over all scenarios. */
  scenario: z.string().nullable(),
  verdict: ruleVerdictSchema,
  reason: z.enum([
    'within',
    'beyond',
    'uncertain',
    'few-tasks',
    'partial',
    'scenario-missing',
    'unpaired',
    'judge-missing',
    'judge-uncalibrated',
    'nothing-done',
    'timeouts-matter',
    'unknown',
  ]),
  /** What was measured (a difference, a mean, a share, money, seconds), with one-sided bounds at `alpha` where there are any. */
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** What it was held against. */
  limit: z.number().nullable(),
  /** Tasks it rests on. */
  tasks: z.int().min(0),
  /** The tasks with which this rule would pass with a power of 0.8 if nothing had changed, as far as the variance seen tells; null where it does not apply. */
  tasksNeeded: z.int().min(1).nullable(),
});
export type Rule = z.infer<typeof ruleSchema>;

export const gateVerdictSchema = z.enum(['pass', 'fail', 'inconclusive', 'too-much-broke']);
export type GateVerdict = z.infer<typeof gateVerdictSchema>;

/**
 * What `festeval gate --json` prints: the verdict with its exit code, and every rule with what was measured and what
 * it was held against.
 */
export const gateResultSchema = z.object({
  schemaVersion: z.literal(1),
  verdict: gateVerdictSchema,
  /** 0 pass, 1 fail, 3 too much broke, 4 inconclusive. */
  exitCode: z.literal([0, 1, 3, 4]),
  policy: gatePolicySchema,
  rules: z.array(ruleSchema),
  /** The currency of `cost`; null where it is not known. */
  currency: z.string().nullable(),
  candidate: z.object({ operand: z.string(), run: z.string(), subject: z.string() }),
  /** Null without a baseline. */
  comparison: comparisonSchema.nullable(),
});
/** What a gate decided, and why; see `gateResultSchema`. */
export type GateResult = z.infer<typeof gateResultSchema>;
