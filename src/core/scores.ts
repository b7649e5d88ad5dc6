import { z } from 'zod';
import { splitSchema } from './case.js';
import { jsonObjectSchema } from './json.js';
import { langSchema } from './lang.js';
import { moneySchema } from './money.js';
import { stopReasonSchema } from './transcript.js';
import { brokenCauseSchema, trialKeySchema } from './trial.js';

export const tokensSchema = z.object({ in: z.int().min(0), out: z.int().min(0), cached: z.int().min(0) });
export type Tokens = z.infer<typeof tokensSchema>;

/** What calls to backends used up. `cost` is null where the price of any of them is not known. */
export const spendSchema = z.object({
  /** Tries, failed ones included. */
  calls: z.int().min(0),
  tokens: tokensSchema,
  /** True where any usage was counted by the harness, not billed by the vendor. */
  estimated: z.boolean(),
  cost: moneySchema.nullable(),
});
export type Spend = z.infer<typeof spendSchema>;

const count = z.int().min(0);
/** What one judge did in a trial, or in a cell: `asked` is the sum of the next three; canaries are among them. */
export const ballotSchema = z.object({
  asked: count,
  valid: count,
  abstained: count,
  invalid: count,
  planted: count,
  obeyed: count,
});
export type Ballot = z.infer<typeof ballotSchema>;

/** Of a rehearsal's lines: `refused` and `unanswered` were said in the script's words. */
export const wordingCountsSchema = z.object({
  rephrased: z.int().min(0),
  refused: z.int().min(0),
  unanswered: z.int().min(0),
});
export type WordingCounts = z.infer<typeof wordingCountsSchema>;

const fraction = z.number().min(0).max(1);

/** What two rows must share to be compared, their case apart: the run's instrument as far as it touches this row. */
export const rowInstrumentSchema = z.object({
  engine: z.int(),
  /** Of the scenario. */
  version: z.int(),
  /** A hash of the limits. */
  limits: z.string(),
  /** Names and fingerprints of the judges, empty for none. */
  judges: z.array(z.string()),
  minJudges: z.int().min(1),
  relatives: z.string().nullable(),
  /** The hash of the plugin that brought the scenario; none for those that are shipped. */
  plugin: z.string().exactOptional(),
});
export type RowInstrument = z.infer<typeof rowInstrumentSchema>;

const plannedFields = {
  ...trialKeySchema.shape,
  /** Null for bots and outside agents. */
  assistant: z.string().nullable(),
  backend: z.string(),
  lang: langSchema,
  split: splitSchema,
  difficulty: z.int().min(1).max(4),
  instrument: rowInstrumentSchema,
  /** What the subject is made of beside its assistant and backend; may differ between runs. */
  made: z.object({ settings: jsonObjectSchema, prompts: z.string() }),
  /** Trials planned of this subject in its run: a file with fewer lines of it was cut. */
  planned: z.int().min(1),
  /** Whether every judge agrees with labelled answers as well as the suite asks, on all rubrics of the scenario; null without a judge. */
  calibrated: z.boolean().nullable(),
};

/** A planned trial that was not played yet: its line in `scores.jsonl` keeps a partial run from passing for a whole one. */
export const pendingRowSchema = z.object({ ...plannedFields, status: z.literal('pending') });
export type PendingRow = z.infer<typeof pendingRowSchema>;

const figureFields = {
  status: z.enum(['finished', 'broken']),
  /** Null for a broken trial, and where grading failed. */
  completion: fraction.nullable(),
  /** Null also where a judge was asked and failed. */
  usefulness: fraction.nullable(),
  score: fraction.nullable(),
  done: z.boolean().nullable(),
  /** Null for a broken trial. */
  stop: stopReasonSchema.nullable(),
  /** Null for a finished trial. */
  broken: brokenCauseSchema.nullable(),
  /** Why the trial broke, or why a finished one has no grading. */
  problem: z.string().nullable(),
  /** Verdicts; null for those that `notApplicable` or `missing` name. */
  criteria: z.record(z.string(), fraction.nullable()),
  /** Criteria that do not apply to this case, or rubrics where no judge was asked. */
  notApplicable: z.array(z.string()),
  /** Criteria for which a judge was asked and failed. */
  missing: z.array(z.string()),
  /** Of the assistant's own calls, in a broken trial too. */
  tokens: tokensSchema,
  cost: moneySchema.nullable(),
  /** What the harness spent beside it: a user played by a model, judges. */
  others: z.partialRecord(z.enum(['user', 'judge']), spendSchema),
  /** Lines that a model was asked to put into its own words, and what came of them; null where none was. */
  wording: wordingCountsSchema.nullable(),
  /** By judge, what came of its questions. */
  ballots: z.record(z.string(), ballotSchema),
  /** Wall clock, and nothing else here depends on it. */
  timing: z.object({ ms: z.number().min(0) }),
};

/** What a row says that rests on its trial and grading alone; a run keeps it beside them, so that reports read no transcripts. */
export const figuresSchema = z.object(figureFields);
export type Figures = z.infer<typeof figuresSchema>;

/**
 * The line of one trial that was played, finished or broken: `completion`, `score` and `usefulness` in [0, 1], tokens,
 * cost, and `timing.ms` of wall clock. A number that does not exist is null, never 0.
 */
export const scoreRowSchema = z.object({
  ...plannedFields,
  ...figureFields,
  gatesFailed: z.array(z.string()),
  judge: z.string().nullable(),
  // Lines of earlier versions have neither.
  wording: figureFields.wording.default(null),
  ballots: figureFields.ballots.default({}),
});
/** The line of a trial that was played; see `scoreRowSchema`. */
export type ScoreRow = z.infer<typeof scoreRowSchema>;

/** A line of `scores.jsonl`, one for each planned trial: all that compare, gate and plan need. */
export const scoreLineSchema = z.discriminatedUnion('status', [pendingRowSchema, scoreRowSchema]);
/** A line of `scores.jsonl`; see `scoreLineSchema`. */
export type ScoreLine = z.infer<typeof scoreLineSchema>;

/** A row that has its numbers; `usefulness` and `score` may still wait for a judge. */
export type GradedRow = ScoreRow & { readonly completion: number; readonly done: boolean };

export function isGraded(row: ScoreRow): row is GradedRow {
  return row.completion !== null && row.done !== null;
}
