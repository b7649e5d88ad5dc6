import type { Cell, Overall } from '../../core/summary.js';
import { chartFile, type ListedChart } from './charts-listed.js';
import { rawScenarioTitle, scenarioTitle, type ReportContext } from './context.js';
import { costTable } from './cost.js';
import { bound, fraction, NONE, score } from './figures.js';
import { blocks, picture, table } from './markdown.js';
import { inline, terminalLine, xml } from './untrusted.js';

/** Named in what a picture says to those who cannot see it. */
const NAMED = 4;

/** The picture of the ranking; its numbers are the ranking's. Null where nothing was graded. */
export function intervalsPicture(context: ReportContext): string | null {
  const chart = context.charts.find(({ id }) => id === 'intervals');
  return chart === undefined ? null : pictureOf(chart, context);
}

/** All other charts, each with the table of its numbers; null where none applies. */
export function charts(context: ReportContext): string | null {
  const { words } = context;
  const shown = context.charts.flatMap((chart) => {
    if (chart.id === 'intervals') return [];
    const { titles, notes } = words.story.charts;
    return [
      blocks([
        `### ${titles[chart.id]}`,
        pictureOf(chart, context),
        tableOf(chart, context),
        notes[chart.id],
      ]),
    ];
  });
  return shown.length === 0 ? null : blocks([`## ${words.story.charts.heading}`, ...shown]);
}

function pictureOf(chart: ListedChart, context: ReportContext): string {
  const file = (theme: 'light' | 'dark'): string => chartFile(chart.id, context.lang, theme);
  return picture(file('light'), file('dark'), xml(altOf(chart, context)));
}

/** The message of a chart, in names as they are. */
function altOf(chart: ListedChart, context: ReportContext): string {
  const { words } = context;
  const say = words.story.charts;
  switch (chart.id) {
    case 'intervals': {
      const told = chart.subjects
        .slice(0, NAMED)
        .map(({ subject, completion, usefulness }) =>
          say.intervalOf(terminalLine(subject), rangeText(completion), rangeText(usefulness)),
        );
      return say.intervalsAlt(told, chart.subjects.length - told.length);
    }
    case 'heatmap': {
      const cells = sortedCells(context);
      const tell = (cell: Cell | undefined): string =>
        cell === undefined
          ? NONE
          : say.cellOf(
              terminalLine(cell.subject),
              rawScenarioTitle(cell.scenario, context),
              score(cell.completion.mean),
            );
      return say.heatmapAlt(tell(cells[0]), tell(cells.at(-1)));
    }
    case 'cost': {
      const tell = (point: (typeof chart.points)[number] | undefined): string =>
        point === undefined
          ? NONE
          : say.costOf(
              terminalLine(point.overall.subject),
              chart.unit.kind === 'money'
                ? words.money(point.perDone, chart.unit.currency)
                : words.tokens(point.perDone),
              score(point.overall.completion.mean),
            );
      const cheapest = chart.points.toSorted((a, b) => a.perDone - b.perDone)[0];
      return say.costAlt(tell(cheapest), tell(chart.points[0]));
    }
    case 'pleasant': {
      const gap = ({ qualities, overall }: (typeof chart.points)[number]): number =>
        qualities - (overall.completion.mean ?? 0);
      const widest = chart.points.toSorted((a, b) => gap(b) - gap(a))[0];
      if (widest === undefined) return say.titles.pleasant;
      const { overall, qualities } = widest;
      return say.pleasantAlt(
        say.pleasantOf(terminalLine(overall.subject), score(qualities), score(overall.completion.mean)),
      );
    }
  }
}

function rangeText({ mean, low, high }: Overall['completion']): string {
  return low === null || high === null ? score(mean) : `${score(mean)} [${bound(low)}, ${bound(high)}]`;
}

/** Highest completion first; cells without a mean are left out. */
function sortedCells({ summary }: ReportContext): readonly Cell[] {
  return summary.cells
    .filter(({ completion }) => completion.mean !== null)
    .toSorted((a, b) => (b.completion.mean ?? 0) - (a.completion.mean ?? 0));
}

function tableOf(chart: ListedChart, context: ReportContext): string | null {
  const { words, summary } = context;
  switch (chart.id) {
    case 'intervals':
      return null;
    case 'heatmap': {
      const byPair = new Map(
        summary.cells.map((cell) => [JSON.stringify([cell.subject, cell.scenario]), cell]),
      );
      const rows = chart.subjects.map(({ subject }) => [
        inline(subject),
        ...chart.scenarios.map((id) =>
          fraction(byPair.get(JSON.stringify([subject, id]))?.completion.mean ?? null),
        ),
      ]);
      return table([words.subject, ...chart.scenarios.map((id) => scenarioTitle(id, context))], rows);
    }
    case 'cost':
      return costTable(context);
    case 'pleasant':
      return table(
        [words.subject, words.completion, words.usefulness, words.story.charts.qualities],
        chart.points.map(({ overall, qualities }) => [
          inline(overall.subject),
          fraction(overall.completion.mean),
          fraction(overall.usefulness.mean),
          fraction(qualities),
        ]),
      );
  }
}
