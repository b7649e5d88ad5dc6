import { z } from 'zod';

/** A prediction with the bounds that the true number lies between with the estimate's confidence; null where one trial alone was seen. */
export const predictionSchema = z.object({
  mean: z.number().min(0),
  low: z.number().min(0).nullable(),
  high: z.number().min(0).nullable(),
});
export type Prediction = z.infer<typeof predictionSchema>;

const usageFields = {
  /** Tries at backends, failed ones included. */
  calls: predictionSchema,
  tokensIn: predictionSchema,
  tokensOut: predictionSchema,
  /** Null where the price of any call is not known, or where prices are in two currencies. */
  cost: predictionSchema.extend({ currency: z.string() }).nullable(),
};

/**
 * What `festeval estimate --json` prints: calls, tokens, cost and time that a suite will take, by subject and
 * scenario, each with bounds.
 */
export const estimateSchema = z.object({
  /** Chance that a number lies within its bounds. */
  confidence: z.number(),
  /** The run that was looked at. */
  basis: z.string(),
  lines: z.array(
    z.object({
      subject: z.string(),
      scenario: z.string(),
      trials: z.int().min(1),
      /** Trials that were looked at. */
      seen: z.int().min(1),
      ...usageFields,
      /** Wall clock of a trial, in seconds. */
      secondsPerTrial: z.number().min(0),
    }),
  ),
  total: z.object({
    trials: z.int().min(0),
    ...usageFields,
    /** Of the whole run, with the trials in flight at once that the suite asks for. */
    seconds: predictionSchema,
  }),
  /** Totals by who called: assistants, users played by a model, judges. */
  roles: z.object({
    assistant: z.object(usageFields),
    user: z.object(usageFields),
    judge: z.object(usageFields),
  }),
});
/** What a run of a suite will take; see `estimateSchema`. */
export type Estimate = z.infer<typeof estimateSchema>;
