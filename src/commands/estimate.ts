import { createShared } from '../backends/shared.js';
import { exitCode, type ExitCode } from '../core/errors.js';
import type { RunStore } from '../core/run.js';
import type { Subject } from '../core/subject.js';
import { estimateRun } from '../evals/estimate/estimate.js';
import { estimateText } from '../evals/estimate/estimate-text.js';
import { sampleOf } from '../evals/estimate/sample.js';
import { outcomeOf } from '../evals/outcome.js';
import { playSuite } from './eval.js';
import { prepare, withCases, type EvalFlags, type Setup } from './eval-setup.js';
import { allowTracing } from './environment.js';
import { openByName } from './open.js';
import { planRun, type Planned } from './plan-run.js';
import { shippedPrices } from './prices.js';
import { print, printJson, say } from './say.js';
import { writeReports } from './write-report.js';

export type EstimateFlags = EvalFlags & {
  /** Cases of each scenario to play. */
  readonly pilot?: number;
  /** An earlier run to estimate from, instead of a pilot. */
  readonly from?: string;
};

const PILOT = 3;

/** Predicts what a suite will take, from an earlier run or from a few of its cases, which are played and kept as a run. */
export async function estimate(suiteFile: string | undefined, flags: EstimateFlags): Promise<ExitCode> {
  allowTracing(flags.langsmith === true);
  const setup = withCases(await prepare(suiteFile, flags));
  const planned = planRun(setup, createShared(shippedPrices(new Date())));
  if (flags.from !== undefined) return fromRun(flags.from, setup, planned, flags);
  const { pilot = PILOT } = flags;
  const small = await prepare(suiteFile, { ...flags, limit: pilot, trials: 1 });
  return playSuite(small, flags, async (store, ending) => {
    const { summary } = await writeReports(store, small.scenarios, {});
    const { code, reasons } = outcomeOf(summary, setup.suite.maxBroken, ending);
    for (const reason of reasons) say(reason);
    if (code === exitCode.done) tell(store, setup, planned, flags);
    return code;
  });
}

function fromRun(from: string, setup: Setup, planned: Planned, flags: EstimateFlags): ExitCode {
  const store = openByName(from);
  try {
    tell(store, setup, planned, flags);
    return exitCode.done;
  } finally {
    store.close();
  }
}

function tell(store: RunStore, { suite }: Setup, { plans }: Planned, { json }: EstimateFlags): void {
  const subjects = new Map(plans.map(({ subject }) => [subject.name, subject]));
  const estimated = estimateRun({
    basis: `run ${store.header.name}`,
    samples: Array.from(store.trials(), (trial) => sampleOf(trial, store.grading(trial.key))),
    planned: plans.map(({ key }) => key),
    laneOf: (name) => laneOf(subjects.get(name), suite.concurrency),
  });
  if (json === true) printJson(estimated);
  else print(estimateText(estimated));
}

/** Bots share a lane, a backend and a graph have their own. */
function laneOf(
  subject: Subject | undefined,
  concurrency: number,
): { readonly backend: string; readonly concurrency: number } {
  if (subject?.kind === 'graph') return { backend: subject.name, concurrency: subject.concurrency };
  if (subject?.kind !== 'model') return { backend: 'bot', concurrency };
  const { backend } = subject;
  return { backend: backend.id, concurrency: backend.concurrency };
}
