import type { Summary } from '../../core/summary.js';
import { meanOf } from '../statistics/cluster-mean.js';
import type { ScenarioFacts } from '../summary/facts.js';

/**
 * What judges say of a subject: mean over scenarios of the mean of their rubrics, from 0 to 1; scenarios without
 * a verdict are left out. Null where no verdict came, and without a judge.
 */
export function qualitiesOf(
  subject: string,
  { cells, instrument }: Summary,
  scenarios: readonly ScenarioFacts[],
): number | null {
  if (instrument.judges.length === 0) return null;
  const means = cells
    .filter((cell) => cell.subject === subject)
    .flatMap(({ scenario, criteria }) => {
      const facts = scenarios.find(({ id }) => id === scenario);
      const rubrics = (facts?.criteria ?? []).filter(({ kind }) => kind === 'rubric');
      return meanOf(rubrics.flatMap(({ id }) => criteria[id] ?? [])) ?? [];
    });
  return meanOf(means);
}
