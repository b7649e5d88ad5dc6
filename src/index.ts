/**
 * The package's public interface: what plugins are written with, the words as schemas and types, and the pure functions
 * over them. `docs/api.md` lists it by purpose. Assertions for tests are in `festeval/vitest`.
 */

// Plugins: scenarios, backends, assistants, bots and judges of one's own.
export { interfaceVersion } from './plugins/interface.js';
export {
  defineScenario,
  toolsOf,
  type CriterionDefinition,
  type ScenarioDefinition,
  type ScenarioPlugin,
  type ToolDefinition,
  type Words,
} from './plugins/scenario.js';
export {
  defineBackend,
  type Ask,
  type BackendDefinition,
  type BackendFailure,
  type BackendPlugin,
  type BackendReply,
} from './plugins/backend.js';
export {
  defineAssistant,
  type AssistantDefinition,
  type AssistantPlugin,
  type AssistantReply,
  type AssistantTurn,
} from './plugins/assistant.js';
export { defineBot, type BotDefinition, type BotPlugin, type BotTrial } from './plugins/bot.js';
export { defineJudge, type JudgeDefinition, type JudgePlugin, type Opinion } from './plugins/judge.js';
/** Zod, in which rows, arguments and settings are described: festeval reads schemas of this copy of it. */
export { z } from 'zod';

// What a scenario is made of: world, user, criteria.
export type {
  Aftermath,
  AnyScenario,
  Heard,
  Scenario,
  StageKind,
  UsefulnessPart,
  WorldNotice,
} from './core/scenario.js';
export type { Line, Seated, Table } from './core/table.js';
export type { CaseGenerator, Drawn, DrawSpec } from './core/generator.js';
export type { Check, Criterion, Gate, Played, Rubric } from './core/criterion.js';
export {
  refusal,
  told,
  type StepResult,
  type Tool,
  type ToolError,
  type ToolKind,
  type ToolSpec,
} from './core/tool.js';
export type { Action, Observation, Policy, PolicyCall, Script, ToolFace, View } from './core/policy.js';
export type { Eventually } from './core/eventually.js';
export type { Json, JsonObject } from './core/json.js';
export type { Bilingual, Lang } from './core/lang.js';
export { hash32, pick, randomInt, seededRandom, shuffled, type Random } from './core/random.js';

// Helpers for criteria: reasons, gates, final states, texts and numbers.
export { finding, type Evidence, type Finding } from './core/verdict.js';
export { because, callOf } from './scenarios/evidence.js';
export { finishedGate, noViralBait } from './scenarios/gates.js';
export { stateAfter, type ExpectedCall, type SteppedWorld } from './plugins/state-after.js';
export {
  compareFinalState,
  type FinalStateOptions,
  type FinalStateResult,
} from './world/final-state/compare.js';
export type { Difference } from './world/final-state/differences.js';
export { fold, normalise, skeleton } from './text/normalise.js';
export { findNumbers, parseNumber, type FoundNumber } from './text/numerals.js';

// Cases and their cells.
export { caseColumnsSchema, type Case, type CaseColumns } from './core/case.js';
export { boolCell, caseCells, enumCell, intCell, jsonCell, optionalCell, textCell } from './core/cells.js';
export { readDataset, type DatasetResult } from './io/datasets.js';

// Playing: subjects, stages, the matrix of trials.
export type { Subject } from './core/subject.js';
export { BackendError, type Backend, type CallContext, type Complete } from './core/backend.js';
export type { ChatAnswer, ChatMessage, ChatRequest, ToolCall, Usage } from './core/chat.js';
export { createJournal, type Journal } from './core/journal.js';
export type { Clock } from './core/clock.js';
export type { Sitting, Stage } from './core/stage.js';
export { FestevalChatModel } from './graphs/chat-model.js';
export { createStages } from './graphs/stages.js';
export type { GraphWayId } from './graphs/way.js';
export type { GraphTrial } from './graphs/outside/graph-trial.js';
export { planTrials } from './evals/plan-trials.js';
export { playTrial, type TrialPlan, type TrialTable } from './evals/play-trial.js';
export { runMatrix, type Matrix } from './evals/run-matrix.js';

