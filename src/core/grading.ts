import { z } from 'zod';
import { voteSchema } from './judge.js';
import { attemptEventSchema } from './transcript.js';
import { trialKeySchema } from './trial.js';
import { verdictSchema } from './verdict.js';

/** Which scorers made a grading. An unchanged one is not made again. */
export const scorerSchema = z.object({ scenarioVersion: z.int().min(1), judge: z.string().nullable() });
export type Scorer = z.infer<typeof scorerSchema>;

/** The catalogue's numbers of one trial; null where a judge was asked and failed. */
export const numbersSchema = z.object({
  completion: z.number().min(0).max(1),
  done: z.boolean(),
  score: z.number().min(0).max(1).nullable(),
  usefulness: z.number().min(0).max(1).nullable(),
});
/**
 * The numbers of one graded trial: `completion`, `score` and `usefulness` in [0, 1], the latter two null where a judge
 * was asked and failed; `done` where every gate and every core check is perfect.
 */
export type Numbers = z.infer<typeof numbersSchema>;

/** A try at a judge's backend: paid for, whatever came of it. */
const judgeAttemptSchema = attemptEventSchema.omit({
  type: true,
  seq: true,
  actor: true,
  role: true,
  session: true,
  visibility: true,
});
const attempts = z.array(judgeAttemptSchema).default([]);

/**
 * All that scorers said of one finished trial: `graded` with verdicts by criterion, votes of judges and numbers; or
 * `failed` with what a scorer threw, the trial standing as it was.
 */
export const gradingSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('graded'),
    key: trialKeySchema,
    scorer: scorerSchema,
    verdicts: z.record(z.string(), verdictSchema),
    /** Of each rubric that a judge answered, a hash of judge and question: the same question is not asked twice. */
    asked: z.record(z.string(), z.string()),
    /** What each judge said, by rubric. Gradings of runs from before there were panels have none. */
    votes: z.record(z.string(), z.array(voteSchema)).default({}),
    /** Every try at a judge's backend, also those of an earlier grading of the trial. */
    attempts,
    /** The parts of usefulness, each in [0, 1]; null where it rests on a failed judge. */
    parts: z.record(z.string(), z.number().min(0).max(1).nullable()),
    numbers: numbersSchema,
  }),
  z.object({
    status: z.literal('failed'),
    key: trialKeySchema,
    scorer: scorerSchema,
    message: z.string(),
    attempts,
  }),
]);
/** All verdicts of one finished trial and the numbers made from them. A scorer that throws fails the grading, not the trial. */
export type Grading = z.infer<typeof gradingSchema>;
export type Graded = Extract<Grading, { status: 'graded' }>;
