import { BackendError, type Backend } from '../core/backend.js';
import type { Case } from '../core/case.js';
import type { Clock } from '../core/clock.js';
import { firstOf, orAborted } from '../core/abort.js';
import { messageOf } from '../core/errors.js';
import { createJournal, type Journal } from '../core/journal.js';
import type { Limits } from '../core/limits.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Stage } from '../core/stage.js';
import type { Subject } from '../core/subject.js';
import type { BrokenCause, Trial, TrialKey } from '../core/trial.js';

/** One trial to be played: its key, and the scenario, case and subject that the key names. */
export type TrialPlan = {
  readonly key: TrialKey;
  readonly scenario: AnyScenario;
  readonly case: Case;
  readonly subject: Subject;
};

/**
 * What every trial of a run is played with: the stage, the model that words the lines of a table (null for none),
 * limits, clock, and what interrupts the run.
 */
export type TrialTable = {
  readonly stage: Stage;
  readonly voice: Backend | null;
  readonly limits: Limits;
  readonly clock: Clock;
  /** Aborts when the run is interrupted: its trials then count as never played. */
  readonly interrupt: AbortSignal;
};

/**
 * Plays one trial to its end. Whatever the backend or the harness does, it settles within the
 * trial's wall clock and says what happened. Rejects only when the run was interrupted.
 */
export async function playTrial(plan: TrialPlan, table: TrialTable): Promise<Trial> {
  const { stage, voice, limits, clock, interrupt } = table;
  const journal = createJournal();
  const started = clock.now();
  const timer = clock.timer(limits.trialSeconds * 1000, () => outOfTime(limits));
  const { signal, release } = firstOf(timer.signal, interrupt);
  const { key, scenario, subject } = plan;
  try {
    const sitting = { scenario, case: plan.case, subject, key, voice, limits, journal, signal };
    const stop = await settled(stage.play(sitting), { over: signal, timer: timer.signal, interrupt, clock });
    const transcript = { events: [...journal.events], stop };
    return { status: 'finished', key, transcript, ms: clock.now() - started };
  } catch (error) {
    if (interrupt.aborted) throw error;
    const { cause, message } = reasonOf(error, timer.signal, limits);
    return { status: 'broken', key, cause, message, events: eventsSoFar(journal), ms: clock.now() - started };
  } finally {
    timer.clear();
    release();
  }
}

/** What calls are given to end, and to tell what they cost, once their trial is over. */
const GRACE_MS = 1000;

type Ends = Pick<TrialTable, 'interrupt' | 'clock'> & {
  readonly timer: AbortSignal;
  /** Of `timer` and `interrupt`, the first. */
  readonly over: AbortSignal;
};

/** The play's outcome, or the reason of what ends it before; at a timeout, calls in flight have time to be accounted for. */
async function settled<T>(play: Promise<T>, { over, timer, interrupt, clock }: Ends): Promise<T> {
  try {
    return await orAborted(play, over);
  } catch (error) {
    if (timer.aborted) {
      const grace = clock.timer(GRACE_MS);
      await orAborted(play, AbortSignal.any([grace.signal, interrupt])).catch(() => undefined);
      grace.clear();
    }
    throw error;
  }
}

/** A copy: a call still in flight may go on writing to the journal. */
function eventsSoFar(journal: Journal): Journal['events'][number][] {
  return [...journal.events];
}

function reasonOf(
  error: unknown,
  timeout: AbortSignal,
  limits: Limits,
): { cause: BrokenCause; message: string } {
  const reason = timeout.aborted ? outOfTime(limits) : error;
  if (reason instanceof BackendError) return { cause: reason.brokenCause, message: reason.message };
  return { cause: 'harness', message: messageOf(reason) };
}

/** What calls in flight are told, too, and is recorded of them. */
function outOfTime({ trialSeconds }: Limits): BackendError {
  return new BackendError(`The trial took longer than its ${String(trialSeconds)} s.`, 'timeout');
}