// Grading, summaries, decisions.
export { gradeTrial, type Grader } from './evals/grade.js';
export type { Judge, JudgeAnswer, JudgeContext, JudgeRequest, Vote } from './core/judge.js';
export { headerOf } from './evals/header.js';
export { scoreRow, type RowFacts } from './evals/scores.js';
export { scenarioFacts, type ScenarioFacts } from './evals/summary/facts.js';
export { summarize, type SummaryInput } from './evals/summarize.js';
export type { Operand } from './evals/compare/tasks.js';
export { compare } from './evals/compare/compare.js';
export { gate } from './evals/gate/gate.js';
export { planFor, type PlanInput } from './evals/plan/plan.js';

// Statistics that stand by themselves. Sources are named at each.
export { passAtK, passHatK, type PassRate, type TaskCount } from './evals/statistics/pass.js';
export { wilsonInterval, type Proportion } from './evals/statistics/wilson-interval.js';
export { clusterMean, type ClusterMean, type Interval } from './evals/statistics/cluster-mean.js';
export { stratifiedMean, type Pooled, type Stratum } from './evals/statistics/stratified.js';
export { pairedDifference, type PairedDifference } from './evals/statistics/paired-difference.js';
export { bootstrapBca } from './evals/statistics/bootstrap-bca.js';
export { mcnemar, type McNemar } from './evals/statistics/mcnemar.js';
export { signFlipTest, type SignFlip } from './evals/statistics/sign-flip.js';
export { holm } from './evals/statistics/holm.js';
export {
  guardedBounds,
  nonInferiority,
  type Bounds,
  type Decision,
} from './evals/statistics/non-inferiority.js';
export { powerPaired, sampleSizePaired, type Power, type SampleSize } from './evals/statistics/power.js';
export { varianceComponents, type VarianceComponents } from './evals/statistics/variance-components.js';
export { cohenKappa } from './evals/statistics/cohen-kappa.js';
export { spearman } from './evals/statistics/spearman.js';
export { percentile, percentiles, type Percentiles } from './evals/statistics/percentiles.js';

// File formats that people write: suites, limits, policies of gates, anchors, prices, transcripts.
export { suiteSchema, type Suite } from './core/suite.js';
export { limitsSchema, type Limits } from './core/limits.js';
export { gatePolicySchema, type GatePolicy } from './core/gate.js';
export { anchorSchema, type Anchor } from './core/anchor.js';
export { priceRowSchema, rateRowSchema } from './io/prices.js';
export {
  recordedMessageSchema,
  transcriptLineSchema,
  type RecordedMessage,
  type TranscriptLine,
} from './core/transcript-line.js';

// File formats that festeval writes: runs and their trials, scores, summaries, decisions, calibrations, cassettes.
export { runHeaderSchema, type RunHeader, type RunStore } from './core/run.js';
export {
  trialKeySchema,
  trialSchema,
  type BrokenCause,
  type BrokenTrial,
  type FinishedTrial,
  type Trial,
  type TrialKey,
} from './core/trial.js';
export {
  eventSchema,
  transcriptSchema,
  type Attempt,
  type CallRole,
  type Event,
  type StopReason,
  type Transcript,
} from './core/transcript.js';
export { evidenceSchema, verdictSchema, type Verdict } from './core/verdict.js';
export { voteSchema } from './core/judge.js';
export { gradingSchema, type Grading, type Numbers } from './core/grading.js';
export { scoreLineSchema, scoreRowSchema, type ScoreLine, type ScoreRow } from './core/scores.js';
export type { Money } from './core/money.js';
export { summarySchema, type Summary } from './core/summary.js';
export { comparisonSchema, type Comparison } from './core/comparison.js';
export { gateResultSchema, type GateResult } from './core/gate.js';
export { planSchema, type Plan } from './core/plan.js';
export { estimateSchema, type Estimate } from './core/estimate.js';
export { calibrationSchema, type Calibration, type JudgePrint } from './core/calibration.js';
export { cassetteFileSchema } from './io/cassette/file.js';

// Errors, exit codes, the version.
export { exitCode, FestevalError, type ExitCode } from './core/errors.js';
export { packageVersion } from './core/version.js';
