import { exitCode, FestevalError, messageOf } from '../../core/errors.js';
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
  readonly lend: (worker: string) => LentRun;
  readonly helper: Helper;
};

/** A worker that is no process of its own: it plays in this one, which holds the run. */
export function playHere(begin: Begin, part: OwnPart, listener: WorkerListener): Worker {
  const calls = createCalls();
  setImmediate(() => {
    void playPart(begin, part, calls, listener).finally(() => {
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
  part: OwnPart,
  calls: Calls,
  { notice }: WorkerListener,
): Promise<void> {
  try {
    const store = part.lend(begin.worker);
    try {
      notice({ kind: 'ready' });
      const turns = part.turns(() => calls.ended());
      await playClaims({ begin, store, turns, plans: part.plans, tell: notice, more: () => calls.more() });
    } finally {
      store.close();
    }
    notice({ kind: 'done' });
  } catch (error) {
    const code = error instanceof FestevalError ? error.exitCode : exitCode.usage;
    notice({ kind: 'failed', message: messageOf(error), code });
  }
}
