import { z } from 'zod';
import { eventSchema, transcriptSchema } from './transcript.js';

export const trialKeySchema = z.object({
  scenario: z.string(),
  caseId: z.string(),
  caseHash: z.string(),
  subject: z.string(),
  /** Which attempt at the case, from 0. */
  k: z.int().min(0),
});
export type TrialKey = z.infer<typeof trialKeySchema>;

/** Why a trial says nothing about its subject. */
export const brokenCauseSchema = z.enum(['backend', 'timeout', 'budget', 'user', 'harness']);
export type BrokenCause = z.infer<typeof brokenCauseSchema>;

export const finishedTrialSchema = z.object({
  status: z.literal('finished'),
  key: trialKeySchema,
  transcript: transcriptSchema,
  ms: z.number().min(0),
});
/** The only thing a scorer takes: a broken trial cannot be passed to one. */
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
export type BrokenTrial = z.infer<typeof brokenTrialSchema>;

/** One attempt at (case, subject, k). */
export const trialSchema = z.discriminatedUnion('status', [finishedTrialSchema, brokenTrialSchema]);
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
