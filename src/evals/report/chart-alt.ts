import type { Cell, Overall } from '../../core/summary.js';
import type { ChartId } from './charts-listed.js';
import { rawScenarioTitle, type ReportContext } from './context.js';
import { perDoneOf, perDoneText } from './cost.js';
import { bound, NONE, score } from './figures.js';
import { qualitiesIn } from './judged.js';
import { terminalLine } from './untrusted.js';

/** Subjects named. */
const NAMED = 4;

/** The message of a chart for those who cannot see it. Raw text, on one line: the attribute that holds it makes it safe. */
export function altOf(id: ChartId, context: ReportContext): string {
  switch (id) {
    case 'intervals':
      return intervalsAlt(context);
    case 'heatmap':
      return heatmapAlt(context);
    case 'cost':
      return costAlt(context);
    case 'pleasant':
      return pleasantAlt(context);
  }
}

const nameOf = ({ subject }: Pick<Overall, 'subject'>): string => terminalLine(subject);

function intervalsAlt({ ranked, words }: ReportContext): string {
  const say = words.story.charts;
  const told = ranked
    .slice(0, NAMED)
    .map(({ overall }) =>
      say.intervalOf(nameOf(overall), rangeText(overall.completion), rangeText(overall.usefulness)),
    );
  return say.intervalsAlt(told, ranked.length - told.length);
}

function rangeText({ mean, low, high }: Overall['completion']): string {
  return low === null || high === null ? score(mean) : `${score(mean)} [${bound(low)}, ${bound(high)}]`;
}

function heatmapAlt(context: ReportContext): string {
  const say = context.words.story.charts;
  const sorted = context.summary.cells
    .filter(({ completion }) => completion.mean !== null)
    .toSorted((a, b) => (b.completion.mean ?? 0) - (a.completion.mean ?? 0));
  const tell = (cell: Cell | undefined): string => {
    if (cell === undefined) return NONE;
    return say.cellOf(nameOf(cell), rawScenarioTitle(cell.scenario, context), score(cell.completion.mean));
  };
  return say.heatmapAlt(tell(sorted[0]), tell(sorted.at(-1)));
}

function costAlt(context: ReportContext): string {
  const { ranked, words } = context;
  const say = words.story.charts;
  const points = ranked.flatMap(({ overall }) => {
    const cost = perDoneOf(overall, context);
    if (cost.kind === 'money') return [{ overall, amount: cost.amount }];
    return cost.kind === 'tokens' ? [{ overall, amount: cost.count }] : [];
  });
  const tell = (point: (typeof points)[number] | undefined): string => {
    if (point === undefined) return NONE;
    const { overall } = point;
    return say.costOf(nameOf(overall), perDoneText(overall, context), score(overall.completion.mean));
  };
  return say.costAlt(tell(points.toSorted((a, b) => a.amount - b.amount)[0]), tell(points[0]));
}

function pleasantAlt(context: ReportContext): string {
  const say = context.words.story.charts;
  const gap = ({ overall, qualities }: ReturnType<typeof qualitiesIn>[number]): number =>
    qualities - (overall.completion.mean ?? 0);
  const [widest] = qualitiesIn(context).toSorted((a, b) => gap(b) - gap(a));
  if (widest === undefined) return say.titles.pleasant;
  const { overall, qualities } = widest;
  return say.pleasantAlt(say.pleasantOf(nameOf(overall), score(qualities), score(overall.completion.mean)));
}
