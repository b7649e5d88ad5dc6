import { seededRandom } from '../../../src/core/random.js';
import type { System } from '../../../src/backends/system.js';

/** A clock that jumps from one event to the next, for simulations of hours in seconds. Times in ms from 0. */
export type VirtualTime = {
  readonly system: System;
  /** Runs everything that is due until then. */
  runTo(ms: number): Promise<void>;
  /** Sleeps under way: what would keep a process alive. */
  sleeping(): number;
};

type Due = { readonly at: number; readonly order: number; readonly wake: () => void };

export function virtualTime(seed = 'time'): VirtualTime {
  let now = 0;
  let order = 0;
  const dues = new Set<Due>();
  const sleep: System['sleep'] = (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const end = (): void => {
        dues.delete(due);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const due: Due = { at: now + Math.max(0, ms), order: order++, wake: end };
      dues.add(due);
      signal.addEventListener('abort', end, { once: true });
    });
  /** Whatever follows from what has happened, without time going on. */
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const next = (): Due | undefined => {
    let first: Due | undefined;
    for (const due of dues) {
      if (first === undefined || due.at < first.at || (due.at === first.at && due.order < first.order))
        first = due;
    }
    return first;
  };
  return {
    system: { now: () => now, monotonic: () => now, sleep, random: seededRandom(seed) },
    runTo: async (until) => {
      await settle();
      for (let due = next(); due !== undefined && due.at <= until; due = next()) {
        now = due.at;
        due.wake();
        await settle();
      }
      now = until;
    },
    sleeping: () => dues.size,
  };
}
