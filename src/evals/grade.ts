import { createHash } from 'node:crypto';
import { BackendError } from '../core/backend.js';
import type { Case } from '../core/case.js';
import type { Played, Rubric } from '../core/criterion.js';
import { messageOf } from '../core/errors.js';
import type { Graded, Grading, Scorer } from '../core/grading.js';
import type { Judge, JudgeContext, JudgeRequest, Vote } from '../core/judge.js';
import type { Lang } from '../core/lang.js';
import type { KnownLimits } from '../core/prompt.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Attempt } from '../core/transcript.js';
import type { FinishedTrial } from '../core/trial.js';
import type { Verdict } from '../core/verdict.js';
import { numbersOf, partsOf } from './numbers.js';
import { judgeRequest } from './judging/request.js';
import { replay } from './replay.js';

/**
 * What a trial is graded with. `previous` is an earlier grading of the same trial, whose verdicts by judges are taken
 * over where the question is unchanged.
 */
export type Grader = {
  readonly scenario: AnyScenario;
  readonly case: Case;
  readonly judge: Judge | null;
  readonly signal: AbortSignal;
  /** An earlier grading of the same trial, whose judge verdicts are taken over where the question is unchanged. */
  readonly previous?: Grading | null;
};

export function scorerOf(scenario: AnyScenario, judge: Judge | null): Scorer {
  return { scenarioVersion: scenario.version, judge: judge?.id ?? null };
}

/**
 * All verdicts of one finished trial. A broken trial has no transcript to its end and does not fit
 * the parameter. A criterion that throws fails the grading, which says so; the trial stands. Rejects where the run's
 * budget does not allow a judge's call: nothing is then graded, and a resume takes up what judges have answered.
 */
export async function gradeTrial(
  trial: FinishedTrial,
  grader: Grader & { readonly limits: KnownLimits },
): Promise<Grading> {
  const { scenario, judge } = grader;
  const scorer = scorerOf(scenario, judge);
  const attempts: Attempt[] = [...(grader.previous?.attempts ?? [])];
  try {
    const state = await replay(scenario, grader.case, trial.transcript, grader.limits);
    const played = { case: grader.case, transcript: trial.transcript, state };
    const onAttempt = (attempt: Attempt): void => void attempts.push(attempt);
    const grades = await gradePlayed(played, grader, { origin: trial.key, onAttempt });
    return { status: 'graded', key: trial.key, scorer, ...grades, attempts: [...attempts] };
  } catch (error) {
    if (isSpent(error)) throw error;
    return { status: 'failed', key: trial.key, scorer, message: messageOf(error), attempts: [...attempts] };
  }
}

/** The same; null where the run's budget is used up, which says nothing about what was to be graded. */
export async function gradeWithinBudget(...given: Parameters<typeof gradeTrial>): Promise<Grading | null> {
  try {
    return await gradeTrial(...given);
  } catch (error) {
    if (isSpent(error)) return null;
    throw error;
  }
}

function isSpent(error: unknown): boolean {
  return error instanceof BackendError && error.brokenCause === 'budget';
}

/** Whose trial a judge is asked about, and who is told of its calls. */
type JudgeCalls = Omit<JudgeContext, 'signal'>;

export type Grades = Pick<Graded, 'verdicts' | 'asked' | 'votes' | 'parts' | 'numbers'>;

/** The verdicts and numbers of a played case whose state is at hand. */
export async function gradePlayed(
  played: Played<unknown, unknown>,
  grader: Grader,
  calls: JudgeCalls = { origin: null, onAttempt: () => undefined },
): Promise<Grades> {
  const { scenario } = grader;
  const raw: Record<string, Verdict> = {};
  const asked: Record<string, string> = {};
  const votes: Record<string, Vote[]> = {};
  for (const criterion of scenario.criteria) {
    const ruling = await verdictOf(criterion, played, grader, calls);
    raw[criterion.id] = ruling.verdict;
    if (ruling.question !== null) asked[criterion.id] = ruling.question;
    if (ruling.votes.length > 0) votes[criterion.id] = [...ruling.votes];
  }
  const verdicts = withNeeds(scenario, raw, played.case.lang);
  const parts = partsOf(scenario, played, verdicts);
  return { verdicts, asked, votes, parts, numbers: numbersOf(scenario, verdicts, parts) };
}

type Ruling = {
  readonly verdict: Verdict;
  readonly question: string | null;
  readonly votes: readonly Vote[];
};
const unasked = (verdict: Verdict): Ruling => ({ verdict, question: null, votes: [] });

async function verdictOf(
  criterion: AnyScenario['criteria'][number],
  played: Played<unknown, unknown>,
  grader: Grader,
  calls: JudgeCalls,
): Promise<Ruling> {
  if (criterion.applies?.(played.case.data) === false) {
    return unasked({ kind: 'n/a', reason: 'not part of this case' });
  }
  if (criterion.kind === 'rubric') return askJudge(criterion, played, grader, calls);
  const { value, evidence } = criterion.grade(played);
  return unasked({ kind: 'value', value, evidence: [...evidence] });
}

async function askJudge(
  criterion: Rubric<unknown, unknown>,
  played: Played<unknown, unknown>,
  { scenario, judge, signal, previous }: Grader,
  calls: JudgeCalls,
): Promise<Ruling> {
  if (judge === null) return unasked({ kind: 'n/a', reason: 'no judge' });
  const request = judgeRequest(scenario, criterion, played);
  const question = questionHash(judge, request);
  const known = previous?.status === 'graded' ? previous : null;
  const verdict = known?.verdicts[criterion.id];
  if (verdict?.kind === 'value' && known?.asked[criterion.id] === question) {
    return { verdict, question, votes: known.votes[criterion.id] ?? [] };
  }
  const answer = await judge.assess(request, { signal, ...calls });
  const { votes = [] } = answer;
  if (answer.kind === 'failed') {
    return { verdict: { kind: 'missing', cause: 'judge', message: answer.message }, question: null, votes };
  }
  const { value, reason } = answer;
  return { verdict: { kind: 'value', value, evidence: [{ text: reason }] }, question, votes };
}

/** Equal for the same question to the same judges. A canary is part of the text already. */
function questionHash(judge: Judge, { canary: _canary, ...request }: JudgeRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([judge.id, request]))
    .digest('hex')
    .slice(0, 16);
}

/** A check that `needs` another is 0 while the other is 0, along the whole chain of needs. */
function withNeeds(
  scenario: AnyScenario,
  raw: Readonly<Record<string, Verdict>>,
  lang: Lang,
): Record<string, Verdict> {
  const checks = scenario.criteria.filter((criterion) => criterion.kind === 'check');
  const needOf = new Map(checks.map(({ id, needs }) => [id, needs]));
  const isZero = (id: string): boolean => {
    const verdict = raw[id];
    const needs = needOf.get(id);
    return (verdict?.kind === 'value' && verdict.value === 0) || (needs !== undefined && isZero(needs));
  };
  const apply = (id: string, verdict: Verdict): Verdict => {
    const needs = needOf.get(id);
    if (verdict.kind !== 'value' || needs === undefined || !isZero(needs)) return verdict;
    const text = lang === 'zh' ? `${needs} 为 0，此项不计分` : `0 because ${needs} is 0`;
    return { ...verdict, value: 0, evidence: [...verdict.evidence, { text }] };
  };
  return Object.fromEntries(Object.entries(raw).map(([id, verdict]) => [id, apply(id, verdict)]));
}
