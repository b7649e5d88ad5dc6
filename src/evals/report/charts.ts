import { unique } from '../summary/groups.js';
import { altText } from './charts/alt-text.js';
import type { ChartName } from './charts/chart-names.js';
import { chartPath } from './charts/draw-charts.js';
import { scenarioTitle, subjectsOf, type ReportContext } from './context.js';
import { costTable } from './cost.js';
import { fraction } from './figures.js';
import { blocks, picture, table } from './markdown.js';
import { qualitiesIn } from './judged.js';
import { inline, xml } from './untrusted.js';

/** A chart for light and dark pages; null where it does not apply. */
export function chartPicture(id: ChartName, context: ReportContext): string | null {
  if (!context.charts.includes(id)) return null;
  const { summary, scenarios, lang } = context;
  const file = (mode: 'light' | 'dark'): string => chartPath(id, lang, mode);
  return picture(file('light'), file('dark'), xml(altText(id, summary, [...scenarios.values()], lang)));
}

/** All charts but the ranking's, each with the table of its numbers; null where there is nothing to show. */
export function charts(context: ReportContext): string | null {
  const { heading, titles, notes } = context.words.story.charts;
  const shown = (['heatmap', 'cost', 'pleasant'] as const).flatMap((id) => {
    const numbers = tableOf(id, context);
    if (numbers === null) return [];
    return [blocks([`### ${titles[id]}`, chartPicture(id, context), numbers, notes[id]])];
  });
  return shown.length === 0 ? null : blocks([`## ${heading}`, ...shown]);
}

function tableOf(id: Exclude<ChartName, 'intervals'>, context: ReportContext): string | null {
  switch (id) {
    case 'heatmap':
      return scenarioTable(context);
    case 'cost':
      return costTable(context);
    case 'pleasant':
      return qualityTable(context);
  }
}

function scenarioTable(context: ReportContext): string | null {
  const { words, summary, charts: listed } = context;
  if (!listed.includes('heatmap')) return null;
  const pair = (subject: string, scenario: string): string => JSON.stringify([subject, scenario]);
  const means = new Map(
    summary.cells.map(({ subject, scenario, completion }) => [pair(subject, scenario), completion.mean]),
  );
  const ids = unique(summary.cells.map(({ scenario }) => scenario));
  const rows = subjectsOf(context).map((subject) => [
    inline(subject),
    ...ids.map((id) => fraction(means.get(pair(subject, id)) ?? null)),
  ]);
  return table([words.subject, ...ids.map((id) => scenarioTitle(id, context))], rows);
}

function qualityTable(context: ReportContext): string | null {
  const { words } = context;
  const rows = qualitiesIn(context).map(({ overall, qualities }) => [
    inline(overall.subject),
    fraction(overall.completion.mean),
    fraction(overall.usefulness.mean),
    fraction(qualities),
  ]);
  if (rows.length === 0) return null;
  return table([words.subject, words.completion, words.usefulness, words.story.charts.qualities], rows);
}
