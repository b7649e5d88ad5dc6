import type { Overall } from '../../../core/summary.js';
import { meanOf } from '../../statistics/cluster-mean.js';
import { cellsOf, type ChartInput } from './input.js';
import type { Unpriced } from './usage.js';
import type { Quadrant } from './words.js';

export type Judged = {
  readonly overall: Overall;
  readonly completion: number;
  /** Mean of the judged rubrics, every scenario with the same weight. */
  readonly pleasant: number;
};

/** From here on a subject counts as useful, or as pleasant. */
export const HALF = 0.5;

/** Subjects with a mean completion and judged in every scenario in which any was: else unlike things would be compared. */
export function judgedOf(input: Pick<ChartInput, 'ranked' | 'summary' | 'facts'>): {
  readonly judged: readonly Judged[];
  readonly unjudged: readonly Unpriced[];
} {
  const subjects = input.ranked.map(({ overall }) => overall);
  const byScenario = new Map(subjects.map((overall) => [overall, meansOf(overall, input)]));
  const scenarios = new Set([...byScenario.values()].flatMap((means) => [...means.keys()]));
  const all = subjects.map((overall): Judged | Unpriced => {
    const means = byScenario.get(overall);
    const pleasant = means?.size === scenarios.size ? meanOf([...means.values()]) : null;
    const completion = overall.completion.mean;
    if (completion === null) return { overall, absence: 'nothing-graded' };
    return pleasant === null ? { overall, absence: 'not-judged' } : { overall, completion, pleasant };
  });
  return {
    judged: all.filter((one) => 'pleasant' in one),
    unjudged: all.filter((one) => 'absence' in one),
  };
}

/** The mean of the judged rubrics by scenario; scenarios without a verdict are left out. */
function meansOf(
  overall: Overall,
  { summary, facts }: Pick<ChartInput, 'summary' | 'facts'>,
): ReadonlyMap<string, number> {
  const cells = cellsOf(overall, summary).filter(({ judge }) => judge !== null);
  return new Map(
    cells.flatMap(({ scenario, criteria }): [string, number][] => {
      const rubrics = (facts.get(scenario)?.criteria ?? []).filter(({ kind }) => kind === 'rubric');
      const mean = meanOf(rubrics.flatMap(({ id }) => criteria[id] ?? []));
      return mean === null ? [] : [[scenario, mean]];
    }),
  );
}

export function quadrantOf({ completion, pleasant }: Judged): Quadrant {
  if (completion >= HALF) return pleasant >= HALF ? 'both' : 'dry';
  return pleasant >= HALF ? 'idle' : 'neither';
}
