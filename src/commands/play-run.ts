import type { Shared } from '../backends/shared.js';
import type { Backend } from '../core/backend.js';
import type { Judge } from '../core/judge.js';
import { mostMessages } from '../evals/plan-trials.js';
import type { TrialPlan } from '../evals/play-trial.js';
import { regrade } from '../evals/regrade.js';
import { MAX_PLAYS, pendingPlans, runSuite, turnsOf, type Turns } from '../evals/run-suite.js';
import { ensureWritable } from '../io/artefacts.js';
import { assertSameRun } from '../io/same-run.js';
import { draftRun, type DraftRun, type HeldRun } from '../io/store.js';
import type { Recordings } from './cassette.js';
import { checkBackends, type Checked } from './check-backends.js';
import { machineClock } from './clock.js';
import { drawAhead } from './draw-ahead.js';
import type { EvalFlags, Setup } from './eval-setup.js';
import type { Greeting } from './greet.js';
import { rubricsOf, tellReservations } from './judges.js';
import { reportDir, runPath } from './place.js';
import { planCast, type Cast, type Planned } from './plan-run.js';
import { showProgress } from './progress.js';
import { say } from './say.js';
import { spareMemoryToPlay } from './spare-memory.js';
import { stageOf } from './stage.js';
import { playWithWorkers } from './workers/crew.js';
import { isWorthHelp, type Helper } from './workers/helper.js';
import { printOf } from './workers/print.js';
import type { Crew } from './workers/session.js';

export type PlayFlags = Pick<EvalFlags, 'resume' | 'strictPreflight' | 'langsmith'>;

/** The run: the one that is resumed, or a new one once it is begun. */
export type Held = { store: HeldRun | null };

export type Greeted = {
  readonly held: Held;
  readonly shared: Shared;
  readonly recordings: Recordings;
  readonly cast: Cast;
  readonly greeting: Greeting;
  readonly helper: Helper | null;
};

type Interrupts = { readonly over: AbortSignal; readonly stopped: () => boolean };

/**
 * Plans a run, makes its file while its backends answer, and plays what it owes; null where that was stopped before the
 * first trial. Apart from `playSuite`, so that the plans are let go of before a report is made.
 */
export async function playPlanned(
  setup: Setup,
  flags: PlayFlags,
  { held, shared, recordings, cast, greeting, helper, over, stopped }: Greeted & Interrupts,
): Promise<HeldRun | null> {
  const resumed = held.store;
  const { header, plans, voice, judge, prompts } = planCast(setup, cast);
  if (resumed !== null) assertSameRun(resumed.header, header);
  spareMemoryToPlay(plans.length);
  const draft = resumed === null ? draftRun(runPath(setup.name), header) : noDraft(resumed);
  const checked = await orDrop(draft, async () => {
    const found = await checkBackends(setup, plans, flags, recordings, greeting.ask);
    if (stopped()) return null;
    ensureWritable(reportDir(setup.name));
    return found;
  });
  if (checked === null) return null;
  const store = (held.store = draft.begin());
  tellReservations(header.judges, rubricsOf(setup.scenarios), setup.suite.minKappa);
  const crew = crewOf({ header, prompts }, checked.silent, flags, recordings.answers.cassette?.missed);
  await play(setup, { plans: checked.plans, store, shared, voice, judge, interrupt: over, crew, helper });
  if (resumed !== null && !over.aborted) {
    // Criteria or judges may have changed since the run was begun.
    await regrade(plans, store, judge, { all: false, signal: over });
    if (!isOver(over)) store.restate(header);
  }
  return store;
}

/** A run that is gone on with has its file. */
function noDraft(resumed: HeldRun): DraftRun {
  return { begin: () => resumed, drop: () => undefined };
}

/** What the check finds; where that is nothing to play, no file of the run is left. */
async function orDrop(draft: DraftRun, check: () => Promise<Checked | null>): Promise<Checked | null> {
  let checked: Checked | null = null;
  try {
    return (checked = await check());
  } finally {
    if (checked === null) draft.drop();
  }
}

function crewOf(
  { header, prompts }: Pick<Planned, 'header' | 'prompts'>,
  silent: Playing['crew']['silent'],
  { langsmith = false }: Pick<EvalFlags, 'langsmith'>,
  missed: Playing['crew']['missed'],
): Playing['crew'] {
  return { print: printOf(header), prompts, began: header.created, silent, langsmith, missed };
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
  /** A second process, to play a part where that is worth it. */
  readonly helper: Helper | null;
  /** What workers must know beside the rest. */
  readonly crew: Pick<Crew, 'print' | 'prompts' | 'began' | 'silent' | 'langsmith' | 'missed'>;
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
  const helper = isWorthHelp(pending.length) ? playing.helper : null;
  say(
    `${name}: ${String(pending.length)} trials to play (${String(cases.length)} cases of ${scenarios.map(({ id }) => id).join(', ')}), ` +
      (messages === 0 ? 'no model is called' : `at most ${String(messages)} messages of models`) +
      (helper === null ? '' : ', by two processes'),
  );
  const shown = showProgress(pending.length, process.stderr, () => performance.now());
  const progress = messages === 0 ? shown : drawAhead(pending.length, shown);
  const { limits, concurrency } = suite;
  const table = { stage: stageOf(setup), voice, judge, limits, interrupt, clock: machineClock };
  const exhausted = (): boolean => shared.budget.exhausted();
  const byWorkers = (workers: number): Promise<void> => {
    const turns = (ended: () => boolean): Turns =>
      turnsOf({ ...table, exhausted: () => exhausted() || ended() });
    const own = helper === null ? null : { turns, helper };
    const run = { name, path: runPath(name), suite, store, plans, pending, shared, interrupt };
    return playWithWorkers({ ...crew, ...run, workers, own, progress });
  };
  const workers = Math.min(helper === null ? (suite.workers ?? 1) : 2, pending.length);
  const played =
    workers > 1
      ? byWorkers(workers)
      : runSuite({ ...table, plans, store, concurrency, exhausted, watch: progress });
  await played.finally(() => {
    progress.close();
  });
}
