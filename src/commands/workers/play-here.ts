import type { TrialPlan } from '../../evals/play-trial.js';
import type { Turns } from '../../evals/run-suite.js';
import type { LentRun } from '../../io/store.js';
import { createCalls, type Calls } from './calls.js';
import type { Helper } from './helper.js';
import type { Begin } from './messages.js';
import { playClaims } from './play-claims.js';
import type { Worker, WorkerListener } from './worker-process.js';

/** What the process that holds a run plays its part of it with, and who helps it. */
export type OwnPart = {
  readonly plans: readonly TrialPlan[];
  /** Nothing new is begun once `ended` says so. */
  turns(ended: () => boolean): Turns;
  /** `rescue` ends all others, one of whom keeps the run's file locked. */
  readonly lend: (worker: string, rescue: () => void) => LentRun;
  readonly helper: Helper;
};

/** What this process's own part throws is no message: it ends the run as it is. */
export type HereListener = WorkerListener & { readonly threw: (error: unknown) => void };

/** A worker that is no process of its own: it plays in this one, which holds the run. */
export function playHere(begin: Begin, part: OwnPart, rescue: () => void, listener: HereListener): Worker {
  const calls = createCalls();
  setImmediate(() => {
    void playPart(begin, () => part.lend(begin.worker, rescue), part, calls, listener)
      .catch(listener.threw)
      .finally(() => {
        listener.ended({ how: 'end', by: 'itself' });
      });
  });
  return {
    send: ({ kind }) => {
      if (kind === 'look') calls.look();
      else if (kind === 'close' || kind === 'finish' || kind === 'stop') calls.end();
    },
    kill: () => {
      calls.end();
    },
  };
}

async function playPart(
  begin: Begin,
  lend: () => LentRun,
  part: OwnPart,
  calls: Calls,
  { notice }: HereListener,
): Promise<void> {
  const store = lend();
  try {
    notice({ kind: 'ready' });
    const turns = part.turns(() => calls.ended());
    await playClaims({ begin, store, turns, plans: part.plans, tell: notice, more: () => calls.more() });
  } finally {
    store.close();
  }
  notice({ kind: 'done' });
}
