import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHealth, gapMs, type Failing, type Health } from '../../../src/backends/line/health.js';

const half = (): number => 0.5;
const calls = Array.from({ length: 20 }, () => ({}));
const callOf = (n: number): object => calls[n] ?? {};
const failing = (n: number, others = 0, sent = true): Failing => ({
  ...{ call: callOf(n), message: `failure of ${String(n)}`, sent, others },
});

/** Fails tries of one call after another at time 0; whether each was excused. */
function failAll(health: Health, failures: readonly Failing[]): boolean[] {
  return failures.map((one) => health.failed(one, false, 0));
}

describe('the health of a vendor', () => {
  it('is down after three failures of a caller alone, if they are of two calls', () => {
    const health = createHealth(half);
    expect(failAll(health, [failing(0), failing(0), failing(1)])).toEqual([false, false, true]);
    expect(health.isDown()).toBe(true);
  });

  it('does not take a call that always fails for an outage', () => {
    const health = createHealth(half);
    failAll(
      health,
      Array.from({ length: 12 }, () => failing(0)),
    );
    expect(health.isDown()).toBe(false);
  });

  it('is down after three vain connections, whosever: no call can be to blame for them', () => {
    const health = createHealth(half);
    failAll(health, [failing(0, 0, false), failing(0, 0, false)]);
    expect(health.isDown()).toBe(false);
    failAll(health, [failing(0, 0, false)]);
    expect(health.isDown()).toBe(true);
  });

  it('takes more failures in a row where many are under way, up to eight', () => {
    for (const [others, enough] of [
      [2, 4],
      [4, 5],
      [50, 8],
    ] as const) {
      const health = createHealth(half);
      failAll(
        health,
        Array.from({ length: enough - 1 }, (_, n) => failing(n, others)),
      );
      expect(health.isDown()).toBe(false);
      failAll(health, [failing(19, others)]);
      expect(health.isDown()).toBe(true);
    }
  });

  it('is not down where any answer comes between', () => {
    const health = createHealth(half);
    for (let n = 0; n < 10; n += 1) {
      failAll(health, [failing(n), failing(n + 1)]);
      expect(health.answered()).toBe(false);
    }
    expect(health.isDown()).toBe(false);
  });

  it('lets one probe through after a gap, the next after a longer one, up to half a minute', () => {
    const health = createHealth(half);
    failAll(health, [failing(0), failing(1), failing(2)]);
    let now = 0;
    const gaps = Array.from({ length: 8 }, (_, n) => {
      const gap = health.probeInMs(now);
      now += gap;
      expect(health.probeInMs(now)).toBe(0);
      expect(health.send()).toBe(true);
      expect(health.probeInMs(now)).toBe(Infinity);
      health.failed(failing(n), true, now);
      return gap;
    });
    expect(gaps).toEqual([750, 1500, 3000, 6000, 12_000, 22_500, 22_500, 22_500]);
  });

  it('does not lengthen the gap for tries that were under way before, nor for a prober who left', () => {
    const health = createHealth(half);
    failAll(health, [failing(0), failing(1), failing(2)]);
    expect(health.failed(failing(3), false, 500)).toBe(true);
    expect(health.probeInMs(500)).toBe(250);
    health.send();
    health.probeLost();
    expect(health.probeInMs(750)).toBe(0);
  });

  it('is up again with the first answer', () => {
    const health = createHealth(half);
    failAll(health, [failing(0), failing(1), failing(2)]);
    expect(health.trouble()).toEqual({ since: 0, last: 'failure of 2' });
    expect(health.answered()).toBe(true);
    expect(health.isDown()).toBe(false);
    expect(health.trouble()).toBeNull();
    expect(health.send()).toBe(false);
  });

  it('excuses eight probes of one call that reached the vendor, and any number that did not', () => {
    const health = createHealth(half);
    failAll(health, [failing(0), failing(1), failing(2)]);
    const reached = Array.from({ length: 10 }, () => health.failed(failing(5), true, 0));
    expect(reached.filter((excused) => excused)).toHaveLength(8);
    const unsent = Array.from({ length: 10 }, () => health.failed(failing(6, 0, false), true, 0));
    expect(unsent.every((excused) => excused)).toBe(true);
  });

  it('makes a caller alone wait no longer than the third retry would', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (u) => {
        expect(gapMs(0, () => u)).toBeLessThanOrEqual(1000);
        expect(gapMs(50, () => u)).toBeLessThanOrEqual(30_000);
      }),
    );
  });
});
