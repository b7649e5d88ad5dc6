import { type ExitCode, exitCode } from '../core/errors.js';
import type { RunStore } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import { outcomeOf, type Ending } from '../evals/outcome.js';
import { rankingText } from '../evals/report/ranking-text.js';
import { tellFaults } from './faults.js';
import { print, printJson, say } from './say.js';
import { tidyAfter } from './spare-memory.js';
import { writeReports } from './write-report.js';

/** Writes the report of a run that has come to an end, tells how it went, and gives the exit code. */
export async function tellEnding(
  store: RunStore,
  scenarios: readonly AnyScenario[],
  ending: Ending,
  json: boolean,
): Promise<ExitCode> {
  const { header } = store;
  tidyAfter(store.size);
  const { summary, files } = await writeReports(store, scenarios, {});
  const { code, reasons } = outcomeOf(summary, header.suite.maxBroken, ending);
  if (json) printJson(summary);
  else print(`${rankingText(summary)}\n\n${files.filter((file) => file.endsWith('.md')).join('\n')}`);
  for (const reason of reasons) say(reason);
  tellFaults(store, summary);
  if (code === exitCode.interrupted || code === exitCode.incomplete) {
    say(`Finished trials are kept. To go on: the same command with --name ${header.name} --resume`);
  }
  return code;
}
