import { describe, expect, it } from 'vitest';
import { createLines, patienceOf, trialsAtOnce, wayOf } from '../../../src/backends/line/lines.js';
import { fakeSystem } from '../rig.js';

const limits = { rpm: null, tpm: null, concurrency: 8 };
const way = (url: string, keyVariable: string | null) => wayOf({ url: new URL(url), keyVariable });

describe('the lines of a run', () => {
  it('are one for each vendor and key, whatever goes by them', () => {
    const lines = createLines();
    const system = fakeSystem();
    const of = (url: string, key: string | null) => lines.of(way(url, key), limits, system);
    const one = of('https://vendor.test/v1/chat/completions', 'KEY');
    expect(of('https://vendor.test/v2/chat/completions', 'KEY')).toBe(one);
    expect(of('https://vendor.test/v1/chat/completions', 'OTHER')).not.toBe(one);
    expect(of('https://vendor.test/v1/chat/completions', null)).not.toBe(one);
    expect(of('http://127.0.0.1:8000/v1/chat/completions', 'KEY')).not.toBe(one);
  });

  it('keep the strictest limits that are asked for', () => {
    const lines = createLines();
    const system = fakeSystem();
    const local = way('http://127.0.0.1:8000/v1', null);
    const line = lines.of(local, limits, system);
    lines.of(local, { rpm: null, tpm: 1000, concurrency: 2 }, system);
    expect(line.countsTokens()).toBe(true);
    expect(line.state().window).toBe(2);
  });

  it('begin with the lowest number that a spec names, in whatever order they come, until something was sent', () => {
    const local = way('http://127.0.0.1:8000/v1', null);
    const windowOf = (...named: readonly (number | undefined)[]): number | undefined => {
      const lines = createLines();
      const asked = named.map((one) =>
        lines.of(local, { rpm: null, tpm: null, concurrency: 100, named: one }, fakeSystem()),
      );
      return asked[0]?.state().window;
    };
    expect(windowOf(undefined, 50)).toBe(50);
    expect(windowOf(50, undefined)).toBe(50);
    expect(windowOf(50, 20, 70)).toBe(20);
  });
});

describe('the patience with a vendor', () => {
  it('is ten minutes, or what lets a trial end before its own clock runs out', () => {
    expect(patienceOf({ trialSeconds: 900 })).toBe(600_000);
    expect(patienceOf({ trialSeconds: 7200 })).toBe(600_000);
    expect(patienceOf({ trialSeconds: 9 })).toBe(6000);
  });
});

describe('the trials that share a line', () => {
  it('are as many as calls may be under way', () => {
    expect(trialsAtOnce(limits)).toBe(8);
    expect(trialsAtOnce({ rpm: 600, tpm: 200_000, concurrency: 32 })).toBe(32);
  });

  it('are fewer where the limit of a minute would starve them, and one at least', () => {
    expect(trialsAtOnce({ ...limits, rpm: 10 })).toBe(2);
    expect(trialsAtOnce({ ...limits, tpm: 20_000 })).toBe(4);
    expect(trialsAtOnce({ ...limits, rpm: 1 })).toBe(1);
  });
});
