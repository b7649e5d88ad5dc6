import { describe, expect, it } from 'vitest';
import { createPause, type Told } from '../../../src/backends/line/pause.js';

const half = (): number => 0.5;
const told = (waitMs: number | null, number = 0, next = 1): Told => ({
  waitMs,
  message: 'busy',
  number,
  next,
});

describe('a pause of the line', () => {
  it('lasts as long as the vendor asks, and a little longer by chance', () => {
    const pause = createPause(half);
    pause.begin(told(4000), 0);
    expect(pause.leftMs(0)).toBe(4100);
    expect(pause.leftMs(4100)).toBe(0);
    pause.begin(told(60_000), 10_000);
    expect(pause.leftMs(10_000)).toBe(60_100);
  });

  it('is never cut short by a shorter one', () => {
    const pause = createPause(half);
    pause.begin(told(4000), 0);
    pause.begin(told(100), 0);
    expect(pause.leftMs(0)).toBe(4100);
  });

  it('doubles with each in a row where the vendor does not say how long, up to half a minute', () => {
    const pause = createPause(half);
    const lengths = Array.from({ length: 9 }, (_, n) => {
      pause.begin(told(null, n, n + 1), n * 100_000);
      return pause.leftMs(n * 100_000);
    });
    expect(lengths).toEqual([375, 750, 1500, 3000, 6000, 12_000, 22_500, 22_500, 22_500]);
  });

  it('is one for all the tries that were under way when it began', () => {
    const pause = createPause(half);
    pause.begin(told(null, 3, 9), 0);
    for (const number of [4, 5, 8]) pause.begin(told(null, number, 9), 100);
    expect(pause.leftMs(100)).toBe(275);
  });

  it('begins small again after an answer, which also ends the trouble', () => {
    const pause = createPause(half);
    pause.begin(told(null, 0, 1), 0);
    pause.begin(told(null, 1, 2), 1000);
    expect(pause.trouble()).toEqual({ since: 0, last: 'busy' });
    pause.answered(9000);
    expect(pause.trouble()).toBeNull();
    pause.begin(told(null, 2, 3), 10_000);
    expect(pause.leftMs(10_000)).toBe(375);
  });

  it('is still trouble when a try that was under way before it is answered', () => {
    const pause = createPause(half);
    pause.begin(told(86_400_000, 0, 2), 0);
    pause.answered(400);
    expect(pause.trouble()).toEqual({ since: 0, last: 'busy' });
  });
});
