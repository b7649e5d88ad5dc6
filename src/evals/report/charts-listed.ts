import type { Lang } from '../../core/lang.js';
import type { ScoreRow } from '../../core/scores.js';
import type { Overall, Summary } from '../../core/summary.js';
import { isBot } from '../rank.js';
import type { ScenarioFacts } from '../summary/facts.js';
import { unique } from '../summary/groups.js';
import { qualitiesOf } from './qualities.js';
import { doneBySubject, tokensPerDone } from './spending.js';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const ids = ['intervals', 'heatmap', 'cost', 'pleasant'] as const;
export type ChartId = (typeof ids)[number];

/**
 * The charts that say something about a run, in the order of the report; text and drawing both go by it.
 * - `intervals`: completion and usefulness of every subject; where anything was graded.
 * - `heatmap`: mean completion of every subject in every scenario; from two scenarios on.
 * - `cost`: completion against what a task done cost; from two models on of which that is known.
 * - `pleasant`: completion against judged qualities; where a judge's verdict came.
 */
export function chartsFor(
  summary: Summary,
  rows: readonly ScoreRow[],
  scenarios: readonly ScenarioFacts[],
): readonly ChartId[] {
  const { overall, cells } = summary;
  const graded = overall.some((one) => one.graded > 0);
  const applies: Readonly<Record<ChartId, boolean>> = {
    intervals: graded,
    heatmap: graded && unique(cells.map(({ scenario }) => scenario)).length > 1,
    cost: priced(overall, doneBySubject(rows)).length > 1,
    pleasant: overall.some(({ subject }) => qualitiesOf(subject, summary, scenarios) !== null),
  };
  return ids.filter((id) => applies[id]);
}

/** A chart's file, seen from the report. */
export function chartFile(id: ChartId, lang: Lang, theme: Theme): string {
  return `charts/${id}${lang === 'en' ? '' : `.${lang}`}.${theme}.svg`;
}

/** Models of which it is known what a task done cost: in money where all have a price in one currency, else in tokens. */
function priced(overall: readonly Overall[], done: ReadonlyMap<string, number>): readonly Overall[] {
  const users = overall.filter(
    (one) => !isBot(one) && (one.tokens.in + one.tokens.out > 0 || one.cost !== null),
  );
  const [currency, ...others] = unique(users.map(({ cost }) => cost?.currency ?? null));
  const inMoney = typeof currency === 'string' && others.length === 0;
  return users.filter((one) =>
    inMoney ? typeof one.cost?.perDone === 'number' : tokensPerDone(one, done.get(one.subject) ?? 0) !== null,
  );
}
