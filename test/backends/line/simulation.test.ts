import { describe, expect, it } from 'vitest';
import { figures, mostInMinute, simulate, type Load } from './simulation.js';
import type { Call, VendorSetup } from './simulated-vendor.js';

const three: Load = { trials: { a: 40, b: 20, c: 20 }, seconds: 130 };
const outage = { from: 60_000, to: 90_000 };
const letIn = ({ status }: Call): number => (status === 200 ? 1 : 0);
const tokensOf = ({ tokens }: Call): number => tokens;

/** Largest over smallest. */
function spread(counts: Iterable<number>): number {
  const all = [...counts];
  return Math.max(...all) / Math.min(...all);
}

describe('a line before a vendor with limits', () => {
  const vendors: readonly (readonly [string, Partial<VendorSetup>])[] = [
    ['a bucket', {}],
    ['a bucket of a second', { burst: 1 / 60 }],
    ['fixed minutes', { by: 'window' }],
  ];

  it.each(vendors)('uses nearly all of 600 requests a minute without a 429, of %s', async (_name, kind) => {
    const { vendor, answered, broken } = await simulate(
      { seed: 'rpm', rpm: 600, ...kind },
      { rpm: 600 },
      three,
    );
    expect(figures(vendor.calls, 10, 130).rpm).toBeGreaterThan(0.95 * 600);
    expect(figures(vendor.calls, 0, 130).throttled).toBe(0);
    expect(mostInMinute(vendor.calls, letIn)).toBeLessThanOrEqual(600);
    // Twice the trials get a scenario no more of the limit.
    expect(spread(answered.values())).toBeLessThan(1.03);
    expect(broken).toEqual([]);
  });

  it.each(vendors)(
    'uses nearly all of 200,000 tokens a minute with hardly a 429, of %s',
    async (_name, kind) => {
      const load = { ...three, prompt: 2400 };
      const limits = { rpm: 600, tpm: 200_000 };
      const { vendor, answered } = await simulate(
        { seed: 'tpm', ...limits, answer: 300, tokenFactor: 1.3, ...kind },
        limits,
        load,
      );
      expect(figures(vendor.calls, 10, 130).tpm).toBeGreaterThan(0.95 * 200_000);
      expect(figures(vendor.calls, 0, 130).throttled).toBeLessThan(0.01);
      expect(mostInMinute(vendor.calls, tokensOf)).toBeLessThanOrEqual(200_000);
      expect(spread(answered.values())).toBeLessThan(1.04);
    },
  );

  it('finds its limits in the headers where nobody told it', async () => {
    const { vendor } = await simulate({ seed: 'told', rpm: 600, tells: true }, {}, three);
    expect(figures(vendor.calls, 10, 130).rpm).toBeGreaterThan(0.95 * 600);
    expect(figures(vendor.calls, 0, 130).throttled).toBe(0);
  });

  it('learns from a few 429s where a vendor counts max_tokens', async () => {
    const setup = { rpm: 600, tpm: 200_000, reserves: 1000, tells: true };
    const { vendor } = await simulate({ seed: 'reserved', ...setup }, {}, { ...three, seconds: 400 });
    const { throttled, rpm } = figures(vendor.calls, 100, 400);
    expect(throttled).toBeLessThan(0.015);
    // Prompts of 200 tokens: 200,000 / 1200.
    expect(rpm).toBeGreaterThan(0.95 * 166.7);
  });

  it('comes near a limit that nobody tells, by its window alone', async () => {
    const { vendor, windows } = await simulate({ seed: 'aimd', rpm: 600, burst: 1 / 60 }, {}, three);
    const { rpm, throttled } = figures(vendor.calls, 10, 130);
    console.info(
      `unknown limit of 600 RPM: ${rpm.toFixed(0)} RPM let in, ${(100 * throttled).toFixed(2)} % answered 429, ` +
        `window every 10 s: ${windows.filter((_, second) => second % 10 === 9).join(' ')}`,
    );
    expect(rpm).toBeGreaterThan(0.85 * 600);
    expect(throttled).toBeLessThan(0.03);
  });

  it('comes near what a vendor can take at once, and shrinks little for a vendor that is merely flaky', async () => {
    const small = await simulate({ seed: 'small', capacity: 20 }, {}, three);
    const taken = small.windows.slice(20);
    expect(taken.reduce((sum, size) => sum + size, 0) / taken.length).toBeGreaterThan(14);
    expect(Math.max(...taken)).toBeLessThanOrEqual(24);
    const flaky = await simulate({ seed: 'flaky', faults: 0.03 }, {}, three);
    expect(Math.min(...flaky.windows.slice(20))).toBeGreaterThan(24);
  });
});

describe('a line before a vendor that goes down', () => {
  it.each(['refused', '503'] as const)(
    'sends one call at a time, breaks no trial, and is back within the gap of a probe: %s',
    async (as) => {
      const setup = { seed: 'down', rpm: 600, outages: [{ ...outage, as }] };
      const { vendor, broken } = await simulate(setup, { rpm: 600 }, three);
      const during = vendor.calls.filter(({ at }) => at >= outage.from + 5000 && at < outage.to);
      expect(broken).toEqual([]);
      expect(during.length).toBeLessThanOrEqual(6);
      const gaps = during.slice(1).map(({ at }, i) => at - (during[i]?.at ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(500);
      const first = vendor.calls.find(({ at }) => at >= outage.to)?.at ?? Infinity;
      const last = during.at(-1)?.at ?? 0;
      // The gaps double, with a jitter of a half.
      expect(first - last).toBeLessThan(4 * Math.max(...gaps));
      expect(first - outage.to).toBeLessThan(30_000);
      const after = figures(vendor.calls, Math.ceil(first / 1000) + 15, 130);
      expect(after.rpm).toBeGreaterThan(0.9 * 600);
    },
  );

  it('gives it up when the patience is over, and leaves no timer behind', async () => {
    const setup = { seed: 'gone', outages: [{ from: 20_000, to: Infinity, as: 'refused' as const }] };
    const { vendor, broken, line, time } = await simulate(
      setup,
      { patienceMs: 60_000 },
      { trials: { a: 5, b: 5 }, pauseMs: 1000, seconds: 100 },
    );
    const calls = vendor.calls.filter(({ at }) => at > 30_000);
    expect(calls.length).toBeLessThan(10);
    expect(calls.at(-1)?.at).toBeLessThan(81_000);
    expect(broken.at(-1)).toContain('vendor.test gave no answer for 1 min and was given up');
    expect(line.state()).toMatchObject({ underWay: 0, waiting: 0 });
    expect(time.sleeping()).toBe(0);
  });

  it('gives a caller alone as much of a flaky vendor as retries without a line do', async () => {
    const load = { trials: { a: 1 }, seconds: 1200 };
    const setup = { seed: 'alone', faults: 0.2 };
    const [withLine, without] = [await simulate(setup, {}, load), await simulate(setup, null, load)];
    const [more, less] = [withLine.answered.get('a') ?? 0, without.answered.get('a') ?? 0];
    expect(less).toBeGreaterThan(500);
    expect(more).toBeGreaterThan(0.98 * less);
    expect(withLine.broken.length).toBeLessThanOrEqual(without.broken.length);
  });
});
