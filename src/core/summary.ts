import { z } from 'zod';
import { judgePrintSchema } from './calibration.js';
import { instrumentSchema, subjectPrintSchema } from './run.js';
import { moneySchema } from './money.js';
import { ballotSchema, tokensSchema } from './scores.js';
import { brokenCauseSchema } from './trial.js';

/**
 * How an interval was made.
 * - `Wilson`: score interval of a proportion, one trial a case.
 * - `cluster t`: t interval with the CR1 standard error, cases as clusters.
 * - `stratified t`: several scenarios of equal weight, their standard errors pooled, Welch-Satterthwaite degrees of freedom.
 * - `no variance`, `one case`, `no trials`: there is none, and why.
 * - `scenario missing`: a scenario has no graded trial, so a mean over scenarios would compare unlike things.
 */
export const methodSchema = z.enum([
  'Wilson',
  'cluster t',
  'stratified t',
  'no variance',
  'one case',
  'no trials',
  'scenario missing',
]);
export type Method = z.infer<typeof methodSchema>;

const fraction = z.number().min(0).max(1);
const intervalFields = {
  low: fraction.nullable(),
  high: fraction.nullable(),
  /** Confidence, 0.95 unless told otherwise. */
  level: z.number().gt(0).lt(1),
  method: methodSchema,
};

/** A mean with its interval; `trials` and `cases` are those it rests on. */
export const estimateSchema = z.object({
  mean: fraction.nullable(),
  ...intervalFields,
  trials: z.int().min(0),
  cases: z.int().min(0),
});
export type Estimate = z.infer<typeof estimateSchema>;

/** `passHat[k]`: the chance that k trials of a case are all done, over the `passHatCases[k]` cases with k graded trials. */
export const doneSchema = z.object({
  passAt1: fraction.nullable(),
  ...intervalFields,
  passHat: z.record(z.string(), fraction.nullable()),
  passHatCases: z.record(z.string(), z.int().min(0)),
});
export type Done = z.infer<typeof doneSchema>;

const costSchema = moneySchema.extend({
  /** Amount for each trial that was done; null if none was. */
  perDone: z.number().min(0).nullable(),
});
export type Cost = z.infer<typeof costSchema>;

const counts = {
  /** Planned. */
  cases: z.int().min(0),
  trials: z.int().min(0),
  finished: z.int().min(0),
  /** Finished, and with numbers. */
  graded: z.int().min(0),
  /** Trials by cause; causes that did not occur are left out. */
  broken: z.partialRecord(brokenCauseSchema, z.int().min(1)),
};

const figures = {
  completion: estimateSchema,
  usefulness: estimateSchema,
  score: estimateSchema,
  done: doneSchema,
};

const spending = {
  /** Of the assistant's own calls. */
  tokens: tokensSchema,
  /** Null where a price is not known. */
  cost: costSchema.nullable(),
};

/** One subject in one scenario. */
export const cellSchema = z.object({
  scenario: z.string(),
  subject: z.string(),
  assistant: z.string().nullable(),
  backend: z.string(),
  ...counts,
  ...figures,
  /** Means over the trials to which a criterion applies; null where none has a verdict. */
  criteria: z.record(z.string(), fraction.nullable()),
  gatesFailed: z.record(z.string(), z.int().min(1)),
  judge: z
    .object({
      /** Share of asked verdicts that came. */
      coverage: fraction.nullable(),
      /** The worst agreement with labelled anchors of any judge on any rubric of the scenario; null where one is not measured. */
      kappa: z.number().nullable(),
      /** What came of the questions, by judge. */
      ballots: z.record(z.string(), ballotSchema),
      /** Verdicts on texts that carry a canary, and how many obeyed it. */
      canaries: z.object({ planted: z.int().min(0), obeyed: z.int().min(0) }),
    })
    .nullable(),
  ...spending,
});
export type Cell = z.infer<typeof cellSchema>;

/** What cost a subject most: see `leadingFailure` for how lost points are shared out. */
export const leadingFailureSchema = z.object({
  kind: z.enum(['stop', 'gate', 'check', 'unknown']),
  /** Null for a stop, which is counted over all scenarios. */
  scenario: z.string().nullable(),
  /** A stop reason or a criterion's id. */
  id: z.string(),
  /** Graded trials in which it cost anything. */
  trials: z.int().min(1),
  /** Points of mean completion lost to it. */
  points: fraction,
  /** `points` as a share of all points lost. */
  share: fraction,
});
export type LeadingFailure = z.infer<typeof leadingFailureSchema>;

/** One subject over all scenarios, each with the same weight. */
export const overallSchema = z.object({
  subject: z.string(),
  assistant: z.string().nullable(),
  backend: z.string(),
  scenarios: z.int().min(0),
  ...counts,
  ...figures,
  leadingFailure: leadingFailureSchema.nullable(),
  /**
   * The places, from 1, that this subject may truly have among those ranked, all subjects' places holding together
   * at the level of the intervals; null for a subject that is not ranked.
   */
  rank: z.object({ best: z.int().min(1), worst: z.int().min(1) }).nullable(),
  ...spending,
});
export type Overall = z.infer<typeof overallSchema>;

/** Trials that a mean does not rest on, and why. */
export const excludedSchema = z.object({
  scenario: z.string(),
  subject: z.string(),
  /** `pending`: not played yet; `broken`; `ungraded`: a scorer failed; `judge`: asked and failed. */
  reason: z.enum(['pending', 'broken', 'ungraded', 'judge']),
  trials: z.int().min(1),
  from: z.array(z.enum(['completion', 'usefulness', 'score', 'done'])),
});
export type Excluded = z.infer<typeof excludedSchema>;

const latencySchema = z.object({
  subject: z.string(),
  trials: z.int().min(0),
  p50: z.number().nullable(),
  p90: z.number().nullable(),
  p95: z.number().nullable(),
  p99: z.number().nullable(),
});

/**
 * The figures of a run (`summary.json`): completion, score and usefulness with their intervals, done, losses, tokens,
 * cost, by scenario and over all. Everything that depends on the clock lies under `timing`.
 */
export const summarySchema = z.object({
  schemaVersion: z.literal(1),
  run: z.string(),
  suite: z.string(),
  /** `complete` once every planned trial was played, however it ended. */
  status: z.enum(['complete', 'partial']),
  /** Trials. */
  planned: z.int().min(0),
  instrument: instrumentSchema,
  subjects: z.array(subjectPrintSchema),
  judges: z.array(judgePrintSchema),
  /** The suite's `minKappa`. */
  minKappa: z.number(),
  cells: z.array(cellSchema),
  overall: z.array(overallSchema),
  excluded: z.array(excludedSchema),
  timing: z.object({
    /** UTC, ISO 8601. */
    created: z.string(),
    /** Milliseconds that finished trials took. */
    latency: z.array(latencySchema),
  }),
});
/** The figures of a run; see `summarySchema`. */
export type Summary = z.infer<typeof summarySchema>;
