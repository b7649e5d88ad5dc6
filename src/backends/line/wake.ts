import type { System } from '../system.js';

/** One timer, set only while somebody waits for it: an idle line keeps no process alive. */
export type Wake = {
  /** Calls back in so many ms, or sooner where it was already to be called sooner; never for Infinity. */
  in(ms: number): void;
  cancel(): void;
};

/** Timers take no more than 2^31 - 1 ms; a call back that comes too soon does no harm. */
const LONGEST_MS = 86_400_000;

export function createWake(
  { monotonic, sleep }: Pick<System, 'monotonic' | 'sleep'>,
  onWake: () => void,
): Wake {
  let pending: { readonly at: number; readonly stop: AbortController } | null = null;
  const cancel = (): void => {
    pending?.stop.abort();
    pending = null;
  };
  return {
    in: (ms) => {
      const at = monotonic() + ms;
      if (ms !== Infinity && pending !== null && pending.at <= at) return;
      cancel();
      if (ms === Infinity) return;
      const stop = new AbortController();
      pending = { at, stop };
      void sleep(Math.min(LONGEST_MS, Math.ceil(ms)), stop.signal).then(() => {
        if (stop.signal.aborted) return;
        pending = null;
        onWake();
      });
    },
    cancel,
  };
}
