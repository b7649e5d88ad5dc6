import { isGraded, type ScoreRow } from '../../core/scores.js';
import type { Overall } from '../../core/summary.js';

/** Trials that were done, by subject; a subject without one is left out. */
export function doneBySubject(rows: readonly ScoreRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (isGraded(row) && row.done) counts.set(row.subject, (counts.get(row.subject) ?? 0) + 1);
  }
  return counts;
}

/** Tokens in and out of all trials, broken ones included, for each that was done; null where none was, or none were counted. */
export function tokensPerDone({ tokens }: Pick<Overall, 'tokens'>, done: number): number | null {
  const used = tokens.in + tokens.out;
  return used === 0 || done === 0 ? null : used / done;
}
