import type { Sign } from './signs.js';

/**
 * How many tries may be under way at once, found by trying: grows while answers are clean and the window is full,
 * shrinks at most once a round trip when the vendor is overtaxed. Tries are told apart by numbers, so that no clock
 * is needed.
 */
export type Window = {
  /** Whole tries. */
  readonly size: () => number;
  readonly underWay: () => number;
  /** The number of the next try. */
  readonly next: () => number;
  /** A try is sent; its number. */
  send(): number;
  ended(number: number, sign: Sign): void;
  /** Begins anew, with one try: what was found out before may hold no more. */
  restart(): void;
  /** Begins with so many tries instead, where none was sent yet. */
  readonly beginWith: (start: number) => void;
  /** Lowers the most there may be. */
  readonly capTo: (cap: number) => void;
};

const LEAST = 1;
/** What 429 leaves of the window. */
const AFTER_429 = 0.7;

/**
 * Additive increase, multiplicative decrease (Chiu and Jain 1989), after a start that doubles each round trip until
 * the first sign of load (TCP's slow start, RFC 5681). 429 shrinks it at once. Failing tries (5xx, deadlines, cut
 * connections) shrink it as marks do in DCTCP (RFC 8257), by half of their share in the round trip: a vendor that
 * fails one call in a hundred is not called one at a time for it.
 */
export function createWindow(start: number, most: number): Window {
  let cap = most;
  let size = Math.min(start, cap);
  let isStarting = true;
  let underWay = 0;
  let next = 0;
  let cutFrom = 0;
  const trip = createTrip();
  const shrinkBy = (factor: number): void => {
    size = Math.max(LEAST, size * factor);
    isStarting = false;
    trip.begin(next);
  };
  return {
    size: () => Math.floor(size),
    underWay: () => underWay,
    next: () => next,
    send: () => {
      underWay += 1;
      return next++;
    },
    ended: (number, sign) => {
      const isFull = underWay >= Math.floor(size);
      underWay -= 1;
      if (sign === 'clean' && isFull) size = Math.min(cap, size + (isStarting ? 1 : 1 / size));
      if (sign === 'throttled' && number >= cutFrom) {
        cutFrom = next;
        shrinkBy(AFTER_429);
      }
      if (sign !== 'clean' && sign !== 'failing') return;
      const failing = trip.count(number, sign, Math.floor(size));
      if (failing === 0) trip.begin(next);
      else if (failing !== null) shrinkBy(1 - failing / 2);
    },
    restart: () => {
      shrinkBy(0);
      isStarting = true;
      cutFrom = next;
    },
    beginWith: (other) => {
      if (next === 0) size = Math.min(other, cap);
    },
    capTo: (lower) => {
      cap = Math.min(cap, lower);
      size = Math.min(size, cap);
    },
  };
}

/** Counts the results of a round trip: as many as may be under way, the last of them of a try sent since it began. */
function createTrip() {
  let from = 0;
  let results = 0;
  let failing = 0;
  return {
    begin: (next: number): void => {
      [from, results, failing] = [next, 0, 0];
    },
    /** The share that failed, once the round trip is over; null before. */
    count: (number: number, sign: 'clean' | 'failing', size: number): number | null => {
      results += 1;
      if (sign === 'failing') failing += 1;
      return number < from || results < size ? null : failing / results;
    },
  };
}
