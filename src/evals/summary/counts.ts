import { isGraded, type GradedRow, type ScoreRow } from '../../core/scores.js';
import type { Cost, Excluded, Overall } from '../../core/summary.js';
import type { TrialKey } from '../../core/trial.js';
import { sum } from '../statistics/cluster-mean.js';
import type { TaskCount } from '../statistics/pass.js';
import type { Scores } from './estimates.js';
import { caseOf, countBy, groupBy } from './groups.js';
import { addTokens, costOfRows, noTokens } from './spend.js';

/** What was planned for one subject, and what came of it. */
export type Share = {
  readonly planned: readonly TrialKey[];
  readonly rows: readonly ScoreRow[];
  readonly graded: readonly GradedRow[];
};

export function shareOf(planned: readonly TrialKey[], rows: readonly ScoreRow[]): Share {
  return { planned, rows, graded: rows.filter(isGraded) };
}

export function countsOf({
  planned,
  rows,
  graded,
}: Share): Pick<Overall, 'cases' | 'trials' | 'finished' | 'graded' | 'broken'> {
  return {
    cases: casesIn(planned),
    trials: planned.length,
    finished: rows.filter(({ status }) => status === 'finished').length,
    graded: graded.length,
    broken: countBy(rows.flatMap(({ broken }) => broken ?? [])),
  };
}

/** Trials that broke, whatever the cause. */
export function brokenIn({ broken }: Pick<Overall, 'broken'>): number {
  return sum(Object.values(broken));
}

/** The trials of a case mostly stand together: a label is made where the case changes. */
function casesIn(planned: readonly TrialKey[]): number {
  const cases = new Set<string>();
  let last: TrialKey | undefined;
  for (const key of planned) {
    if (last?.caseId !== key.caseId || last.scenario !== key.scenario) cases.add(caseOf(key));
    last = key;
  }
  return cases.size;
}

/** The graded values of one number in one scenario, with the case of each. */
export function scoresOf(rows: readonly GradedRow[], number: 'completion' | 'usefulness' | 'score'): Scores {
  const scored = rows.filter((row) => row[number] !== null);
  return { values: scored.map((row) => row[number] ?? 0), cases: scored.map(({ caseId }) => caseId) };
}

/** For each case of one scenario its graded trials and how many were done. */
export function tasksOf(rows: readonly GradedRow[]): readonly TaskCount[] {
  return [...groupBy(rows, ({ caseId }) => caseId).values()].map((trials) => ({
    n: trials.length,
    c: trials.filter(({ done }) => done).length,
  }));
}

/** Tokens and cost of the assistant's calls in all trials, broken ones included: they were paid for. */
export function spendingOf({ rows, graded }: Share): Pick<Overall, 'tokens' | 'cost'> {
  const tokens = rows.reduce((total, row) => addTokens(total, row.tokens), noTokens);
  const money = costOfRows(rows);
  const done = graded.filter((row) => row.done).length;
  const cost: Cost | null =
    money === null ? null : { ...money, perDone: done === 0 ? null : money.amount / done };
  return { tokens, cost };
}

const all: Excluded['from'] = ['completion', 'usefulness', 'score', 'done'];

/** Trials of one subject in one scenario that its means do not rest on, by reason. */
export function excludedOf(
  scenario: string,
  subject: string,
  { planned, rows, graded }: Share,
): readonly Excluded[] {
  const broken = rows.filter(({ status }) => status === 'broken').length;
  const waiting = graded.filter(({ usefulness, score }) => usefulness === null || score === null).length;
  const candidates: readonly Excluded[] = [
    { scenario, subject, reason: 'pending', trials: planned.length - rows.length, from: all },
    { scenario, subject, reason: 'broken', trials: broken, from: all },
    { scenario, subject, reason: 'ungraded', trials: rows.length - broken - graded.length, from: all },
    { scenario, subject, reason: 'judge', trials: waiting, from: ['usefulness', 'score'] },
  ];
  return candidates.filter(({ trials }) => trials > 0);
}
