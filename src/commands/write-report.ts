import { join } from 'node:path';
import { langs, type Lang } from '../core/lang.js';
import type { RunStore } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Summary } from '../core/summary.js';
import { chartPath, drawCharts } from '../evals/report/charts/draw-charts.js';
import { collect } from '../evals/report/collect.js';
import { renderReport, type ReportInput } from '../evals/report/render.js';
import { jsonLines, writeArtefacts, type Artefacts } from '../io/artefacts.js';
import { pendingRowsOf } from '../evals/rows.js';
import { reportDir } from './place.js';

type Wanted = { readonly lang?: Lang; readonly out?: string };
export type Written = { readonly summary: Summary; readonly files: readonly string[] };

/** Writes a run's report in both languages or the one wanted, its charts, summary and scores. */
export async function writeReports(
  store: RunStore,
  scenarios: readonly AnyScenario[],
  { lang, out }: Wanted,
): Promise<Written> {
  const input = collect(store, scenarios);
  const dir = out ?? reportDir(store.header.name);
  const wanted = lang === undefined ? langs : [lang];
  const pages = await Promise.all(wanted.map((one) => page(input, one)));
  const artefacts: Artefacts = {
    ...pages.reduce((all, one) => ({ ...all, ...one })),
    'summary.json': `${JSON.stringify(input.summary, null, 2)}\n`,
    'scores.jsonl': jsonLines([...input.rows, ...pendingRowsOf(store.header, scenarios, input.rows)]),
  };
  writeArtefacts(dir, artefacts);
  return { summary: input.summary, files: Object.keys(artefacts).map((path) => join(dir, path)) };
}

async function page(input: ReportInput, lang: Lang): Promise<Artefacts> {
  const name = lang === 'en' ? 'report.md' : `report.${lang}.md`;
  return {
    [name]: renderReport(input, lang, chartPath('intervals', lang, 'light')),
    ...(await drawCharts(input.summary, input.scenarios, lang)),
  };
}
