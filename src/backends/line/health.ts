import type { Random } from '../../core/random.js';

/** A try that failed without any word from the vendor, or with a 5xx. */
export type Failing = {
  /** The same object for all tries of one call. */
  readonly call: object;
  readonly message: string;
  /** Whether a connection was made; without one it cannot have been the call's own fault. */
  readonly sent: boolean;
  /** Other tries under way. */
  readonly others: number;
};

/** Since when (ms) no answer has come, and what came instead. */
export type Silence = { readonly since: number; readonly last: string };

/** Whether a vendor is up, told from the tries that failed since its last answer. */
export type Health = {
  isDown(): boolean;
  /** Ms until the next probe of a vendor that is down; Infinity while one is under way. */
  probeInMs(now: number): number;
  /** A try is sent; whether as a probe. */
  send(): boolean;
  /** A probe came to nothing for no fault of the vendor's: its caller left. */
  probeLost(): void;
  /** True where the failure is not to be held against the call. `isProbe`: the try was sent as one. */
  failed(failing: Failing, isProbe: boolean, now: number): boolean;
  /** Any answer. True where the vendor had been down. */
  answered(): boolean;
  /** While it is down. */
  trouble(): Silence | null;
};

/** Failures in a row that take a vendor for down: for a caller alone, and the most where many are under way. */
const FEWEST = 3;
const MOST = 8;
/** Gaps between probes: each one up to twice the last. */
const GAP_MS = 1000;
const MOST_GAP_MS = 30_000;
/** Probes of one call that reached the vendor and yet are no proof against the call. */
const MOST_PROBES = 8;

/**
 * A call that fails by itself (an answer too long for every deadline, a prompt that makes the server crash) must not
 * pass for an outage: failures after a connection take a vendor for down only if they are of two calls at least, and
 * after `MOST_PROBES` in vain such a call is counted against again. A caller alone is thus retried as without all
 * this; where its connections fail, the first gap is no longer than the wait of a third retry.
 */
export function createHealth(random: Random): Health {
  let row: Row | null = null;
  let down: Down | null = null;
  const countedAs = ({ call, sent }: Failing, probes: Down['probes']): boolean => {
    if (!sent) return true;
    const soFar = probes.get(call) ?? 0;
    probes.set(call, soFar + 1);
    return soFar < MOST_PROBES;
  };
  return {
    isDown: () => down !== null,
    probeInMs: (now) => (down === null ? 0 : down.probing ? Infinity : Math.max(0, down.probeAt - now)),
    send: () => {
      if (down !== null) down.probing = true;
      return down !== null;
    },
    probeLost: () => {
      if (down !== null) down.probing = false;
    },
    failed: (failing, isProbe, now) => {
      row = lengthened(row, failing, now);
      if (down === null && isOutage(row, failing.others)) {
        down = { gaps: 0, probing: false, probes: new WeakMap(), probeAt: now + gapMs(0, random) };
      } else if (down !== null && isProbe) {
        down.gaps += 1;
        down.probing = false;
        down.probeAt = now + gapMs(down.gaps, random);
      }
      return down !== null && countedAs(failing, down.probes);
    },
    answered: () => {
      const was = down !== null;
      row = null;
      down = null;
      return was;
    },
    trouble: () => (down === null || row === null ? null : { since: row.since, last: row.last }),
  };
}

type Row = Silence & {
  readonly failures: number;
  readonly firstCall: object;
  readonly ofSeveral: boolean;
  readonly unsent: number;
};
type Down = { gaps: number; probing: boolean; probeAt: number; readonly probes: WeakMap<object, number> };

function lengthened(row: Row | null, { call, message, sent }: Failing, now: number): Row {
  const firstCall = row?.firstCall ?? call;
  return {
    since: row?.since ?? now,
    last: message,
    failures: (row?.failures ?? 0) + 1,
    firstCall,
    ofSeveral: (row?.ofSeveral ?? false) || firstCall !== call,
    unsent: (row?.unsent ?? 0) + (sent ? 0 : 1),
  };
}

function isOutage({ failures, ofSeveral, unsent }: Row, others: number): boolean {
  const enough = Math.min(MOST, FEWEST + Math.floor(others / 2));
  return unsent >= enough || (ofSeveral && failures >= enough);
}

/** Half to all of a bound that doubles with each gap, in ms. */
export function gapMs(gaps: number, random: Random): number {
  return Math.min(MOST_GAP_MS, GAP_MS * 2 ** gaps) * (0.5 + random() / 2);
}
