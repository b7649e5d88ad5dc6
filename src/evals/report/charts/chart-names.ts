import type { Summary } from '../../../core/summary.js';
import { rank } from '../../rank.js';
import { unique } from '../../summary/groups.js';
import { usageOf } from './usage.js';

const names = ['intervals', 'heatmap', 'cost', 'pleasant'] as const;
export type ChartName = (typeof names)[number];

/**
 * The charts that say something about a run: intervals where anything was graded, the heat map from two scenarios on,
 * cost from two subjects on whose completed tasks have a price, pleasantness where a judge graded.
 */
export function chartNames(summary: Summary): readonly ChartName[] {
  const { cells, overall } = summary;
  const graded = cells.some(({ completion }) => completion.mean !== null);
  const ranked = overall.some(({ completion }) => completion.mean !== null);
  const scenarios = unique(cells.map(({ scenario }) => scenario)).length;
  const applies: Readonly<Record<ChartName, boolean>> = {
    intervals: graded,
    heatmap: graded && scenarios > 1,
    cost: usageOf({ ranked: rank(overall), summary }).priced.length > 1,
    pleasant: ranked && cells.some(({ judge }) => (judge?.coverage ?? 0) > 0),
  };
  return names.filter((name) => applies[name]);
}
