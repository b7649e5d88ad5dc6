import { exitCode, type ExitCode } from '../core/errors.js';
import type { GatePolicy } from '../core/gate.js';
import type { Lang } from '../core/lang.js';
import { gate } from '../evals/gate/gate.js';
import { catalogueOf } from './catalogue.js';
import { openByName } from './open.js';
import { operandOfRun, readOperand, splitOperand } from './operand.js';
import { policyFrom } from './policy.js';
import { print } from './say.js';
import { chooseScenarios } from './scenario-choice.js';
import { writeReports } from './write-report.js';

export type ReportFlags = Partial<GatePolicy> & {
  readonly lang?: Lang;
  readonly out?: string;
  readonly baseline?: string;
  readonly plugin?: string[];
};

/** Writes a run's report, charts, summary and scores; with a baseline the report begins with what a gate decides. */
export async function report(run: string, flags: ReportFlags): Promise<ExitCode> {
  const { lang, out, baseline, plugin, ...given } = flags;
  const policy = policyFrom('report', given);
  // Before the report's own lines are read: the operands need not be kept beside them.
  const decision =
    baseline === undefined ? null : gate(await readOperand(baseline), await operandOfRun(run), policy);
  const store = openByName(splitOperand(run).source);
  try {
    const catalogue = await catalogueOf(store.header, plugin);
    const scenarios = await chooseScenarios(catalogue, store.header.suite.scenarios);
    const { files } = await writeReports(store, scenarios, {
      ...(lang === undefined ? {} : { lang }),
      ...(out === undefined ? {} : { out }),
      decision,
    });
    for (const file of files) print(file);
    return exitCode.done;
  } finally {
    store.close();
  }
}
