import { z } from 'zod';
import { moneySchema } from './money.js';

/**
 * How the interval of a paired difference was made.
 * - `paired t`: t interval over the tasks' differences (Student 1908; Miller 2024).
 * - `stratified paired t`: several scenarios of equal weight, standard errors pooled, Welch-Satterthwaite degrees of freedom.
 * - `no variance`: every task differs by the same amount; that is not certainty.
 * - `one task`, `no tasks`: there is none, and why.
 * - `scenario missing`: a scenario has no paired task, so a mean over scenarios would compare unlike things.
 */
const differenceMethodSchema = z.enum([
  'paired t',
  'stratified paired t',
  'no variance',
  'one task',
  'no tasks',
  'scenario missing',
]);

const fraction = z.number().min(0).max(1);
const difference = z.number().min(-1).max(1);
const count = z.int().min(0);

/** Candidate less baseline over paired tasks, every task with the same weight within its scenario. */
export const differenceSchema = z.object({
  tasks: count,
  baseline: fraction.nullable(),
  candidate: fraction.nullable(),
  mean: difference.nullable(),
  /** Two-sided interval at `level`; not adjusted for the number of scenarios. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  level: z.number().gt(0).lt(1),
  method: differenceMethodSchema,
  /** BCa bootstrap interval at `level` (Efron 1987), which assumes no shape; null where it is undefined. */
  bootstrap: z.tuple([z.number(), z.number()]).nullable(),
  /** Two-sided sign-flip permutation test; null without tasks. */
  p: fraction.nullable(),
  /** `p` adjusted for the number of scenarios (Holm 1979); equal to `p` for the overall difference. */
  pAdjusted: fraction.nullable(),
  /** The true difference that this comparison finds 4 times in 5, (t(1 - (1 - level)/2) + t(0.8)) SE; null where its variance is unknown. */
  detectable: z.number().nullable(),
});
export type Difference = z.infer<typeof differenceSchema>;

/** Tasks that one side solves, with more than half of its trials done, and the other does not. */
export const flipsSchema = z.object({
  gained: count,
  lost: count,
  /** Exact McNemar test of gained against lost (McNemar 1947); 1 where nothing flipped. */
  p: fraction,
});
export type Flips = z.infer<typeof flipsSchema>;

/** One task that went the other way: `baseline` and `candidate` are the shares of its trials that were done. */
export const flipSchema = z.object({
  scenario: z.string(),
  caseId: z.string(),
  caseHash: z.string(),
  direction: z.enum(['gained', 'lost']),
  baseline: fraction,
  candidate: fraction,
  /** Difference in mean completion. */
  completion: difference,
  /** What the losing side failed on: gates, or core checks below 1, or why it stopped. */
  because: z.array(z.string()),
});
export type Flip = z.infer<typeof flipSchema>;

/** One figure of both sides; `ratio` is candidate over baseline. Null where it is not known. */
const beforeAfter = z.object({
  baseline: z.number().nullable(),
  candidate: z.number().nullable(),
  ratio: z.number().nullable(),
});
const moneyBeforeAfter = z.object({
  baseline: moneySchema.nullable(),
  candidate: moneySchema.nullable(),
  /** Null also where the currencies differ. */
  ratio: z.number().nullable(),
});

/** Of all trials of the paired tasks, broken ones included: they were paid for. */
export const spendingSchema = z.object({
  /** Tokens in and out a trial. */
  tokensPerTrial: beforeAfter,
  /** Tokens in and out for each trial that was done. */
  tokensPerDone: beforeAfter,
  costPerDone: moneyBeforeAfter,
});

const sideSchema = z.object({
  /** As the operand was written. */
  operand: z.string(),
  run: z.string(),
  subject: z.string(),
  /** Planned trials of the subject, and what came of them. */
  planned: count,
  graded: count,
  broken: count,
  pending: count,
});
export type Side = z.infer<typeof sideSchema>;

/** Something that the two sides do not share, in words: `what` names it, then its value on either side. */
export const departureSchema = z.object({ what: z.string(), baseline: z.string(), candidate: z.string() });
export type Departure = z.infer<typeof departureSchema>;

export const scenarioComparisonSchema = z.object({
  scenario: z.string(),
  completion: differenceSchema,
  /** Null where a side has no usefulness at all. */
  usefulness: differenceSchema.nullable(),
  flips: flipsSchema,
});
export type ScenarioComparison = z.infer<typeof scenarioComparisonSchema>;

/**
 * What `festeval compare --json` prints, and what a gate decides on: of each score the mean difference, candidate less
 * baseline, with its interval, by scenario and over all; the tasks that turned; what it cost; and how the instruments
 * differ.
 */
export const comparisonSchema = z.object({
  schemaVersion: z.literal(1),
  baseline: sideSchema,
  candidate: sideSchema,
  /** Of the subject: model, settings, assistant, prompts. */
  changed: z.array(departureSchema),
  /** Of the instrument; only with --allow-drift. */
  drift: z.array(departureSchema),
  /** Tasks (scenario and case hash) that only this side has graded trials of. */
  unpaired: z.object({ baseline: count, candidate: count }),
  scenarios: z.array(scenarioComparisonSchema),
  /** Every scenario with the same weight. */
  overall: scenarioComparisonSchema.omit({ scenario: true }),
  flips: z.array(flipSchema),
  spending: spendingSchema,
  /** All that depends on the clock: seconds of a finished trial. */
  timing: z.object({ p50: beforeAfter, p95: beforeAfter }),
});
/** How two subjects differ on the same tasks; see `comparisonSchema`. */
export type Comparison = z.infer<typeof comparisonSchema>;
