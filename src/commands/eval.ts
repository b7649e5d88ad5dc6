import { setMaxListeners } from 'node:events';
import type { Shared } from '../backends/shared.js';
import { realSystem } from '../backends/system.js';
import type { Backend } from '../core/backend.js';
import { parseDuration } from '../core/duration.js';
import { exitCode, FestevalError, type ExitCode } from '../core/errors.js';
import type { Judge } from '../core/judge.js';
import type { RunStore } from '../core/run.js';
import type { Subject } from '../core/subject.js';
import type { Suite } from '../core/suite.js';
import { mostMessages } from '../evals/plan-trials.js';
import type { Ending } from '../evals/outcome.js';
import type { TrialPlan } from '../evals/play-trial.js';
import { regrade } from '../evals/regrade.js';
import { MAX_PLAYS, pendingPlans, runSuite } from '../evals/run-suite.js';
import { FestevalChatModel } from '../graphs/chat-model.js';
import { createStages } from '../graphs/stages.js';
import { assertSameRun } from '../io/same-run.js';
import { ensureWritable } from '../io/artefacts.js';
import { createRun, openRun } from '../io/store.js';
import { openRecordings, type Recordings } from './cassette.js';
import { machineClock } from './clock.js';
import { tellEnding } from './ending.js';
import { allowTracing } from './environment.js';
import { planRun, prepare, type EvalFlags, type Setup } from './eval-setup.js';
import { onInterrupt } from './interrupt.js';
import { judgeModels, rubricsOf, tellReservations } from './judges.js';
import { reportDir, runPath } from './place.js';
import { preflightAll, withoutSilent } from './preflight.js';
import { showProgress } from './progress.js';
import { say } from './say.js';
import { sharedFor } from './shared.js';

/** Plays a suite, grades it, writes the report; the exit code says how it ended. */
export async function evaluate(suiteFile: string | undefined, flags: EvalFlags): Promise<ExitCode> {
  allowTracing(flags.langsmith === true);
  const setup = await prepare(suiteFile, flags);
  return playSuite(setup, flags, (store, ending) =>
    tellEnding(store, setup.scenarios, ending, flags.json === true),
  );
}

/** Plays and grades what is set up, and tells of the run as it then is. */
export async function playSuite(
  setup: Setup,
  flags: Pick<EvalFlags, 'resume' | 'strictPreflight'>,
  tell: (store: RunStore, ending: Ending) => Promise<ExitCode>,
): Promise<ExitCode> {
  const interrupt = onInterrupt(() => {
    say('\nStopping; finished trials are kept. Press Ctrl-C again to end at once.');
  });
  const stopped = (): boolean => interrupt.signal.aborted;
  const deadline = deadlineOf(setup.suite);
  const over = AbortSignal.any([interrupt.signal, deadline.signal]);
  // Every backend and trial in flight listens; that is no leak.
  setMaxListeners(0, over);
  let store = flags.resume === true ? openRun(runPath(setup.name), { write: true }) : null;
  try {
    const resumed = store !== null;
    const shared = sharedFor(setup.suite, store);
    const recordings = openRecordings({
      cassette: setup.suite.cassette,
      seed: setup.suite.seed,
      specs: specsOf(setup.suite),
      kept: () => store?.answers ?? null,
    });
    const { header, plans, voice, judge } = planRun(setup, shared, recordings.answers);
    if (store !== null) assertSameRun(store.header, header);
    const checked = await checkBackends(setup, plans, flags, recordings, over);
    if (stopped()) return exitCode.interrupted;
    ensureWritable(reportDir(setup.name));
    store ??= createRun(runPath(setup.name), header);
    tellReservations(header.judges, rubricsOf(setup.scenarios), setup.suite.minKappa);
    await play(setup, { plans: checked, store, shared, voice, judge, interrupt: over });
    if (resumed && !over.aborted) {
      // Criteria or judges may have changed since the run was begun.
      await regrade(plans, store, judge, { all: false, signal: over });
      if (!isOver(over)) store.restate(header);
    }
    const ending = {
      interrupted: stopped(),
      exhausted: shared.budget.exhausted(),
      late: deadline.signal.aborted,
    };
    return recordings.conclude(await tell(store, ending));
  } finally {
    interrupt.release();
    deadline.clear();
    store?.close();
  }
}

