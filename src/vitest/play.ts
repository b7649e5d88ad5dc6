import { setMaxListeners } from 'node:events';
import { preflight } from '../backends/preflight.js';
import { openRecordings } from '../commands/cassette.js';
import { checkBackends, preflightOptions } from '../commands/check-backends.js';
import { deadlineOf, machineClock } from '../commands/clock.js';
import { specsOf, type Setup } from '../commands/eval-setup.js';
import { rubricsOf, tellReservations } from '../commands/judges.js';
import { planRun } from '../commands/plan-run.js';
import { sharedFor } from '../commands/shared.js';
import { stageOf } from '../commands/stage.js';
import type { AnyScenario } from '../core/scenario.js';
import { trialId } from '../core/trial.js';
import { playPlans } from '../evals/run-suite.js';
import type { ScenarioTrial } from './scenario-trial.js';

/**
 * Plays and grades everything that was set up, and keeps it in memory only: neither a run nor a report is written. Settles
 * once nothing is in flight, at the latest when limits and deadline have ended all trials; `signal` ends it at once. Rejects
 * with a FestevalError where nothing can be played, such as for a rejected key.
 */
export async function playTest(setup: Setup, signal: AbortSignal): Promise<readonly ScenarioTrial[]> {
  const { suite, scenarios } = setup;
  const deadline = deadlineOf(suite);
  const interrupt = AbortSignal.any([signal, deadline.signal]);
  // Every backend and trial in flight listens; that is no leak.
  setMaxListeners(0, interrupt);
  try {
    const shared = sharedFor(suite, null);
    const { cassette, seed, limits, concurrency } = suite;
    const recordings = openRecordings({ cassette, seed, specs: specsOf(suite), kept: () => null });
    const { header, plans, voice, judge } = planRun(setup, shared, recordings.answers);
    tellReservations(header.judges, rubricsOf(scenarios), suite.minKappa);
    const { plans: checked } = await checkBackends(setup, plans, {}, recordings, (spec) =>
      preflight(spec, preflightOptions(setup, interrupt)),
    );
    const stage = stageOf(setup);
    const played = new Map<string, Pick<ScenarioTrial, 'trial' | 'grading'>>();
    const exhausted = (): boolean => shared.budget.exhausted();
    const play = { plans: checked, stage, voice, judge, limits, concurrency, interrupt, exhausted };
    await playPlans(
      { ...play, clock: machineClock },
      {
        onStart: () => undefined,
        onEnd: ({ key }, trial, grading) => played.set(trialId(key), { trial, grading }),
      },
    );
    const unplayed = reasonOf({ late: deadline.signal.aborted, exhausted: exhausted() });
    return plans.map(({ key, scenario }) => {
      const { trial, grading } = played.get(trialId(key)) ?? { trial: null, grading: null };
      return { key, trial, grading, unplayed: trial === null ? unplayed : null, gates: gatesOf(scenario) };
    });
  } finally {
    deadline.clear();
  }
}

/** Why a trial was not played that was to be. */
function reasonOf({ late, exhausted }: { readonly late: boolean; readonly exhausted: boolean }): string {
  if (late) return 'the deadline has passed';
  return exhausted
    ? 'the budget (maxTokens, maxCost) is used up'
    : 'the test was over, or its signal aborted';
}

function gatesOf({ criteria }: AnyScenario): readonly string[] {
  return criteria.flatMap(({ id, kind }) => (kind === 'gate' ? [id] : []));
}
