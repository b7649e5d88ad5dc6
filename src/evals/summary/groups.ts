import { trialId, type TrialKey } from '../../core/trial.js';
import type { ScoreRow } from '../../core/scores.js';

/** Items by key, keys and items in order of appearance. */
export function groupBy<T, K = string>(
  items: readonly T[],
  keyOf: (item: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** How often each key occurs. */
export function countBy<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** The label of a case: the trials of one case hang together. */
export function caseOf({ scenario, caseId }: Pick<TrialKey, 'scenario' | 'caseId'>): string {
  return `${scenario}/${caseId}`;
}

export function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** Rows in the order of the plan, whatever order they came in; a row that was never planned is left out. */
export function inPlannedOrder(rows: readonly ScoreRow[], planned: readonly TrialKey[]): readonly ScoreRow[] {
  if (isInOrder(rows, planned)) return rows;
  const byId = new Map(rows.map((row) => [trialId(row), row]));
  return planned.flatMap((key) => byId.get(trialId(key)) ?? []);
}

/** As rows mostly are, once for each trial: nothing needs to be looked up then. */
function isInOrder(rows: readonly ScoreRow[], planned: readonly TrialKey[]): boolean {
  let next = 0;
  for (const key of planned) {
    const row = rows[next];
    if (row !== undefined && isSameTrial(row, key)) next += 1;
  }
  return next === rows.length;
}

/** Whether two keys have the same id. */
export function isSameTrial(a: TrialKey, b: TrialKey): boolean {
  return a.k === b.k && a.caseId === b.caseId && a.subject === b.subject && a.scenario === b.scenario;
}
