import { type ExitCode, exitCode } from '../core/errors.js';
import type { RunStore } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Summary } from '../core/summary.js';
import { outcomeOf, type Ending } from '../evals/outcome.js';
import { print, printJson, say } from './say.js';
import { writeReports } from './write-report.js';

/** Writes the report of a run that has come to an end, tells how it went, and gives the exit code. */
export function tellEnding(
  store: RunStore,
  scenarios: readonly AnyScenario[],
  ending: Ending,
  json: boolean,
): ExitCode {
  const { header } = store;
  const { summary, files } = writeReports(store, scenarios, {});
  const { code, reasons } = outcomeOf(summary, header.suite.maxBroken, ending);
  if (json) printJson(summary);
  else printRanking(summary, files);
  for (const reason of reasons) say(reason);
  if (code === exitCode.interrupted || code === exitCode.incomplete) {
    say(`Finished trials are kept. To go on: the same command with --name ${header.name} --resume`);
  }
  return code;
}

function printRanking({ overall }: Summary, files: readonly string[]): void {
  const width = Math.max(...overall.map(({ subject }) => subject.length));
  const byCompletion = [...overall].sort((a, b) => (b.completion.mean ?? -1) - (a.completion.mean ?? -1));
  print(`${'subject'.padEnd(width)}  completion            usefulness  done   broken`);
  for (const { subject, completion, usefulness, done, broken } of byCompletion) {
    const lost = Object.values(broken).reduce((sum, n) => sum + n, 0);
    const { mean, low, high } = completion;
    const interval = low === null || high === null ? '' : `[${low.toFixed(2)}, ${high.toFixed(2)}]`;
    print(
      `${subject.padEnd(width)}  ${figure(mean)} ${interval.padEnd(14)}  ${figure(usefulness.mean).padEnd(10)}  ` +
        `${figure(done.passAt1)}  ${String(lost)}`,
    );
  }
  print(`\n${files.filter((file) => file.endsWith('.md')).join('\n')}`);
}

const figure = (value: number | null): string => (value === null ? '-    ' : value.toFixed(3));
