import { figuresOf } from '../../evals/figures.js';
import { playLeased } from '../../evals/play-leased.js';
import type { TrialPlan } from '../../evals/play-trial.js';
import type { Turns } from '../../evals/run-suite.js';
import { ALONE_FROM, type Claim } from '../../io/leases.js';
import type { LentRun } from '../../io/store.js';
import { machineClock } from '../clock.js';
import { startHeart } from './heart.js';
import { planAt } from './lanes.js';
import type { Begin, Notice } from './messages.js';
import { createMoves } from './moves.js';

/** Trials claimed at once: for fast bots one transaction each would cost more than they do. */
const BATCH = 16;

export type Playing = {
  readonly store: LentRun;
  readonly turns: Turns;
  readonly plans: readonly TrialPlan[];
  readonly begin: Pick<Begin, 'lanes' | 'workers' | 'home'>;
  readonly tell: (notice: Notice) => void;
  /** True once there may be trials to claim again, false once there never will be. */
  readonly more: () => Promise<boolean>;
};

/** Plays what a worker can claim of a run until it is told that there will be no more; settles once all it had is saved. */
export async function playClaims({ store, turns, plans, begin, tell, more }: Playing): Promise<void> {
  const { leases } = store;
  const moves = createMoves((by) => {
    tell({ kind: 'moved', ...by });
  });
  let underWay = 0;
  const turn = async (claim: Claim): Promise<void> => {
    const plan = planAt(plans, claim.plan);
    // Should this process die, it is blamed for what it had claimed first and not saved (io/trial-queue.ts).
    store.flush();
    underWay += 1;
    moves.started();
    try {
      const trial = await turns.play(plan).catch((error: unknown) => {
        if (turns.interrupted()) return null;
        throw error;
      });
      if (trial === null) return;
      const grading = await turns.grade(plan, trial);
      store.saveTrial(trial, grading, figuresOf(trial, grading));
      moves.ended(trial);
    } finally {
      underWay -= 1;
    }
  };
  const heart = startHeart(() => {
    leases.beat();
  });
  try {
    const playing = playLeased<Claim>({
      ...{ lanes: begin.lanes, turn, closed: () => turns.closed() },
      more: () => {
        // What waits to be written is recorded before the process that holds the run is told so.
        store.flush();
        if (underWay === 0) tell({ kind: 'idle' });
        return more();
      },
      nextTurn: () => machineClock.turn(),
      claim: (lane) => leases.claim(lane, BATCH, begin),
      isAlone: ({ deaths }) => deaths >= ALONE_FROM,
      giveBack: leases.giveBack,
    });
    await Promise.race([playing, heart.stopped]);
  } finally {
    heart.stop();
    moves.close();
  }
}
