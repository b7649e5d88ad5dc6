import type { Lang } from '../../core/lang.js';
import type { ScoreRow } from '../../core/scores.js';
import type { Overall, Summary } from '../../core/summary.js';
import { rank } from '../rank.js';
import type { ScenarioFacts } from '../summary/facts.js';
import { unique } from '../summary/groups.js';
import { qualitiesOf } from './qualities.js';
import { doneBySubject, tokensPerDone } from './spending.js';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The one unit in which all of a run's costs can be shown; tokens are those in and out together. */
export type CostUnit = { readonly kind: 'money'; readonly currency: string } | { readonly kind: 'tokens' };

export type CostPoint = { readonly overall: Overall; readonly perDone: number };
/** `qualities`: mean of the judged rubrics, every scenario with the same weight. */
export type PleasantPoint = { readonly overall: Overall; readonly qualities: number };

export type ListedChart =
  /** Completion and usefulness of every subject with their intervals. */
  | { readonly id: 'intervals'; readonly subjects: readonly Overall[] }
  /** Mean completion of every subject in every scenario: `summary.cells`. */
  | { readonly id: 'heatmap'; readonly subjects: readonly Overall[]; readonly scenarios: readonly string[] }
  /** Completion against what a task done cost; subjects of which that is not known are left out. */
  | { readonly id: 'cost'; readonly unit: CostUnit; readonly points: readonly CostPoint[] }
  /** Completion and usefulness against judged qualities; subjects without a verdict are left out. */
  | { readonly id: 'pleasant'; readonly points: readonly PleasantPoint[] };
export type ChartId = ListedChart['id'];

/**
 * The charts that say something about a run, in the order of the report, subjects best first. Text and drawing both go
 * by it. None where nothing was graded; `heatmap` with several scenarios, `cost` where tokens or money are known,
 * `pleasant` where a judge's verdict came.
 */
export function chartsFor(
  summary: Summary,
  rows: readonly ScoreRow[],
  scenarios: readonly ScenarioFacts[],
): readonly ListedChart[] {
  const subjects = rank(summary.overall).map(({ overall }) => overall);
  if (subjects.every(({ graded }) => graded === 0)) return [];
  const ids = unique(summary.cells.map(({ scenario }) => scenario));
  const charts: readonly ListedChart[] = [
    { id: 'intervals', subjects },
    ...(ids.length > 1 ? [{ id: 'heatmap' as const, subjects, scenarios: ids }] : []),
    costChart(subjects, doneBySubject(rows)),
    pleasantChart(subjects, summary, scenarios),
  ];
  return charts.filter((chart) => !('points' in chart) || chart.points.length > 0);
}

/** A chart's file, seen from the report. */
export function chartFile(id: ChartId, lang: Lang, theme: Theme): string {
  return `charts/${id}${lang === 'en' ? '' : `.${lang}`}.${theme}.svg`;
}

function costChart(subjects: readonly Overall[], done: ReadonlyMap<string, number>): ListedChart {
  const unit = costUnit(subjects);
  const points = subjects.flatMap((overall) => {
    const tokens = tokensPerDone(overall, done.get(overall.subject) ?? 0);
    const perDone = unit.kind === 'tokens' ? tokens : (overall.cost?.perDone ?? null);
    return perDone === null ? [] : [{ overall, perDone }];
  });
  return { id: 'cost', unit, points };
}

/** Money where every subject that spent anything has a price, all in one currency; else tokens. */
function costUnit(subjects: readonly Overall[]): CostUnit {
  const spent = subjects.filter(({ tokens, cost }) => tokens.in + tokens.out > 0 || cost !== null);
  const [currency, ...others] = unique(spent.map(({ cost }) => cost?.currency ?? null));
  return typeof currency === 'string' && others.length === 0
    ? { kind: 'money', currency }
    : { kind: 'tokens' };
}

function pleasantChart(
  subjects: readonly Overall[],
  summary: Summary,
  scenarios: readonly ScenarioFacts[],
): ListedChart {
  const points = subjects.flatMap((overall) => {
    const qualities = qualitiesOf(overall.subject, summary, scenarios);
    return qualities === null ? [] : [{ overall, qualities }];
  });
  return { id: 'pleasant', points };
}
