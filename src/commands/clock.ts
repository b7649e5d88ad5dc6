import type { Clock } from '../core/clock.js';

/** The machine's clock, for the engine. */
export const machineClock: Clock = {
  now: () => performance.now(),
  timer(ms, reason) {
    const controller = new AbortController();
    const handle = setTimeout(() => {
      controller.abort(reason);
    }, ms);
    return {
      signal: controller.signal,
      clear: () => {
        clearTimeout(handle);
      },
    };
  },
};
