/**
 * A token bucket that keeps a limit of so many units a minute, whichever minute the vendor looks at. Times are ms of
 * any clock that does not go back.
 */
export type Bucket = {
  /** Ms until `need` units may be taken; 0 for now. */
  waitMs(need: number, now: number): number;
  take(need: number, now: number): void;
  /** Gives back what was taken too much; below 0 it takes what was taken too little. */
  giveBack(units: number, now: number): void;
  /** Nothing more before `at`: the vendor says that nothing remains. */
  blockUntil(at: number): void;
  /** Nothing remains, though more flows in. */
  empty(now: number): void;
  limitTo(perMinute: number, now: number): void;
  perMinute(): number;
};

const MINUTE = 60_000;
/** Of the limit: what flows in, what may come at once, and the most that both make of any minute. */
const FLOW = 0.98;
const BURST = 0.01;
const MOST = 0.99;
/** Requests of more than half a minute's limit would else never get their turn. */
const LEAST_FLOW = 0.5;
/** Sums of fractions may differ in their last bits. */
const SLACK = 1e-6;

/**
 * Any minute holds at most what lay in the bucket when it began and what flowed in: capacity + flow. The capacity is
 * the burst, or the largest single request of late where that is more; the flow is then lower by as much, so that
 * both together stay below the limit (for requests of at most half of it).
 */
export function createBucket(perMinute: number, now: number): Bucket {
  let limit = perMinute;
  let at = now;
  let level = BURST * limit + 1;
  let blockedTo = -Infinity;
  const largest = createPeak(now);
  const capacity = (): number => Math.max(BURST * limit + 1, largest.get());
  const flow = (): number =>
    Math.max(LEAST_FLOW * limit, Math.min(FLOW * limit, MOST * limit + 1 - largest.get())) / MINUTE;
  const refill = (to: number): void => {
    if (to > at) level = Math.max(level, Math.min(capacity(), level + (to - at) * flow()));
    at = Math.max(at, to);
  };
  return {
    waitMs: (need, to) => {
      refill(to);
      largest.note(need, to);
      const missing = level + SLACK >= need ? 0 : (need - level) / flow();
      return Math.max(missing, blockedTo - to, 0);
    },
    take: (need, to) => {
      refill(to);
      largest.note(need, to);
      level -= need;
    },
    giveBack: (units, to) => {
      refill(to);
      level = Math.min(Math.max(level, capacity()), level + units);
    },
    blockUntil: (to) => {
      blockedTo = Math.max(blockedTo, to);
    },
    empty: (to) => {
      refill(to);
      level = Math.min(level, 0);
    },
    limitTo: (perMinuteNow, to) => {
      refill(to);
      limit = perMinuteNow;
      level = Math.min(level, capacity());
    },
    perMinute: () => limit,
  };
}

/** The largest of the values of the last one or two minutes; at least 1. */
function createPeak(now: number): { note(value: number, at: number): void; get(): number } {
  let began = now;
  let current = 1;
  let previous = 1;
  return {
    note: (value, at) => {
      if (at - began >= MINUTE) {
        previous = at - began >= 2 * MINUTE ? 1 : current;
        current = 1;
        began = at;
      }
      current = Math.max(current, value);
    },
    get: () => Math.max(current, previous),
  };
}
