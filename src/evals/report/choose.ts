import { isGraded, type GradedRow, type ScoreRow } from '../../core/scores.js';
import type { TrialKey } from '../../core/trial.js';
import { groupBy } from '../summary/groups.js';

export type Choice = { readonly subject: string; readonly best: TrialKey; readonly worst: TrialKey | null };

/**
 * For each subject its best and its worst graded trial by completion, then usefulness; the first in the rows' order where
 * several are equal. `worst` is null where no trial is worse than the best.
 */
export function chooseTrials(rows: readonly ScoreRow[]): readonly Choice[] {
  const bySubject = groupBy(rows.filter(isGraded), ({ subject }) => subject);
  return [...bySubject].flatMap(([subject, group]) => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const best = others.reduce((top, row) => (merit(row, top) > 0 ? row : top), first);
    const worst = others.reduce((low, row) => (merit(row, low) < 0 ? row : low), first);
    return [{ subject, best: keyOf(best), worst: merit(worst, best) < 0 ? keyOf(worst) : null }];
  });
}

function merit(a: GradedRow, b: GradedRow): number {
  const difference = a.completion - b.completion;
  return difference !== 0 ? difference : (a.usefulness ?? 0) - (b.usefulness ?? 0);
}

function keyOf({ scenario, caseId, caseHash, subject, k }: GradedRow): TrialKey {
  return { scenario, caseId, caseHash, subject, k };
}
