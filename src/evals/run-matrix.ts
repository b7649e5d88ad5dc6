import pLimit from 'p-limit';
import type { Grading } from '../core/grading.js';
import type { Subject } from '../core/subject.js';
import type { Trial } from '../core/trial.js';
import { interleave } from './interleave.js';
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
};

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

/**
 * Plays every plan that the run still allows, of all scenarios in turn. One limit a backend: a slow vendor does not
 * hold up the others. Settles when no trial is in flight; rejects with the first error of `onEnd` (a full disk, say),
 * after which nothing new is started.
 */
export async function runMatrix(matrix: Matrix): Promise<void> {
  const limits = new Map<string, ReturnType<typeof pLimit>>();
  const failed: { error: unknown }[] = [];
  const limitFor = (plan: TrialPlan): ReturnType<typeof pLimit> => {
    const { subject } = plan;
    const [id, most] = laneOf(subject, matrix.concurrency);
    const limit = limits.get(id) ?? pLimit(most);
    limits.set(id, limit);
    return limit;
  };
  const turn = async (plan: TrialPlan): Promise<void> => {
    if (matrix.closed() || failed.length > 0) return;
    matrix.onStart(plan);
    const trial = await matrix.play(plan).catch((error: unknown) => {
      if (!matrix.interrupted()) failed.push({ error });
      return null;
    });
    if (trial === null) return;
    try {
      matrix.onEnd(plan, trial, await matrix.grade(plan, trial));
    } catch (error) {
      failed.push({ error });
    }
  };
  const plans = interleave(matrix.plans, ({ key }) => key.scenario);
  await Promise.all(plans.map((plan) => limitFor(plan)(turn, plan)));
  const [first] = failed;
  if (first !== undefined) throw first.error;
}
