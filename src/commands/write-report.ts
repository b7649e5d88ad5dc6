import { join } from 'node:path';
import type { GateResult } from '../core/gate.js';
import { langs, type Lang } from '../core/lang.js';
import type { RunStore } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Summary } from '../core/summary.js';
import { drawCharts } from '../evals/report/charts/draw-charts.js';
import { collect, type Collected } from '../evals/report/collect.js';
import type { ReportInput } from '../evals/report/input.js';
import { renderReport } from '../evals/report/render.js';
import { writeArtefacts, type Artefacts } from '../io/artefacts.js';
import { jsonLines } from '../io/json-lines.js';
import { reportDir } from './place.js';
import { tidyAfter } from './spare-memory.js';

type Wanted = {
  readonly lang?: Lang;
  readonly out?: string;
  /** What a gate says of the run as the candidate; null without a baseline. */
  readonly decision?: GateResult | null;
};
export type Written = { readonly summary: Summary; readonly files: readonly string[] };

/** Writes a run's report in both languages or the one wanted, its charts, summary and scores. */
export async function writeReports(
  store: RunStore,
  scenarios: readonly AnyScenario[],
  { lang, out, decision = null }: Wanted,
): Promise<Written> {
  const dir = out ?? reportDir(store.header.name);
  const input = writeScores(dir, collect(store, scenarios, decision));
  tidyAfter(store.size);
  const wanted = lang === undefined ? langs : [lang];
  const pages = await Promise.all(wanted.map((one) => page(input, one)));
  const artefacts: Artefacts = {
    ...pages.reduce((all, one) => ({ ...all, ...one })),
    'summary.json': `${JSON.stringify(input.summary, null, 2)}\n`,
  };
  writeArtefacts(dir, artefacts);
  return {
    summary: input.summary,
    files: [...Object.keys(artefacts), SCORES].map((path) => join(dir, path)),
  };
}

const SCORES = 'scores.jsonl';

/** First of all, so that the lines, the largest part of a report, need not be kept while charts are drawn. */
function writeScores(dir: string, { input, lines }: Collected): ReportInput {
  writeArtefacts(dir, { [SCORES]: jsonLines(lines) });
  return input;
}

async function page(input: ReportInput, lang: Lang): Promise<Artefacts> {
  const name = lang === 'en' ? 'report.md' : `report.${lang}.md`;
  return {
    [name]: renderReport(input, lang),
    ...(await drawCharts(input.summary, input.scenarios, lang)),
  };
}
