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
  type Attempt,
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
export type { AnyScenario, Heard, Scenario, UsefulnessPart } from './core/scenario.js';
export type { Tool, ToolError, ToolKind } from './core/tool.js';
export type { Action, Observation, Policy, PolicyCall, Script, ToolFace, View } from './core/policy.js';
export type { Subject } from './core/subject.js';
export { BackendError, type Backend, type CallContext, type Complete } from './core/backend.js';
export type { ChatAnswer, ChatMessage, ChatRequest, ToolCall, Usage } from './core/chat.js';
export { voteSchema, type Judge, type JudgeAnswer, type JudgeRequest, type Vote } from './core/judge.js';
export { calibrationSchema, type Calibration, type JudgePrint } from './core/calibration.js';
export { createJournal, type Journal } from './core/journal.js';
export type { Clock } from './core/clock.js';
export type { Sitting, Stage } from './core/stage.js';
export { runHeaderSchema, type RunHeader, type RunStore } from './core/run.js';
export { scoreLineSchema, scoreRowSchema, type ScoreLine, type ScoreRow } from './core/scores.js';
export { summarySchema, type Summary } from './core/summary.js';
export { FestevalChatModel } from './graphs/chat-model.js';
export { createStages } from './graphs/stages.js';
export { planTrials } from './evals/plan-trials.js';
export { playTrial, type TrialPlan, type TrialTable } from './evals/play-trial.js';
export { runMatrix, type Matrix } from './evals/run-matrix.js';
export { gradeTrial, type Grader } from './evals/grade.js';
export { headerOf } from './evals/header.js';
export { scoreRow, type RowFacts } from './evals/scores.js';
export { summarize, type SummaryInput } from './evals/summarize.js';
export { scenarioFacts, type ScenarioFacts } from './evals/summary/facts.js';
export { comparisonSchema, type Comparison } from './core/comparison.js';
export { gatePolicySchema, gateResultSchema, type GatePolicy, type GateResult } from './core/gate.js';
export { planSchema, type Plan } from './core/plan.js';
export { compare } from './evals/compare/compare.js';
export type { Operand } from './evals/compare/tasks.js';
export { gate } from './evals/gate/gate.js';
export { planFor, type PlanInput } from './evals/plan/plan.js';
export type { GraphTrial } from './graphs/outside/graph-trial.js';
export { interfaceVersion } from './plugins/interface.js';
export {
  defineScenario,
  toolsOf,
  type CriterionDefinition,
  type ScenarioDefinition,
  type ScenarioPlugin,
  type ToolDefinition,
} from './plugins/scenario.js';
export {
  defineBackend,
  type BackendDefinition,
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
export { stateAfter, type ExpectedCall, type SteppedWorld } from './plugins/state-after.js';
export {
  compareFinalState,
  type FinalStateOptions,
  type FinalStateResult,
} from './world/final-state/compare.js';
export type { Json, JsonObject } from './core/json.js';
export type { Bilingual, Lang } from './core/lang.js';
export type { StepResult } from './core/tool.js';
export { caseCells, enumCell, intCell, jsonCell, optionalCell, textCell } from './core/cells.js';
export { finishedGate, noViralBait } from './scenarios/gates.js';
export { findNumbers, type FoundNumber } from './text/numerals.js';
export type { Difference } from './world/final-state/differences.js';
export { refusal, told } from './core/tool.js';
export { finding } from './core/verdict.js';
export { hash32, pick, randomInt, seededRandom, shuffled, type Random } from './core/random.js';
export { z } from 'zod';
