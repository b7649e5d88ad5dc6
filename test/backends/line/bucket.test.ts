import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBucket } from '../../../src/backends/line/bucket.js';

/** Takes as soon as the bucket allows; gaps are ms in which nothing is wanted. Times and amounts of what was taken. */
function draw(limit: number, wants: readonly { readonly need: number; readonly gap: number }[]) {
  const bucket = createBucket(limit, 0);
  let now = 0;
  return wants.map(({ need, gap }) => {
    now += gap;
    now += bucket.waitMs(need, now);
    bucket.take(need, now);
    return { at: now, need };
  });
}

/** The most in any 60 s, counted from each taking on. */
function mostInMinute(taken: readonly { readonly at: number; readonly need: number }[]): number {
  const minuteFrom = (start: number): number =>
    taken.filter(({ at }) => at >= start && at < start + 60_000).reduce((sum, { need }) => sum + need, 0);
  return Math.max(0, ...taken.map(({ at }) => minuteFrom(at)));
}

const gap = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 90_000 }) },
);

describe('a bucket', () => {
  it('lets no minute hold more requests than the limit, whenever they come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.array(gap, { minLength: 1, maxLength: 400 }),
        (limit, gaps) => {
          const taken = draw(
            limit,
            gaps.map((ms) => ({ need: 1, gap: ms })),
          );
          expect(mostInMinute(taken)).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets no minute hold more tokens than the limit, for tries of at most half of it', () => {
    const wants = fc.array(fc.record({ need: fc.integer({ min: 1, max: 5000 }), gap }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(wants, (all) => {
        expect(mostInMinute(draw(10_000, all))).toBeLessThanOrEqual(10_000);
      }),
      { numRuns: 60 },
    );
  });

  it('uses 98 % of the limit where more is wanted all the time', () => {
    const requests = draw(
      600,
      Array.from({ length: 1300 }, () => ({ need: 1, gap: 0 })),
    );
    expect(requests.filter(({ at }) => at >= 10_000 && at < 70_000)).toHaveLength(588);
  });

  it('begins with a burst of a hundredth, and saves up no more than that', () => {
    const bucket = createBucket(1000, 0);
    const atOnce = (now: number): number => {
      let n = 0;
      for (; bucket.waitMs(1, now) === 0; n += 1) bucket.take(1, now);
      return n;
    };
    expect(atOnce(0)).toBe(11);
    expect(atOnce(1_000_000)).toBe(11);
  });

  it('lets a try through that is larger than its whole minute, since the vendor has to judge that', () => {
    const bucket = createBucket(1000, 0);
    const wait = bucket.waitMs(3000, 0);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThan(400_000);
    expect(bucket.waitMs(3000, wait)).toBe(0);
  });

  it('takes back what a try did not use, and makes up for what it used too much', () => {
    const bucket = createBucket(60_000, 0);
    bucket.take(601, 0);
    const before = bucket.waitMs(500, 0);
    bucket.giveBack(200, 0);
    expect(bucket.waitMs(500, 0)).toBeCloseTo(before - 200 / 0.98);
    bucket.giveBack(-200, 0);
    expect(bucket.waitMs(500, 0)).toBeCloseTo(before);
  });

  it('waits for the moment the vendor names, and after it spares no more than the burst', () => {
    const bucket = createBucket(600, 0);
    bucket.blockUntil(20_000);
    expect(bucket.waitMs(1, 5000)).toBe(15_000);
    expect(bucket.waitMs(1, 20_000)).toBe(0);
  });

  it('keeps a lower limit from the moment it is told', () => {
    const bucket = createBucket(600, 0);
    bucket.limitTo(60, 0);
    bucket.empty(0);
    expect(bucket.waitMs(1, 0)).toBeCloseTo(1000 / 0.98);
  });
});
