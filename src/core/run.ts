import { z } from 'zod';
import type { AnswerStore } from './answers.js';
import { judgePrintSchema } from './calibration.js';
import { splitSchema } from './case.js';
import type { Grading, Numbers } from './grading.js';
import { jsonObjectSchema } from './json.js';
import { langSchema } from './lang.js';
import type { Money } from './money.js';
import type { Figures } from './scores.js';
import { suiteSchema } from './suite.js';
import type { Trial, TrialKey } from './trial.js';
import { trialKeySchema } from './trial.js';

/** What must be equal for two runs to be compared. Declared integers and data hashes, never source hashes. */
export const instrumentSchema = z.object({
  engine: z.int(),
  scenarios: z.record(z.string(), z.int()),
  /** `scenario/case id` -> case hash. */
  cases: z.record(z.string(), z.string()),
  limits: jsonObjectSchema,
  judges: z.array(z.string()),
  /** Valid verdicts that a rubric needed. */
  minJudges: z.int().min(1).default(1),
  /** The model that worded the lines of a rehearsal's speakers; null for their scripts. */
  relatives: z.string().nullable().default(null),
  trials: z.int(),
  /** Of scenarios that plugins brought: the hash of their plugin's files. */
  plugins: z.record(z.string(), z.string()).exactOptional(),
});
export type Instrument = z.infer<typeof instrumentSchema>;

/** What may differ between runs and is printed as what changed. */
export const subjectPrintSchema = z.object({
  name: z.string(),
  assistant: z.string().nullable(),
  backend: z.string(),
  settings: jsonObjectSchema,
  /** Hash of system prompts and tool descriptions as sent. */
  prompts: z.string(),
});
export type SubjectPrint = z.infer<typeof subjectPrintSchema>;

/** What reports say of a case. */
const caseFactsSchema = z.object({
  scenario: z.string(),
  id: z.string(),
  hash: z.string(),
  lang: langSchema,
  split: splitSchema,
  difficulty: z.int(),
});

/** Where the cases of a scenario were read, where it was not from the shipped dataset. */
const caseSourceSchema = z.object({ file: z.string(), sha256: z.string() });
export type CaseSource = z.infer<typeof caseSourceSchema>;

/**
 * All that a run says of itself, written once when it is made: its suite, what must be equal for it to be compared
 * (`instrument`), subjects, judges, plugins, cases and every planned trial. A resume must ask for the same.
 */
export const runHeaderSchema = z.object({
  name: z.string(),
  /** UTC, ISO 8601. */
  created: z.string(),
  suite: suiteSchema,
  instrument: instrumentSchema,
  subjects: z.array(subjectPrintSchema),
  /** What is known of each judge; runs from before there were panels have none. */
  judges: z.array(judgePrintSchema).default([]),
  /** The plugins it was played with, and the hash of each one's files. */
  plugins: z.array(z.object({ file: z.string(), sha256: z.string() })).default([]),
  /** The cases played, so that a report needs no dataset. */
  cases: z.array(caseFactsSchema),
  /** By scenario, where not all cases are the shipped ones. */
  sources: z.record(z.string(), caseSourceSchema).optional(),
  /** Every trial of the run, in the order of the report. */
  planned: z.array(trialKeySchema),
});
/** All that a run says of itself; see `runHeaderSchema`. */
export type RunHeader = z.infer<typeof runHeaderSchema>;

/** How far a trial has come. */
export type TrialStatus = 'pending' | Trial['status'];

/** How far a planned trial has come: how often it was played, and its numbers where it is graded. */
export type Listed = {
  readonly key: TrialKey;
  readonly status: TrialStatus;
  readonly plays: number;
  readonly numbers: Numbers | null;
};

/** Which trials of a run are asked for: those for which all that is named holds. */
export type Which = {
  readonly scenario?: string;
  readonly subject?: string;
  readonly status?: TrialStatus;
  /** The whole id (`trialId`), or a part of it. */
  readonly id?: string;
  readonly part?: string;
};

/** How many trials of a subject in a scenario have come how far. */
export type Counted = {
  readonly scenario: string;
  readonly subject: string;
  readonly status: TrialStatus;
  readonly trials: number;
};

/**
 * One run's trials and gradings. What is saved is written together with what else is saved in the same turn of the event
 * loop, each trial as a whole or not at all, and is durable against a killed process from then; what is read includes it
 * at once. Every function throws what such a writing failed with, if nobody has been told yet. Reading goes in the order
 * of `planned`.
 */
export type RunStore = {
  /** Of a run that is only read, the plan is read when `planned` is first asked for. */
  readonly header: RunHeader;
  /** How many trials are planned. */
  readonly size: number;
  /**
   * Writes a trial with its events and attempts and with the figures of trial and grading, replacing an earlier broken
   * one of the same key. Refuses to replace a finished one.
   */
  saveTrial(trial: Trial, grading: Grading | null, figures: Figures): void;
  /** Replaces the grading of a finished trial, and its figures with those that it has now. */
  saveGrading(grading: Grading, figures: Figures): void;
  /** How often a key was played, broken plays included. */
  plays(key: TrialKey): number;
  status(key: TrialKey): TrialStatus;
  trial(key: TrialKey): Trial | null;
  grading(key: TrialKey): Grading | null;
  trials(): Iterable<Trial>;
  /** What was saved as the figures of every played trial, with its place in `planned`; no transcript is read. */
  figures(): Iterable<readonly [place: number, Figures]>;
  /** Planned trials in short, in the order of `planned`; neither the plan nor a transcript is read. */
  listed(which?: Which): Iterable<Listed>;
  /** Planned trials counted, in the order in which scenarios and subjects first come in the plan. */
  counted(which?: Which): readonly Counted[];
  /** Tokens of all plays so far, broken ones that were replaced included: what a budget has left on resume. */
  tokensSpent(): number;
  /** Money of all plays so far, likewise, by currency. */
  costsSpent(): readonly Money[];
  /** Answers of trials that are not finished and graded; a trial that is played again asks only for what is not there. */
  readonly answers: AnswerStore;
  /** Writes what waits: durable against a killed process once it returns. */
  flush(): void;
  /** Says anew which scorers the run stands under, after its trials were graded again. */
  restate(scorers: Pick<RunHeader, 'instrument' | 'judges' | 'plugins'>): void;
  close(): void;
};
