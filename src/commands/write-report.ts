import { join } from 'node:path';
import { langs, type Lang } from '../core/lang.js';
import type { RunStore } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Summary } from '../core/summary.js';
import { rankingChart } from '../evals/report/chart.js';
import { collect } from '../evals/report/collect.js';
import { renderReport, type ReportInput } from '../evals/report/render.js';
import { jsonLines, writeArtefacts, type Artefacts } from '../io/artefacts.js';
import { pendingRowsOf } from '../evals/rows.js';
import { reportDir } from './place.js';

type Wanted = { readonly lang?: Lang; readonly out?: string };
export type Written = { readonly summary: Summary; readonly files: readonly string[] };

/** Writes a run's report in both languages or the one wanted, its charts, summary and scores. */
export function writeReports(
  store: RunStore,
  scenarios: readonly AnyScenario[],
  { lang, out }: Wanted,
): Written {
  const input = collect(store, scenarios);
  const dir = out ?? reportDir(store.header.name);
  const pages = (lang === undefined ? langs : [lang]).map((one) => page(input, one, suffix(one)));
  const artefacts: Artefacts = {
    ...pages.reduce((all, one) => ({ ...all, ...one })),
    'summary.json': `${JSON.stringify(input.summary, null, 2)}\n`,
    'scores.jsonl': jsonLines([...input.rows, ...pendingRowsOf(store.header, scenarios, input.rows)]),
  };
  writeArtefacts(dir, artefacts);
  return { summary: input.summary, files: Object.keys(artefacts).map((path) => join(dir, path)) };
}

const suffix = (lang: Lang): string => (lang === 'en' ? '' : `.${lang}`);

function page(input: ReportInput, lang: Lang, mark: string): Artefacts {
  const chart = `charts/ranking${mark}.svg`;
  return {
    [`report${mark}.md`]: renderReport(input, lang, chart),
    [chart]: rankingChart(input.summary, lang),
  };
}
