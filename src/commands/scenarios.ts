import { exitCode, type ExitCode } from '../core/errors.js';
import { scenarios } from '../scenarios/index.js';
import { print } from './say.js';
import { loadCases } from './scenario-choice.js';

/** Lists the scenarios with their cases and criteria. */
export function listScenarios(): ExitCode {
  const cases = loadCases(scenarios);
  for (const { id, title, version, criteria, tools } of scenarios) {
    const own = cases.filter(({ scenario }) => scenario === id);
    const langs = ['zh', 'en'].map(
      (lang) => `${lang} ${String(own.filter((one) => one.lang === lang).length)}`,
    );
    print(`${id}  ${title.zh} / ${title.en}  (version ${String(version)})`);
    print(
      `  cases: ${String(own.length)} (${langs.join(', ')}), tools: ${tools.map(({ name }) => name).join(' ')}`,
    );
    for (const kind of ['gate', 'check', 'rubric'] as const) {
      const ids = criteria.filter((one) => one.kind === kind).map((one) => one.id);
      print(`  ${kind}s: ${ids.join(' ')}`);
    }
  }
  return exitCode.done;
}
