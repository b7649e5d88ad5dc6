import { GIVEN_UP, NOT_REACHED, type Backend } from '../core/backend.js';
import type { Clock } from '../core/clock.js';
import type { Grading } from '../core/grading.js';
import type { Judge } from '../core/judge.js';
import type { Limits } from '../core/limits.js';
import type { RunStore } from '../core/run.js';
import type { Stage } from '../core/stage.js';
import type { BrokenTrial, Trial } from '../core/trial.js';
import { figuresOf } from './figures.js';
import { gradeWithinBudget } from './grade.js';
import { playTrial, type TrialPlan } from './play-trial.js';
import { runMatrix, type Matrix } from './run-matrix.js';

/** How often a trial that broke is played in all, over a run and its resumes. */
export const MAX_PLAYS = 3;

/** What plans are played and graded with. */
export type Play = {
  readonly plans: readonly TrialPlan[];
  readonly stage: Stage;
  /** Says the lines of a rehearsal's speakers in its own words; null for the script's. */
  readonly voice: Backend | null;
  readonly judge: Judge | null;
  readonly limits: Limits;
  readonly concurrency: number;
  readonly clock: Clock;
  readonly interrupt: AbortSignal;
  /** True once the run's token budget is used up. */
  exhausted(): boolean;
};

export type SuiteRun = Play & { readonly store: RunStore; readonly watch: Watcher };

/** Told how the run goes, for a progress line. */
export type Watcher = {
  started(plan: TrialPlan): void;
  ended(trial: Trial, grading: Grading | null): void;
};

/** The plans that a run still owes: never played, or broken and not yet given up. */
export function pendingPlans(plans: readonly TrialPlan[], store: RunStore): readonly TrialPlan[] {
  return plans.filter(({ key }) => {
    const status = store.status(key);
    if (status !== 'broken') return status === 'pending';
    const trial = store.trial(key);
    return trial?.status === 'broken' && (wasNotTried(trial) || store.plays(key) < MAX_PLAYS);
  });
}

/** A budget that ran out, and a vendor that was silent or given up before the first call, say nothing about a trial. */
function wasNotTried({ cause, message, events }: BrokenTrial): boolean {
  if (cause === 'budget' || message.startsWith(NOT_REACHED)) return true;
  return cause === 'backend' && message.includes(GIVEN_UP) && !events.some(({ type }) => type === 'attempt');
}

/** Plays and grades what is pending; each trial is stored as soon as it has ended. */
export async function runSuite(run: SuiteRun): Promise<void> {
  const { store, watch } = run;
  await playPlans(
    { ...run, plans: pendingPlans(run.plans, store) },
    {
      onStart: (plan) => {
        watch.started(plan);
      },
      onEnd: (_plan, trial, grading) => {
        store.saveTrial(trial, grading, figuresOf(trial, grading));
        watch.ended(trial, grading);
      },
    },
  );
}

/** Plays and grades plans, and keeps nothing: whoever wants the trials is told of each. */
export async function playPlans(play: Play, told: Pick<Matrix, 'onStart' | 'onEnd'>): Promise<void> {
  const { plans, concurrency } = play;
  await runMatrix({ plans, concurrency, ...turnsOf(play), ...told });
}

/** How a plan is played and graded, and when no other one is begun. */
export type Turns = Pick<Matrix, 'play' | 'grade' | 'gradesAside' | 'closed' | 'interrupted' | 'nextTurn'>;

export function turnsOf(play: Omit<Play, 'plans' | 'concurrency'>): Turns {
  const { stage, voice, judge, limits, clock, interrupt } = play;
  const table = { stage, voice, limits, clock, interrupt };
  return {
    play: (plan) => playTrial(plan, table),
    grade: async (plan, trial) => {
      if (trial.status === 'broken') return null;
      const { scenario, case: played } = plan;
      const grader = { scenario, case: played, judge, limits, signal: interrupt };
      const grading = await gradeWithinBudget(trial, grader);
      // A judge that was cut short has said nothing: a resume asks it again.
      return interrupt.aborted && judge !== null ? null : grading;
    },
    gradesAside: judge === null,
    closed: () => interrupt.aborted || play.exhausted(),
    interrupted: () => interrupt.aborted,
    nextTurn: () => clock.turn(),
  };
}
