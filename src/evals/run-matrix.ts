import type { Grading } from '../core/grading.js';
import type { Subject } from '../core/subject.js';
import type { Trial } from '../core/trial.js';
import { playOrder } from './play-order.js';
import type { TrialPlan } from './play-trial.js';

/** What the matrix is run with; everything that acts on the outside comes in as a function. */
export type Matrix = {
  readonly plans: readonly TrialPlan[];
  /** Bots in flight at once, all together; a backend has its own limit. */
  readonly concurrency: number;
  play(plan: TrialPlan): Promise<Trial>;
  grade(plan: TrialPlan, trial: Trial): Promise<Grading | null>;
  /** Told of each trial when it starts and when it has ended and is graded. */
  onStart(plan: TrialPlan): void;
  onEnd(plan: TrialPlan, trial: Trial, grading: Grading | null): void;
  /** True once nothing new may start: the run was interrupted, or its budget or deadline is used up. */
  closed(): boolean;
  /** True once the run was interrupted: a play that rejects then was cut short, and is no error. */
  interrupted(): boolean;
  /**
   * True where grading asks no model: a seat then plays its next trial before it grades the one before, so that no call
   * waits for that. Where it does ask, what is left of a budget is for the trials that are under way; and of a bot, which
   * makes no call, a trial is graded while what it has left behind is at hand (a tenth less CPU).
   */
  readonly gradesAside?: boolean;
  /**
   * Waited for before a seat's first trial and after each: a turn of the event loop. Without it, bots that answer
   * at once keep timers, signals and sockets from theirs for the whole run. Some who wait are to go on together: step by
   * step side by side, trials take a third less CPU than one after another, since a step finds its code in the processor's
   * caches. All at once would send all calls at once, and wait for all answers at once.
   */
  nextTurn?(): Promise<void>;
};

/** The plans that share one limit. */
type Lane = { readonly most: number; readonly plans: TrialPlan[] };

/** The lane that trials of a subject go by, and how many of it are played at once. */
export function laneOf(subject: Subject, concurrency: number): readonly [id: string, most: number] {
  switch (subject.kind) {
    case 'bot':
      return ['bot', concurrency];
    case 'model':
      return [subject.backend.id, subject.backend.concurrency];
    case 'graph':
      return [subject.name, subject.concurrency];
  }
}

function lanesOf({ plans, concurrency }: Pick<Matrix, 'plans' | 'concurrency'>): readonly Lane[] {
  const lanes = new Map<string, Lane>();
  for (const plan of plans) {
    const [id, most] = laneOf(plan.subject, concurrency);
    const lane = lanes.get(id) ?? { most, plans: [] };
    lanes.set(id, lane);
    lane.plans.push(plan);
  }
  return [...lanes.values()];
}

/**
 * Plays every plan that the run still allows, in their order of play. One limit a backend: a slow vendor does not
 * hold up the others. A plan is taken up only when its lane has room, so that nothing is held for the many that wait.
 * Settles when no trial is in flight; rejects with the first error of `onEnd` (a full disk, say), after which nothing
 * new is started; a seat that grades aside may have begun its next trial by then, which is played to its end.
 */
export async function runMatrix(matrix: Matrix): Promise<void> {
  const failed: { error: unknown }[] = [];
  const turn = (): Promise<void> => matrix.nextTurn?.() ?? Promise.resolve();
  const play = (plan: TrialPlan): Promise<Trial | null> => {
    matrix.onStart(plan);
    return matrix.play(plan).catch((error: unknown) => {
      if (!matrix.interrupted()) failed.push({ error });
      return null;
    });
  };
  const end = async (plan: TrialPlan, trial: Trial | null): Promise<void> => {
    if (trial === null) return;
    try {
      matrix.onEnd(plan, trial, await matrix.grade(plan, trial));
    } catch (error) {
      failed.push({ error });
    }
  };
  /** One seat of a lane: a trial after another, until none is left. */
  const work = async (waiting: Iterator<TrialPlan>): Promise<void> => {
    await turn();
    let ending = Promise.resolve();
    while (!matrix.closed() && failed.length === 0) {
      const next = waiting.next();
      if (next.done === true) break;
      const plan = next.value;
      const trial = await play(plan);
      await ending;
      if (matrix.gradesAside === true && plan.subject.kind !== 'bot') {
        ending = turn().then(() => end(plan, trial));
        continue;
      }
      await end(plan, trial);
      await turn();
    }
    await ending;
  };
  const seats = lanesOf(matrix).flatMap(({ most, plans }) => {
    const waiting = playOrder(plans).values();
    return Array.from({ length: Math.min(most, plans.length) }, () => work(waiting));
  });
  await Promise.all(seats);
  const [first] = failed;
  if (first !== undefined) throw first.error;
}
