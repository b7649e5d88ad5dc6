import type { Random } from '../../core/random.js';
import type { TryResult } from '../try.js';
import { createHealth, type Silence } from './health.js';
import { createPause } from './pause.js';
import { signOf } from './signs.js';
import { createWindow } from './window.js';

/** A try under way. */
export type Sent = {
  /** The same object for all tries of one call. */
  readonly call: object;
  readonly number: number;
  readonly isProbe: boolean;
};

/** What a vendor's results say about how it is to be approached: how many at once, and whether at all just now. */
export type Vendor = {
  /** Ms; Infinity where some try under way must end first. */
  waitMs(now: number): number;
  send(call: object): Sent;
  /** A try has ended. True where it failed for no fault of its call. */
  hear(sent: Sent, result: TryResult, now: number): boolean;
  readonly capTo: (concurrency: number) => void;
  /** How many at once there are at first, where nothing was sent yet. */
  readonly beginWith: (tries: number) => void;
  /** How long it has been down, or has throttled everything; null where it has not. */
  readonly silence: () => Silence | null;
  readonly state: () => VendorState;
};

export type VendorState = { readonly window: number; readonly underWay: number; readonly isDown: boolean };

export function createVendor(start: number, most: number, random: Random): Vendor {
  const window = createWindow(start, most);
  const health = createHealth(random);
  const pause = createPause(random);
  return {
    waitMs: (now) => {
      const isFree = window.underWay() < window.size();
      const turn = health.isDown() ? health.probeInMs(now) : isFree ? 0 : Infinity;
      return Math.max(turn, pause.leftMs(now));
    },
    send: (call) => ({ call, number: window.send(), isProbe: health.send() }),
    hear: ({ call, number, isProbe }, result, now) => {
      const sign = signOf(result);
      // What fails while the vendor is down says nothing about how many at once it can take.
      window.ended(number, health.isDown() && sign === 'failing' ? 'nothing' : sign);
      if (sign === 'nothing') {
        if (isProbe) health.probeLost();
        return false;
      }
      if (result.kind === 'retry' && (sign === 'throttled' || result.waitMs !== null)) {
        const { waitMs, message } = result;
        pause.begin({ waitMs, message, number, next: window.next() }, now);
      }
      if (result.kind === 'retry' && sign === 'failing') {
        const { message, sent } = result;
        return health.failed({ call, message, sent, others: window.underWay() }, isProbe, now);
      }
      if (health.answered()) window.restart();
      if (sign !== 'throttled') pause.answered(now);
      return false;
    },
    capTo: window.capTo,
    beginWith: window.beginWith,
    silence: () => health.trouble() ?? pause.trouble(),
    state: () => ({ window: window.size(), underWay: window.underWay(), isDown: health.isDown() }),
  };
}
