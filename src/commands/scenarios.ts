import type { Case } from '../core/case.js';
import { exitCode, type ExitCode } from '../core/errors.js';
import type { AnyScenario } from '../core/scenario.js';
import { allScenarios, catalogueWith, scenarioOf } from './catalogue.js';
import { print } from './say.js';
import { loadCases } from './scenario-choice.js';
import { sourcesOf } from './sources.js';

/** Lists the scenarios with their cases and criteria, or one with where a subject learns what each punishes. */
export async function listScenarios(
  id: string | undefined,
  flags: { readonly plugin?: readonly string[] },
): Promise<ExitCode> {
  const catalogue = await catalogueWith(flags.plugin ?? []);
  if (id === undefined) {
    const scenarios = await allScenarios(catalogue);
    const cases = loadCases(scenarios, await sourcesOf(catalogue, { datasets: {}, generate: {} }, scenarios));
    for (const scenario of scenarios) print(summaryOf(scenario, cases));
  } else print(detailsOf(await scenarioOf(catalogue, id)));
  return exitCode.done;
}

function summaryOf({ id, title, version, criteria, tools }: AnyScenario, all: readonly Case[]): string {
  const cases = all.filter(({ scenario }) => scenario === id);
  const langs = ['zh', 'en'].map(
    (lang) => `${lang} ${String(cases.filter((one) => one.lang === lang).length)}`,
  );
  const kinds = (['gate', 'check', 'rubric'] as const).map((kind) => {
    const ids = criteria.filter((one) => one.kind === kind).map((one) => one.id);
    return `  ${kind}s: ${ids.join(' ')}`;
  });
  return [
    `${id}  ${title.zh} / ${title.en}  (version ${String(version)})`,
    `  cases: ${String(cases.length)} (${langs.join(', ')}), tools: ${tools.map(({ name }) => name).join(' ')}`,
    ...kinds,
  ].join('\n');
}

function detailsOf({ id, title, criteria }: AnyScenario): string {
  const rows = criteria.map((criterion) => {
    const weight = criterion.kind === 'check' ? ` ${String(criterion.weight)}` : '';
    const core = criterion.kind === 'check' && criterion.core === true ? ' ★' : '';
    const what = `${criterion.kind}${weight}${core}`;
    return `${criterion.id.padEnd(22)} ${what.padEnd(11)} ${criterion.learnable.join(', ')}`;
  });
  const head = `${'criterion'.padEnd(22)} ${'kind'.padEnd(11)} where a subject learns what costs it points`;
  return [`${id}  ${title.zh} / ${title.en}`, '', head, ...rows].join('\n');
}
