import type { TrialPlan } from '../../evals/play-trial.js';
import type { Turns } from '../../evals/run-suite.js';
import type { LentRun } from '../../io/store.js';
import { createCalls, type Calls } from './calls.js';
import type { Begin } from './messages.js';
import { playClaims } from './play-claims.js';
import type { Worker, WorkerListener } from './worker-process.js';

/** What the process that holds a run plays its part of it with. */
export type OwnPart = {
  readonly begin: Begin;
  readonly plans: readonly TrialPlan[];
  /** Nothing new is begun once `ended` says so. */
  readonly turns: (ended: () => boolean) => Turns;
  readonly lend: () => LentRun;
};

/** What this process's own part throws is no message: it ends the run as it is. */
export type HereListener = WorkerListener & { readonly threw: (error: unknown) => void };

/** A worker that is no process of its own: it plays in this one, which holds the run. */
export function playHere(part: OwnPart, listener: HereListener): Worker {
  const calls = createCalls();
  setImmediate(() => {
    void playPart(part, calls, listener)
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
  { begin, plans, turns, lend }: OwnPart,
  calls: Calls,
  { notice }: HereListener,
): Promise<void> {
  const store = lend();
  try {
    notice({ kind: 'ready' });
    const own = turns(() => calls.ended());
    await playClaims({ begin, store, plans, turns: own, tell: notice, more: () => calls.more() });
  } finally {
    store.close();
  }
  notice({ kind: 'done' });
}
