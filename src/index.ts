/** The package's public interface: the words as schemas and types, and the pure functions over them. */
export { packageVersion } from './core/version.js';
export { exitCode, FestevalError, type ExitCode } from './core/errors.js';
export type { Case } from './core/case.js';
export { caseColumnsSchema } from './core/case.js';
export { suiteSchema, type Suite } from './core/suite.js';
export { limitsSchema, type Limits } from './core/limits.js';
export {
  transcriptSchema,
  eventSchema,
  type Event,
  type StopReason,
  type Transcript,
} from './core/transcript.js';
export {
  trialSchema,
  type BrokenCause,
  type BrokenTrial,
  type FinishedTrial,
  type Trial,
  type TrialKey,
} from './core/trial.js';
export { verdictSchema, type Finding, type Verdict } from './core/verdict.js';
export type { Check, Criterion, Gate, Played, Rubric } from './core/criterion.js';
export { gradingSchema, type Grading, type Numbers } from './core/grading.js';
export type { Scenario, AnyScenario } from './core/scenario.js';
export type { Tool, ToolError, ToolKind } from './core/tool.js';
export type { Action, Observation, Policy, Script, View } from './core/policy.js';
export type { Subject } from './core/subject.js';
export type { Backend, CallContext, Complete } from './core/backend.js';
export type { ChatAnswer, ChatMessage, ChatRequest, ToolCall, Usage } from './core/chat.js';
export type { Judge, JudgeAnswer, JudgeRequest } from './core/judge.js';
export { runHeaderSchema, type RunHeader, type RunStore } from './core/run.js';
export { scoreRowSchema, type ScoreRow } from './core/scores.js';
export { summarySchema, type Summary } from './core/summary.js';
export { gradeTrial } from './evals/grade.js';
export { playTrial } from './evals/play-trial.js';
export { runMatrix } from './evals/run-matrix.js';
export { summarize } from './evals/summarize.js';
