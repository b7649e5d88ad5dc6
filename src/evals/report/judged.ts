import type { Overall } from '../../core/summary.js';
import type { ReportContext } from './context.js';
import { qualitiesOf } from './qualities.js';

/** Subjects that judges said anything of, with what they said; best first. */
export function qualitiesIn({
  ranked,
  summary,
  scenarios,
}: Pick<ReportContext, 'ranked' | 'summary' | 'scenarios'>): readonly {
  readonly overall: Overall;
  readonly qualities: number;
}[] {
  return ranked.flatMap(({ overall }) => {
    const qualities = qualitiesOf(overall.subject, summary, [...scenarios.values()]);
    return qualities === null ? [] : [{ overall, qualities }];
  });
}
