import type { Random } from '../../core/random.js';
import type { Silence } from './health.js';

/** Being told to wait, by 429 or Retry-After. */
export type Told = {
  /** Ms; null where the vendor does not say. */
  readonly waitMs: number | null;
  readonly message: string;
  /** Of the try that was told. */
  readonly number: number;
  /** Of the next try to be sent: all before it belong to the same stop. */
  readonly next: number;
};

/** A stop of the whole line, so that one call's 429 is not paid by all others. */
export type Pause = {
  /** Ms that are left of it. */
  leftMs(now: number): number;
  begin(told: Told, now: number): void;
  /** An answer came; one to an older try does not end a stop that lies ahead. */
  answered(now: number): void;
  /** Being told to wait since the last answer; null where it has not been. */
  trouble(): Silence | null;
};

const BASE_MS = 500;
const CAP_MS = 30_000;
/** On top of what was asked for, as other processes may wait for the same moment; less than a retry waits on average. */
const JITTER = 0.05;
const MOST_JITTER_MS = 200;

/** Where the vendor does not say how long, the stop doubles with each one in a row, by half to all of its bound. */
export function createPause(random: Random): Pause {
  let until = -Infinity;
  let inRow = 0;
  let countedFrom = 0;
  let since: number | null = null;
  let last = '';
  const lengthOf = (waitMs: number | null): number => {
    if (waitMs !== null) return waitMs + random() * Math.min(MOST_JITTER_MS, JITTER * waitMs);
    return Math.min(CAP_MS, BASE_MS * 2 ** (inRow - 1)) * (0.5 + random() / 2);
  };
  return {
    leftMs: (now) => Math.max(0, until - now),
    begin: ({ waitMs, message, number, next }, now) => {
      since ??= now;
      last = message;
      const isNew = number >= countedFrom;
      if (!isNew && waitMs === null) return;
      if (isNew) inRow += 1;
      countedFrom = Math.max(countedFrom, next);
      until = Math.max(until, now + lengthOf(waitMs));
    },
    answered: (now) => {
      inRow = 0;
      if (until <= now) since = null;
    },
    trouble: () => (since === null ? null : { since, last }),
  };
}
