import type { TopLevelSpec } from 'vega-lite';
import type { Lang } from '../../../core/lang.js';
import type { Summary } from '../../../core/summary.js';
import type { ScenarioFacts } from '../../summary/facts.js';
import { altOf } from './alt-text.js';
import { renderBoth } from './both-modes.js';
import { chartNames, type ChartName } from './chart-names.js';
import { costChart } from './cost.js';
import { heatmapChart } from './heatmap.js';
import { canvas, chartInput, type Canvas } from './input.js';
import { intervalsChart } from './intervals.js';
import { pleasantChart } from './pleasant.js';
import { modes, type Mode } from './theme.js';

const charts: Readonly<Record<ChartName, (canvas: Canvas) => TopLevelSpec>> = {
  intervals: intervalsChart,
  heatmap: heatmapChart,
  cost: costChart,
  pleasant: pleasantChart,
};

/** Where a chart lies, seen from the report. */
export function chartPath(name: ChartName, lang: Lang, mode: Mode): string {
  return `charts/${name}${lang === 'en' ? '' : `.${lang}`}.${mode}.svg`;
}

/** The SVG files of the charts of a run in one language, by path, for light and for dark pages. */
export async function drawCharts(
  summary: Summary,
  facts: readonly ScenarioFacts[],
  lang: Lang,
): Promise<Readonly<Record<string, string>>> {
  const input = chartInput(summary, facts, lang);
  const drawn = chartNames(summary).map(async (name) => {
    const spec = (mode: Mode) => charts[name](canvas(input, mode, altOf(name, input)));
    const both = await renderBoth({ light: spec('light'), dark: spec('dark') }, lang);
    return modes.map((mode): [string, string] => [chartPath(name, lang, mode), both[mode]]);
  });
  const files = await Promise.all(drawn);
  return Object.fromEntries(files.flat());
}
