import type { Clock } from '../core/clock.js';

/** The longest that a timer of Node's can wait, some 25 days; it ends anything longer at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** The machine's clock, for the engine. */
export const machineClock: Clock = {
  now: () => performance.now(),
  timer(ms, reason) {
    const controller = new AbortController();
    const handle = setTimeout(
      () => {
        controller.abort(reason?.());
      },
      Math.min(ms, LONGEST_MS),
    );
    return {
      signal: controller.signal,
      clear: () => {
        clearTimeout(handle);
      },
    };
  },
};