/** A signal's state now: it may have been aborted since it was last looked at. */
function isOver({ aborted }: AbortSignal): boolean {
  return aborted;
}

function deadlineOf({ deadline }: Suite): ReturnType<typeof machineClock.timer> {
  const ms = deadline === undefined ? null : parseDuration(deadline);
  return ms === null
    ? { signal: new AbortController().signal, clear: () => undefined }
    : machineClock.timer(ms);
}

/** Every spec that may name a key. */
function specsOf({ backends, judges, relatives }: Suite): readonly string[] {
  return [...backends, ...judges, ...(relatives === undefined ? [] : [relatives])];
}

async function checkBackends(
  { specs, voice, suite, catalogue }: Setup,
  plans: readonly TrialPlan[],
  flags: Pick<EvalFlags, 'strictPreflight'>,
  { offline, standIn }: Recordings,
  signal: AbortSignal,
): Promise<readonly TrialPlan[]> {
  if (offline) return plans;
  const { extensions } = catalogue;
  const options = {
    ...{ env: process.env, limits: suite.limits, system: realSystem, signal },
    brought: extensions.backends,
  };
  const strict = flags.strictPreflight === true;
  const models = voice === null ? specs : [...specs, voice];
  const silent = await preflightAll(models, options, strict);
  // A judge that is silent now may answer later, and leaves rubrics missing if not: it is only told of.
  await preflightAll(judgeModels(suite.judges, extensions), options, strict);
  if (standIn) return plans;
  const unheard = voice === null ? undefined : silent.get(voice.alias);
  if (unheard !== undefined) {
    const message = `nothing was played: the model for --relatives cannot be reached (${unheard})`;
    throw new FestevalError(message, exitCode.tooMuchBroke);
  }
  const subjects = new Map<Subject, Subject>();
  return plans.map((plan) => {
    const subject = subjects.get(plan.subject) ?? withoutSilent(plan.subject, silent);
    subjects.set(plan.subject, subject);
    return { ...plan, subject };
  });
}

type Playing = {
  readonly plans: readonly TrialPlan[];
  readonly store: RunStore;
  readonly shared: Shared;
  readonly voice: Backend | null;
  readonly judge: Judge | null;
  readonly interrupt: AbortSignal;
};

async function play(
  { name, suite, cases, scenarios, catalogue }: Setup,
  { plans, store, shared, voice, judge, interrupt }: Playing,
): Promise<void> {
  const pending = pendingPlans(plans, store);
  const givenUp =
    plans.filter(({ key }) => store.status(key) === 'broken').length -
    pending.filter(({ key }) => store.status(key) === 'broken').length;
  if (givenUp > 0)
    say(
      `${String(givenUp)} trials broke ${String(MAX_PLAYS)} times and are not played again; start a new run for them`,
    );
  const messages = mostMessages(pending, suite.limits.turns);
  say(
    `${name}: ${String(pending.length)} trials to play (${String(cases.length)} cases of ${scenarios.map(({ id }) => id).join(', ')}), ` +
      (messages === 0 ? 'no model is called' : `at most ${String(messages)} messages of models`),
  );
  const progress = showProgress(pending.length, process.stderr, () => performance.now());
  const stage = createStages(
    (backend) => new FestevalChatModel(backend),
    catalogue.extensions.assistants.map(({ value }) => value),
  );
  const { limits, concurrency } = suite;
  await runSuite({
    ...{ plans, store, stage, voice, judge, limits, concurrency, interrupt },
    clock: machineClock,
    exhausted: () => shared.budget.exhausted(),
    watch: progress,
  }).finally(() => {
    progress.close();
  });
}
