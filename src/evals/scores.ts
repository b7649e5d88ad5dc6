import type { Case } from '../core/case.js';
import type { Grading } from '../core/grading.js';
import type { SubjectPrint } from '../core/run.js';
import type { Figures, PendingRow, RowInstrument, ScoreRow } from '../core/scores.js';
import type { Trial, TrialKey } from '../core/trial.js';
import { figuresOf } from './figures.js';

/** What a row says about its trial that neither the trial nor the grading knows. */
export type RowFacts = {
  readonly case: Pick<Case, 'lang' | 'split' | 'difficulty'>;
  readonly subject: Pick<SubjectPrint, 'assistant' | 'backend' | 'settings' | 'prompts'>;
  readonly instrument: RowInstrument;
  /** Trials planned of the subject. */
  readonly planned: number;
  /** Whether the run's judges can be relied on; null without one. */
  readonly calibrated: boolean | null;
  /** Ids of the scenario's gates. */
  readonly gates: readonly string[];
  /** The run's judge; null without one. */
  readonly judge: string | null;
};

/** One line of `scores.jsonl`. A finished trial without a grading keeps its row, with null for every number. */
export function scoreRow(trial: Trial, grading: Grading | null, facts: RowFacts): ScoreRow {
  return playedRow(trial.key, figuresOf(trial, grading), sharedFacts(facts));
}

/** The facts of many rows, with what they hold in common made once. */
export type SharedFacts = RowFacts & { readonly made: PendingRow['made'] };

export function sharedFacts(facts: RowFacts): SharedFacts {
  const { settings, prompts } = facts.subject;
  return { ...facts, made: { settings, prompts } };
}

/**
 * The line of a trial that was played, from what a run keeps beside the trial. Field by field: made by spreads, a
 * hundred thousand rows took four times the memory and three seconds.
 */
export function playedRow(key: TrialKey, figures: Figures, facts: SharedFacts): ScoreRow {
  return {
    scenario: key.scenario,
    caseId: key.caseId,
    caseHash: key.caseHash,
    subject: key.subject,
    k: key.k,
    assistant: facts.subject.assistant,
    backend: facts.subject.backend,
    lang: facts.case.lang,
    split: facts.case.split,
    difficulty: facts.case.difficulty,
    instrument: facts.instrument,
    planned: facts.planned,
    calibrated: facts.calibrated,
    made: facts.made,
    status: figures.status,
    stop: figures.stop,
    broken: figures.broken,
    completion: figures.completion,
    done: figures.done,
    score: figures.score,
    usefulness: figures.usefulness,
    problem: figures.problem,
    criteria: figures.criteria,
    notApplicable: figures.notApplicable,
    missing: figures.missing,
    gatesFailed: gatesFailed(figures, facts.gates),
    tokens: figures.tokens,
    cost: figures.cost,
    others: figures.others,
    judge: facts.judge,
    wording: figures.wording,
    ballots: figures.ballots,
    timing: figures.timing,
  };
}

const none: string[] = [];

function gatesFailed({ criteria }: Figures, gates: readonly string[]): string[] {
  const failed = gates.filter((id) => {
    const value = criteria[id] ?? null;
    return value !== null && value < 1;
  });
  return failed.length === 0 ? none : failed;
}

/** The line of a planned trial that was not played. */
export function pendingRow(key: TrialKey, facts: SharedFacts): PendingRow {
  const { lang, split, difficulty } = facts.case;
  const { assistant, backend } = facts.subject;
  const { instrument, planned, calibrated, made } = facts;
  return {
    ...key,
    ...{ assistant, backend, lang, split, difficulty, instrument, planned, calibrated, made },
    status: 'pending',
  };
}
