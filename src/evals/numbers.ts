import type { Played } from '../core/criterion.js';
import type { Numbers } from '../core/grading.js';
import type { AnyScenario } from '../core/scenario.js';
import { clamp01, type Verdict } from '../core/verdict.js';

type Verdicts = Readonly<Record<string, Verdict>>;
type Weighted = { readonly value: number; readonly weight: number };

/** Sum of weight x value over sum of weights; null for nothing. */
function weightedMean(items: readonly Weighted[]): number | null {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  return items.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
}

type RubricMean =
  { readonly kind: 'value'; readonly value: number } | { readonly kind: 'absent' | 'missing' };

/** R: the mean of the rubric items. Absent without a judge; missing where a judge was asked and failed. */
function rubricMean(scenario: AnyScenario, verdicts: Verdicts): RubricMean {
  const rubrics = scenario.criteria.filter(({ kind }) => kind === 'rubric').map(({ id }) => verdicts[id]);
  if (rubrics.some((verdict) => verdict?.kind === 'missing')) return { kind: 'missing' };
  const values = rubrics.flatMap((verdict) =>
    verdict?.kind === 'value' ? [{ value: verdict.value, weight: 1 }] : [],
  );
  const mean = weightedMean(values);
  return mean === null ? { kind: 'absent' } : { kind: 'value', value: mean };
}

/** The parts of usefulness by id: null where a judge failed; without a judge the rubric part is left out. */
export function partsOf(
  scenario: AnyScenario,
  played: Played<unknown, unknown>,
  verdicts: Verdicts,
): Record<string, number | null> {
  const rubric = rubricMean(scenario, verdicts);
  const entries = scenario.usefulness.flatMap((part): [string, number | null][] => {
    if (part.from === 'state') return [[part.id, clamp01(part.of(played))]];
    if (rubric.kind === 'absent') return [];
    return [[part.id, rubric.kind === 'value' ? rubric.value : null]];
  });
  return Object.fromEntries(entries);
}

/**
 * The catalogue's numbers. With C the weighted mean of the applicable checks and R that of the rubrics:
 * `completion = gates x C`, `score = gates x (w_d C + w_j R min(1, 2C))`,
 * `usefulness = gates x min(1, 2C) x mix of parts`. Without a judge R drops out and the other weights
 * are scaled up to 1; with one that failed, score and usefulness are null.
 */
export function numbersOf(
  scenario: AnyScenario,
  verdicts: Verdicts,
  parts: Readonly<Record<string, number | null>>,
): Numbers {
  const values = scenario.criteria.flatMap((criterion) => {
    const verdict = verdicts[criterion.id];
    return verdict?.kind === 'value' ? [{ criterion, value: verdict.value }] : [];
  });
  const gates = values.every(({ criterion, value }) => criterion.kind !== 'gate' || value === 1) ? 1 : 0;
  const checks = values.flatMap(({ criterion, value }) =>
    criterion.kind === 'check' ? [{ value, weight: criterion.weight, core: criterion.core === true }] : [],
  );
  const c = weightedMean(checks);
  if (c === null) throw new Error(`${scenario.id}: no check applies to this case`);
  const judged = Math.min(1, 2 * c);
  const mix = mixOf(scenario, parts);
  const completion = clamp01(gates * c);
  return {
    completion,
    done: gates === 1 && checks.every(({ core, value }) => !core || value === 1),
    score: scoreOf(scenario, rubricMean(scenario, verdicts), gates, c, judged),
    usefulness: mix === null ? null : clamp01(gates * judged * mix),
  };
}

function scoreOf(
  scenario: AnyScenario,
  rubric: RubricMean,
  gates: number,
  c: number,
  judged: number,
): number | null {
  const { checks, rubrics } = scenario.weights;
  switch (rubric.kind) {
    case 'missing':
      return null;
    case 'absent':
      return clamp01(gates * c);
    case 'value':
      return clamp01(gates * (checks * c + rubrics * rubric.value * judged));
  }
}

function mixOf(scenario: AnyScenario, parts: Readonly<Record<string, number | null>>): number | null {
  const present = scenario.usefulness.flatMap(({ id, weight }) => {
    const value = parts[id];
    return value === undefined ? [] : [{ value, weight }];
  });
  if (present.some(({ value }) => value === null)) return null;
  return weightedMean(present.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }])));
}
