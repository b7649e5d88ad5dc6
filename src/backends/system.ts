import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from '../core/random.js';

/** Clocks, sleep and chance as values, so that tests need not wait. */
export type System = {
  /** UTC in ms, which somebody may set while a call runs. */
  now(): number;
  /** Ms from an arbitrary start, never going back: for durations and deadlines. */
  monotonic(): number;
  /** Ends early, without an error, when the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  readonly random: Random;
};

/** The machine's own. Its randomness only spreads retries; no score depends on it. */
export const realSystem: System = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, { signal }).catch(() => undefined);
  },
  random: () => Math.random(),
};
