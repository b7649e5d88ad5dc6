import { z } from 'zod';
import { eventSchema, transcriptSchema } from './transcript.js';

/**
 * What names a trial within a run: scenario, case (by id and by hash), subject, and which attempt `k` at the case,
 * from 0.
 */
export const trialKeySchema = z.object({
  scenario: z.string(),
  caseId: z.string(),
  caseHash: z.string(),
  subject: z.string(),
  /** Which attempt at the case, from 0. */
  k: z.int().min(0),
});
/** What names a trial within a run: scenario, case, subject and attempt `k` from 0. */
export type TrialKey = z.infer<typeof trialKeySchema>;

/** Why a trial says nothing about its subject. */
export const brokenCauseSchema = z.enum(['backend', 'timeout', 'budget', 'user', 'harness']);
/**
 * Why a trial says nothing about its subject: the `backend` gave no answer, the trial's wall clock ran out
 * (`timeout`), the run's `budget` did, the `user` that a model words failed, or the `harness` or a plugin is at fault.
 */
export type BrokenCause = z.infer<typeof brokenCauseSchema>;

export const finishedTrialSchema = z.object({
  status: z.literal('finished'),
  key: trialKeySchema,
  transcript: transcriptSchema,
  ms: z.number().min(0),
});
/**
 * A trial that came to its end, well or badly; `ms` is its wall clock. The only thing a scorer takes: a broken trial
 * cannot be passed to one.
 */
export type FinishedTrial = z.infer<typeof finishedTrialSchema>;

export const brokenTrialSchema = z.object({
  status: z.literal('broken'),
  key: trialKeySchema,
  cause: brokenCauseSchema,
  message: z.string(),
  /** What happened before it broke. */
  events: z.array(eventSchema),
  ms: z.number().min(0),
});
/**
 * A trial that says nothing about its subject, with the cause, what was said of it and what happened until then.
 * Counted beside scores, never as a zero and never dropped.
 */
export type BrokenTrial = z.infer<typeof brokenTrialSchema>;

/** One attempt at (case, subject, k): `finished` with a transcript, or `broken` with a cause. */
export const trialSchema = z.discriminatedUnion('status', [finishedTrialSchema, brokenTrialSchema]);
/** One attempt at (case, subject, k), finished or broken; see `trialSchema`. */
export type Trial = z.infer<typeof trialSchema>;

/** A stable text for a key, usable as a map key. */
export function trialId({
  scenario,
  caseId,
  subject,
  k,
}: Pick<TrialKey, 'scenario' | 'caseId' | 'subject' | 'k'>): string {
  return `${scenario}/${caseId}/${subject}/${String(k)}`;
}

export function eventsOf(trial: Trial): FinishedTrial['transcript']['events'] {
  return trial.status === 'finished' ? trial.transcript.events : trial.events;
}
