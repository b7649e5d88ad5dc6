import { describe, expect, it } from 'vitest';
import { badWeather, faultAt, latencyAt, mixSchema, type Latency } from './fault-mix.js';
import { faultSchema, type Fault } from './faults.js';

const DRAWS = 2000;
const ordinals = Array.from({ length: DRAWS }, (_, n) => n);
const mix = { rate: 0.2, faults: badWeather };
const drawn = ordinals.map((n) => faultAt(mix, 'seed', n));
/** Standard deviation of a count of DRAWS that each have the chance p. */
const deviation = (p: number): number => Math.sqrt(DRAWS * p * (1 - p));

describe('a mix of faults', () => {
  it('gives the same request the same fault, in whatever order requests come', () => {
    const backwards = [...ordinals].reverse().map((n) => faultAt(mix, 'seed', n));
    expect(backwards.reverse()).toEqual(drawn);
    expect(ordinals.map((n) => faultAt(mix, 'other', n))).not.toEqual(drawn);
  });

  it('spoils as many requests as its rate says', () => {
    const spoilt = drawn.filter((fault) => fault !== null).length;
    expect(Math.abs(spoilt - DRAWS * 0.2)).toBeLessThan(3 * deviation(0.2));
  });

  it('spoils none at rate 0, and all at rate 1', () => {
    expect(ordinals.every((n) => faultAt({ ...mix, rate: 0 }, 's', n) === null)).toBe(true);
    expect(ordinals.every((n) => faultAt({ ...mix, rate: 1 }, 's', n) !== null)).toBe(true);
  });

  it('draws each fault as often as its weight says', () => {
    const total = badWeather.reduce((sum, { weight }) => sum + weight, 0);
    for (const { weight, fault } of badWeather) {
      const p = (0.2 * weight) / total;
      const count = drawn.filter((one) => one === fault).length;
      expect([fault, Math.abs(count - DRAWS * p) < 3.5 * deviation(p)]).toEqual([fault, true]);
    }
  });

  it('spares the first requests if told to, and changes nothing for the others', () => {
    const sparing = ordinals.map((n) => faultAt({ ...mix, rate: 1, spare: 3 }, 's', n));
    expect(sparing.slice(0, 3)).toEqual([null, null, null]);
    expect(sparing.slice(3)).toEqual(ordinals.slice(3).map((n) => faultAt({ ...mix, rate: 1 }, 's', n)));
  });

  it('has every kind of fault that ends by itself in its bad weather', () => {
    const kinds = faultSchema.options.map((option) => option.shape.kind.value);
    const there = new Set<Fault['kind']>(badWeather.map(({ fault }) => fault.kind));
    expect(kinds.filter((kind) => !there.has(kind))).toEqual(['hang', 'redirect']);
  });

  it('is plain data', () => {
    expect(mixSchema.parse(JSON.parse(JSON.stringify(mix)))).toEqual(mix);
  });
});

describe('a latency', () => {
  const draws = (latency: Latency): readonly number[] =>
    ordinals.map((n) => latencyAt(latency, 's', n)).sort((x, y) => x - y);
  const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

  it('is constant as a number', () => {
    expect(new Set(draws(40))).toEqual(new Set([40]));
  });

  it('is spread evenly between its bounds', () => {
    const found = draws({ kind: 'uniform', low: 20, high: 80 });
    expect(found[0]).toBeGreaterThanOrEqual(20);
    expect(found.at(-1)).toBeLessThan(80);
    // Standard error of the mean: 60 / sqrt(12 * 2000) = 0.39.
    expect(Math.abs(mean(found) - 50)).toBeLessThan(3 * 0.39);
  });

  it('has the median, spread and cap of its lognormal', () => {
    const found = draws({ kind: 'lognormal', median: 100, sigma: 0.5, cap: 300 });
    const logs = found.filter((ms) => ms < 300).map((ms) => Math.log(ms / 100));
    expect(Math.abs((found[DRAWS / 2] ?? 0) - 100)).toBeLessThan(5);
    expect(Math.sqrt(mean(logs.map((x) => x * x)))).toBeCloseTo(0.5, 1);
    // P(ln > ln 3) with sigma 0.5 is 1.4 %.
    const capped = found.filter((ms) => ms === 300).length;
    expect(Math.abs(capped - DRAWS * 0.014)).toBeLessThan(3 * deviation(0.014));
  });

  it('is the same for the same request, and not that of another seed', () => {
    const latency: Latency = { kind: 'uniform', low: 0, high: 1 };
    expect(latencyAt(latency, 's', 7)).toBe(latencyAt(latency, 's', 7));
    expect(latencyAt(latency, 't', 7)).not.toBe(latencyAt(latency, 's', 7));
  });
});
