import type { Case } from '../core/case.js';
import type { Grading } from '../core/grading.js';
import type { SubjectPrint } from '../core/run.js';
import type { Ballot, PendingRow, RowInstrument, ScoreRow } from '../core/scores.js';
import { eventsOf, type Trial, type TrialKey } from '../core/trial.js';
import type { Verdict } from '../core/verdict.js';
import { addBallot, ballotOf } from './judging/ballots.js';
import { attemptsFor, noTokens, spendOf, spendOfAttempts } from './summary/spend.js';
import { wordingIn } from './summary/wording.js';

/** What a row says about its trial that neither the trial nor the grading knows. */
export type RowFacts = {
  readonly case: Pick<Case, 'lang' | 'split' | 'difficulty'>;
  readonly subject: Pick<SubjectPrint, 'assistant' | 'backend' | 'settings' | 'prompts'>;
  readonly instrument: RowInstrument;
  /** Whether the run's judges can be relied on; null without one. */
  readonly calibrated: boolean | null;
  /** Ids of the scenario's gates. */
  readonly gates: readonly string[];
  /** The run's judge; null without one. */
  readonly judge: string | null;
};

type Graded = Pick<
  ScoreRow,
  | 'completion'
  | 'usefulness'
  | 'score'
  | 'done'
  | 'problem'
  | 'criteria'
  | 'notApplicable'
  | 'missing'
  | 'gatesFailed'
>;

/** One line of `scores.jsonl`. A finished trial without a grading keeps its row, with null for every number. */
export function scoreRow(trial: Trial, grading: Grading | null, facts: RowFacts): ScoreRow {
  const events = eventsOf(trial);
  const assistant = spendOf(events, 'assistant');
  const user = spendOf(events, 'user');
  const judge = spendOfAttempts([...attemptsFor(events, 'judge'), ...(grading?.attempts ?? [])]);
  return {
    ...plannedPart(trial.key, facts),
    status: trial.status,
    stop: trial.status === 'finished' ? trial.transcript.stop : null,
    broken: trial.status === 'broken' ? trial.cause : null,
    ...gradedPart(trial, grading, facts.gates),
    tokens: assistant?.tokens ?? noTokens,
    cost: assistant?.cost ?? null,
    others: { ...(user === null ? {} : { user }), ...(judge === null ? {} : { judge }) },
    judge: facts.judge,
    wording: wordingIn(events),
    ballots: ballotsIn(grading),
    timing: { ms: trial.ms },
  };
}

/** The line of a planned trial that was not played. */
export function pendingRow(key: TrialKey, facts: PlannedFacts): PendingRow {
  return { ...plannedPart(key, facts), status: 'pending' };
}

type PlannedFacts = Omit<RowFacts, 'gates' | 'judge'>;

function plannedPart(key: TrialKey, facts: PlannedFacts): Omit<PendingRow, 'status'> {
  const { lang, split, difficulty } = facts.case;
  const { assistant, backend, settings, prompts } = facts.subject;
  const { instrument, calibrated } = facts;
  return {
    ...key,
    ...{ assistant, backend, lang, split, difficulty, instrument, calibrated },
    made: { settings, prompts },
  };
}

function ballotsIn(grading: Grading | null): Record<string, Ballot> {
  if (grading?.status !== 'graded') return {};
  const ballots: Record<string, Ballot> = {};
  for (const vote of Object.values(grading.votes).flat()) {
    ballots[vote.judge] = addBallot(ballots[vote.judge], ballotOf(vote));
  }
  return ballots;
}

function gradedPart(trial: Trial, grading: Grading | null, gates: readonly string[]): Graded {
  if (trial.status === 'broken') return ungraded(trial.message);
  if (grading === null) return ungraded('not graded yet');
  if (grading.status === 'failed') return ungraded(grading.message);
  const verdicts = Object.entries(grading.verdicts);
  const idsOf = (kind: Verdict['kind']): string[] =>
    verdicts.filter(([, verdict]) => verdict.kind === kind).map(([id]) => id);
  const failed = (id: string): boolean => {
    const verdict = grading.verdicts[id];
    return verdict?.kind === 'value' && verdict.value < 1;
  };
  return {
    ...grading.numbers,
    problem: null,
    criteria: Object.fromEntries(
      verdicts.map(([id, verdict]) => [id, verdict.kind === 'value' ? verdict.value : null]),
    ),
    notApplicable: idsOf('n/a'),
    missing: idsOf('missing'),
    gatesFailed: gates.filter(failed),
  };
}

function ungraded(problem: string): Graded {
  return {
    completion: null,
    usefulness: null,
    score: null,
    done: null,
    problem,
    criteria: {},
    notApplicable: [],
    missing: [],
    gatesFailed: [],
  };
}
