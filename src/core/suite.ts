import { z } from 'zod';
import { splitSchema } from './case.js';
import { parseDuration } from './duration.js';
import { setSchema } from './generator.js';
import { langSchema } from './lang.js';
import { limitsSchema } from './limits.js';
import { parseMoney } from './money.js';

const durationSchema = z
  .string()
  .refine((text) => parseDuration(text) !== null, 'expected a duration, such as 90s, 30m or 2h');

/**
 * What to run: the schema of a suite file (YAML) and of the flags that override it.
 * Subjects are every backend under every assistant; bots ignore assistants.
 */
export const suiteSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens'),
  scenarios: z.array(z.string()).min(1),
  /** Backend specs: `[alias=]kind:model[@url][#key=value,...]`. */
  backends: z.array(z.string()).min(1),
  assistants: z.array(z.string()).min(1).default(['react']),
  /** Judge specs; none means that rubrics are left out and what needs them is renormalised. */
  judges: z.array(z.string()).default([]),
  /** Valid verdicts that a rubric needs; with fewer it is missing. */
  minJudges: z.int().min(1).default(1),
  /** The least agreement with labelled anchors (weighted kappa) that a judge should have on every rubric it grades. */
  minKappa: z.number().min(-1).max(1).default(0.6),
  /** Refuse to run with a judge that is not calibrated, or below `minKappa`. */
  requireCalibrated: z.boolean().default(false),
  /** Let a judge grade models of its own family; the report says so. */
  allowSelfJudge: z.boolean().default(false),
  /** A backend spec: a model that puts the lines of a rehearsal's speakers into its own words. */
  relatives: z.string().optional(),
  /** TypeScript files that bring scenarios, backends, assistants, judges or bots; paths are relative to the suite file. */
  plugins: z.array(z.string().min(1)).default([]),
  trials: z.int().min(1).default(1),
  /** A dataset to play instead of the shipped one, by scenario; paths are relative to the suite file. */
  datasets: z.record(z.string(), z.string().min(1)).default({}),
  /** A set to generate and play instead of the shipped dataset, by scenario. */
  generate: z.record(z.string(), setSchema).default({}),
  /** Only these case ids. */
  cases: z.array(z.string()).min(1).optional(),
  /** At most this many cases of each scenario, spread over difficulties. */
  limit: z.int().min(1).optional(),
  split: z.union([splitSchema, z.literal('all')]).default('all'),
  lang: z.union([langSchema, z.literal('all')]).default('all'),
  /** Of whatever a run draws: the mistakes of the reference bots. */
  seed: z.int().min(0).default(1),
  /** Trials in flight at once, at most, for each backend; how many of their calls are sent at once is found by trying. */
  concurrency: z.int().min(1).max(1000).default(16),
  /** Processes of this machine that play the run together; how it is played, and not what: no part of what is compared. */
  workers: z.int().min(1).max(64).optional(),
  /** A hard limit on the run's tokens, input and output together. */
  maxTokens: z.int().min(1).optional(),
  /** A hard limit on what the run may cost: `5CNY`. Every backend then needs a known price. */
  maxCost: z
    .string()
    .refine((text) => parseMoney(text) !== null, 'expected an amount with its currency, such as 5CNY')
    .optional(),
  /** When the run ends, whatever is left: `90s`, `30m`, `2h` from its start; a resume has as long again. */
  deadline: durationSchema.optional(),
  /** How long a vendor may give no answer before it is given up; by default 10 minutes, or two thirds of a trial's clock. */
  patience: durationSchema.optional(),
  /** The share of a cell's trials that may break before the run counts as unjudgeable (exit 3). */
  maxBroken: z.number().min(0).max(1).default(0.05),
  /** `DIR[:record|replay|auto]`: recorded answers; the path is relative to the suite file. */
  cassette: z.string().min(1).optional(),
  limits: limitsSchema.prefault({}),
});
/** What to run, every default filled in: what `suiteSchema` gives for a suite file and flags. */
export type Suite = z.infer<typeof suiteSchema>;
