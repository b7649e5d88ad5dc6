import { setMaxListeners } from 'node:events';
import { exitCode, type ExitCode } from '../core/errors.js';
import type { RunStore } from '../core/run.js';
import type { Ending } from '../evals/outcome.js';
import { refuseTaken } from '../io/run-file.js';
import { openRun } from '../io/store.js';
import { openRecordings } from './cassette.js';
import { deadlineOf } from './clock.js';
import { tellEnding } from './ending.js';
import { allowTracing } from './environment.js';
import { prepare, specsOf, withCases, type EvalFlags, type Outline } from './eval-setup.js';
import { greet, greetNobody } from './greet.js';
import { onInterrupt } from './interrupt.js';
import { runPath } from './place.js';
import { castOf } from './plan-run.js';
import { playPlanned, type Greeted, type Held, type PlayFlags } from './play-run.js';
import { say } from './say.js';
import { sharedFor } from './shared.js';
import { requirePlayable } from './workers/allowed.js';
import { hireHelper } from './workers/helper.js';

/** Plays a suite, grades it, writes the report; the exit code says how it ended. */
export async function evaluate(suiteFile: string | undefined, flags: EvalFlags): Promise<ExitCode> {
  allowTracing(flags.langsmith === true);
  const outline = await prepare(suiteFile, flags);
  return playSuite(outline, flags, (store, ending) =>
    tellEnding(store, outline.scenarios, ending, flags.json === true),
  );
}

type Tell = (store: RunStore, ending: Ending) => Promise<ExitCode>;

/**
 * Plays and grades a suite, and tells of the run as it then is. Backends are greeted as soon as nothing but the cases can be
 * wrong, and those are read while the answers are waited for.
 */
export async function playSuite(outline: Outline, flags: PlayFlags, tell: Tell): Promise<ExitCode> {
  const path = runPath(outline.name);
  const resumed = flags.resume === true ? openRun(path, { write: true }) : null;
  if (resumed === null) refuseTaken(path);
  const held: Held = { store: resumed };
  try {
    const { suite } = outline;
    const shared = sharedFor(suite, resumed);
    const recordings = openRecordings({
      ...{ cassette: suite.cassette, seed: suite.seed, specs: specsOf(suite) },
      kept: () => held.store?.answers ?? null,
    });
    const cast = castOf(outline, shared, recordings.answers);
    requirePlayable(outline, cast.subjects);
    // A run that is gone on with may be another one, which only its cases tell.
    const early = resumed === null && !recordings.offline;
    const greeting = await (early ? greet(outline) : greetNobody(outline));
    const helper = early ? hireHelper(outline, cast, flags.langsmith === true) : null;
    try {
      return await playGreeted(outline, flags, tell, { held, shared, recordings, cast, greeting, helper });
    } finally {
      greeting.hangUp();
      helper?.dismiss();
    }
  } finally {
    held.store?.close();
  }
}

async function playGreeted(
  outline: Outline,
  flags: PlayFlags,
  tell: Tell,
  greeted: Greeted,
): Promise<ExitCode> {
  const setup = withCases(outline);
  const interrupt = onInterrupt(() => {
    say('\nStopping; finished trials are kept. Press Ctrl-C again to end at once.');
  });
  const stopped = (): boolean => interrupt.signal.aborted;
  const deadline = deadlineOf(outline.suite);
  const over = AbortSignal.any([interrupt.signal, deadline.signal]);
  // Every backend and trial in flight listens; that is no leak.
  setMaxListeners(0, over);
  over.addEventListener('abort', greeted.greeting.hangUp);
  const { shared, recordings } = greeted;
  try {
    const begun = await playPlanned(setup, flags, { ...greeted, over, stopped });
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
  }
}
