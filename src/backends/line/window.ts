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
  /** Begins anew with one try, and doubles each round trip up to what it was. */
  restart(): void;
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
  let threshold = Infinity;
  let underWay = 0;
  let next = 0;
  let cutFrom = 0;
  let trip = { from: 0, clean: 0, failing: 0 };
  const shrinkTo = (smaller: number): void => {
    size = Math.max(LEAST, smaller);
    threshold = size;
    trip = { from: next, clean: 0, failing: 0 };
  };
  /** A round trip is over when a try comes back that was sent after it began. */
  const count = (number: number, { clean, failing }: { clean: number; failing: number }): void => {
    if (number < trip.from) trip = { from: trip.from, clean, failing };
    else if (failing > 0) shrinkTo(size * (1 - failing / (clean + failing) / 2));
    else trip = { from: next, clean: 0, failing: 0 };
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
      if (sign === 'clean') {
        if (isFull) size = Math.min(cap, size + (size < threshold ? 1 : 1 / size));
        count(number, { ...trip, clean: trip.clean + 1 });
      } else if (sign === 'failing') {
        count(number, { ...trip, failing: trip.failing + 1 });
      } else if (sign === 'throttled' && number >= cutFrom) {
        cutFrom = next;
        shrinkTo(size * AFTER_429);
      }
    },
    restart: () => {
      const before = size;
      shrinkTo(LEAST);
      threshold = before;
    },
    capTo: (lower) => {
      cap = Math.min(cap, lower);
      size = Math.min(size, cap);
    },
  };
}
