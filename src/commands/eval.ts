import { setMaxListeners } from 'node:events';
import type { Shared } from '../backends/shared.js';
import type { Backend } from '../core/backend.js';
import { exitCode, type ExitCode } from '../core/errors.js';
import type { Judge } from '../core/judge.js';
import type { RunHeader, RunStore } from '../core/run.js';
import { mostMessages } from '../evals/plan-trials.js';
import type { Ending } from '../evals/outcome.js';
import type { TrialPlan } from '../evals/play-trial.js';
import { loadRenderer } from '../evals/report/charts/render.js';
import { regrade } from '../evals/regrade.js';
import { MAX_PLAYS, pendingPlans, runSuite } from '../evals/run-suite.js';
import { assertSameRun } from '../io/same-run.js';
import { ensureWritable } from '../io/artefacts.js';
import { createRun, openRun, type HeldRun } from '../io/store.js';
import { openRecordings, type Recordings } from './cassette.js';
import { checkBackends } from './check-backends.js';
import { deadlineOf, machineClock } from './clock.js';
import { tellEnding } from './ending.js';
import { allowTracing } from './environment.js';
import { planRun, prepare, specsOf, type EvalFlags, type Setup } from './eval-setup.js';
import { onInterrupt } from './interrupt.js';
import { rubricsOf, tellReservations } from './judges.js';
import { reportDir, runPath } from './place.js';
import { showProgress } from './progress.js';
import { say } from './say.js';
import { sharedFor } from './shared.js';
import { spareMemoryToPlay } from './spare-memory.js';
import { stageOf } from './stage.js';
import { requirePlayable } from './workers/allowed.js';
import { playWithWorkers } from './workers/crew.js';
import { printOf } from './workers/print.js';
import type { Crew } from './workers/session.js';

/** Plays a suite, grades it, writes the report; the exit code says how it ended. */
export async function evaluate(suiteFile: string | undefined, flags: EvalFlags): Promise<ExitCode> {
  allowTracing(flags.langsmith === true);
  const setup = await prepare(suiteFile, flags);
  return playSuite(setup, flags, (store, ending) =>
    tellEnding(store, setup.scenarios, ending, flags.json === true),
  );
}

/** What the report is drawn with, loaded while the first answers are waited for; where that fails, its use tells of it. */
function loadAhead(): void {
  loadRenderer().catch(() => undefined);
}

type PlayFlags = Pick<EvalFlags, 'resume' | 'strictPreflight' | 'langsmith'>;

/** Plays and grades what is set up, and tells of the run as it then is. */
export async function playSuite(
  setup: Setup,
  flags: PlayFlags,
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
    const shared = sharedFor(setup.suite, store);
    const recordings = openRecordings({
      cassette: setup.suite.cassette,
      seed: setup.suite.seed,
      specs: specsOf(setup.suite),
      kept: () => store?.answers ?? null,
    });
    const made = (header: RunHeader): HeldRun => (store = createRun(runPath(setup.name), header));
    const begun = await playPlanned(setup, flags, { store, made, shared, recordings, over, stopped });
    if (begun === null) return exitCode.interrupted;
    const ending = {
      interrupted: stopped(),
      exhausted: shared.budget.exhausted(),
      late: deadline.signal.aborted,
    };
    return recordings.conclude(await tell(begun, ending));
  } finally {
    interrupt.release();
    deadline.clear();
    store?.close();
  }
}

type Beginning = {
  /** The run that is resumed; null for a new one, which `made` makes. */
  readonly store: HeldRun | null;
  readonly made: (header: RunHeader) => HeldRun;
  readonly shared: Shared;
  readonly recordings: Recordings;
  readonly over: AbortSignal;
  readonly stopped: () => boolean;
};

/**
 * Plans a run, checks its backends and plays what it owes; null where that was stopped before the first trial. Apart from
 * `playSuite`, so that the plans are let go of before a report is made.
 */
async function playPlanned(
  setup: Setup,
  flags: PlayFlags,
  { store: resumed, made, shared, recordings, over, stopped }: Beginning,
): Promise<HeldRun | null> {
  const { header, plans, voice, judge } = planRun(setup, shared, recordings.answers);
  requirePlayable(setup, plans);
  if (resumed !== null) assertSameRun(resumed.header, header);
  spareMemoryToPlay(plans.length);
  const checked = await checkBackends(setup, plans, flags, recordings, over);
  if (stopped()) return null;
  ensureWritable(reportDir(setup.name));
  const store = resumed ?? made(header);
  tellReservations(header.judges, rubricsOf(setup.scenarios), setup.suite.minKappa);
  const crew = crewOf(header, checked.silent, flags, recordings.answers.cassette?.missed);
  await play(setup, { plans: checked.plans, store, shared, voice, judge, interrupt: over, crew });
  if (resumed !== null && !over.aborted) {
    // Criteria or judges may have changed since the run was begun.
    await regrade(plans, store, judge, { all: false, signal: over });
    if (!isOver(over)) store.restate(header);
  }
  return store;
}

function crewOf(
  header: RunHeader,
  silent: Playing['crew']['silent'],
  { langsmith = false }: Pick<EvalFlags, 'langsmith'>,
  missed: Playing['crew']['missed'],
): Playing['crew'] {
  return { print: printOf(header), began: header.created, silent, langsmith, missed };
}

/** A signal's state now: it may have been aborted since it was last looked at. */
function isOver({ aborted }: AbortSignal): boolean {
  return aborted;
}

type Playing = {
  readonly plans: readonly TrialPlan[];
  readonly store: HeldRun;
  readonly shared: Shared;
  readonly voice: Backend | null;
  readonly judge: Judge | null;
  readonly interrupt: AbortSignal;
  /** What workers must know beside the rest. */
  readonly crew: Pick<Crew, 'print' | 'began' | 'silent' | 'langsmith' | 'missed'>;
};

async function play(setup: Setup, playing: Playing): Promise<void> {
  const { name, suite, cases, scenarios } = setup;
  const { plans, store, shared, voice, judge, interrupt, crew } = playing;
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
  if (messages > 0) loadAhead();
  const progress = showProgress(pending.length, process.stderr, () => performance.now());
  const stage = stageOf(setup);
  const { limits, concurrency, workers = 1 } = suite;
  if (workers > 1 && pending.length > 1) {
    const path = runPath(name);
    const crewed = { ...crew, name, path, suite, store, plans, pending, shared, interrupt, progress };
    await playWithWorkers({ ...crewed, workers: Math.min(workers, pending.length) }).finally(() => {
      progress.close();
    });
    return;
  }
  await runSuite({
    ...{ plans, store, stage, voice, judge, limits, concurrency, interrupt },
    clock: machineClock,
    exhausted: () => shared.budget.exhausted(),
    watch: progress,
  }).finally(() => {
    progress.close();
  });
}
