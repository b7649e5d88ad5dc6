import { precedence } from '../backends/precedence.js';
import type { Clock } from '../core/clock.js';
import { parseDuration } from '../core/duration.js';
import type { Suite } from '../core/suite.js';

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
  turn: () =>
    new Promise((resolve) => {
      precedence.rest(resolve);
    }),
};

/** When a run must end; never, where its suite says nothing of it. */
export function deadlineOf({ deadline }: Pick<Suite, 'deadline'>): ReturnType<Clock['timer']> {
  const ms = deadline === undefined ? null : parseDuration(deadline);
  return ms === null
    ? { signal: new AbortController().signal, clear: () => undefined }
    : machineClock.timer(ms);
}
