/** What is left of an allowance of requests or tokens. Times are ms of one clock. */
export type Meter = {
  readonly limit: number;
  /** Below 0 where more was taken than there was. */
  remaining(now: number): number;
  /** How long until so much may be taken: 0 is now, null is never. */
  waitMs(amount: number, now: number): number | null;
  /** How long until nothing counts as used any more. */
  resetMs(now: number): number;
  /** Takes it, whether or not it is there. */
  take(amount: number, now: number): void;
};

/** A token bucket: refilled by `limit` a minute, up to the share `burst` of it; full at first. */
export function bucketMeter(limit: number, minuteMs: number, burst: number, start: number): Meter {
  const capacity = Math.max(1, limit * burst);
  const perMs = limit / minuteMs;
  let level = capacity;
  let at = start;
  const refill = (now: number): number => {
    level = Math.min(capacity, level + Math.max(0, now - at) * perMs);
    at = Math.max(at, now);
    return level;
  };
  return {
    limit,
    remaining: refill,
    waitMs: (amount, now) => (amount > capacity ? null : wholeWait((amount - refill(now)) / perMs)),
    resetMs: (now) => wholeWait((capacity - refill(now)) / perMs),
    take(amount, now) {
      level = refill(now) - amount;
    },
  };
}

/** A fixed window: counts from zero in each full minute from the start. */
export function windowMeter(limit: number, minuteMs: number, start: number): Meter {
  let minute = 0;
  let used = 0;
  const usedAt = (now: number): number => {
    const current = Math.floor((now - start) / minuteMs);
    if (current > minute) [minute, used] = [current, 0];
    return used;
  };
  const endMs = (now: number): number => start + (minute + 1) * minuteMs - now;
  return {
    limit,
    remaining: (now) => limit - usedAt(now),
    waitMs(amount, now) {
      if (amount > limit) return null;
      return usedAt(now) + amount <= limit ? 0 : endMs(now);
    },
    resetMs: (now) => (usedAt(now) === 0 ? 0 : endMs(now)),
    take(amount, now) {
      used = usedAt(now) + amount;
    },
  };
}

/** Rounding in the refill must not make anybody wait for a millionth of a request. */
function wholeWait(ms: number): number {
  return ms < 1e-6 ? 0 : ms;
}
