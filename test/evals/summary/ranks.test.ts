import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.js';
import { isGraded } from '../../../src/core/scores.js';
import { rankSets, type Contestant } from '../../../src/evals/ranks.js';
import { trials } from '../compare/build.js';

const subject = (name: string, n: number, of: (i: number) => number): Contestant => ({
  subject: name,
  strata: [trials(n, of, { subject: name }).filter(isGraded)],
});
const places = (contestants: readonly Contestant[]) => Object.fromEntries(rankSets(contestants, 0.95));
const half = (i: number): number => (i % 2 === 0 ? 1 : 0);

describe('The places that subjects may truly have', () => {
  it('are their places where every difference is shown', () => {
    const found = places([subject('c', 60, () => 0), subject('a', 60, () => 1), subject('b', 60, half)]);
    expect(found).toEqual({
      a: { best: 1, worst: 1 },
      b: { best: 2, worst: 2 },
      c: { best: 3, worst: 3 },
    });
  });

  it('are shared by subjects that cannot be told apart', () => {
    const [a, b] = [subject('a', 60, half), subject('b', 60, (i) => (i === 1 ? 1 : half(i)))];
    expect(places([a, b, subject('c', 60, () => 0)])).toEqual({
      a: { best: 1, worst: 2 },
      b: { best: 1, worst: 2 },
      c: { best: 3, worst: 3 },
    });
  });

  it('are all places where a few tasks are all there is, however clear they look', () => {
    const found = places([subject('a', 4, () => 1), subject('b', 4, () => 0)]);
    expect(found).toEqual({ a: { best: 1, worst: 2 }, b: { best: 1, worst: 2 } });
  });

  it('cannot be told of subjects that share no task', () => {
    const a: Contestant = { subject: 'a', strata: [trials(30, () => 1).filter(isGraded)] };
    const others = trials(30, () => 0).map((row) => ({ ...row, caseId: `other-${row.caseId}` }));
    const b: Contestant = { subject: 'b', strata: [others.filter(isGraded)] };
    expect(places([a, b])).toEqual({ a: { best: 1, worst: 2 }, b: { best: 1, worst: 2 } });
  });

  it('are one place for a single subject', () => {
    expect(places([subject('a', 3, half)])).toEqual({ a: { best: 1, worst: 1 } });
  });

  it('hold the truth together in at least 95 of 100 runs', () => {
    const random = seededRandom('rank-sets');
    const chances = [0.9, 0.9, 0.8, 0.6];
    const truth = [
      [1, 2],
      [1, 2],
      [3, 3],
      [4, 4],
    ] as const;
    const draw = (): readonly Contestant[] =>
      chances.map((chance, i) => subject(String(i), 60, () => (random() < chance ? 1 : 0)));
    const runs = 200;
    const held = Array.from({ length: runs }, () => rankSets(draw(), 0.95)).filter((sets) =>
      truth.every(([low, high], i) => {
        const found = sets.get(String(i));
        return found !== undefined && found.best <= low && found.worst >= high;
      }),
    );
    expect(held.length / runs).toBeGreaterThanOrEqual(0.95);
  });

  it('are found by paired tasks: what is common to both sides does not blur them', () => {
    const noisy = (i: number): number => (i % 3 === 0 ? 0 : i % 3 === 1 ? 0.5 : 1) * 0.9;
    const found = places([subject('a', 60, (i) => noisy(i) + 0.09), subject('b', 60, noisy)]);
    expect(found.a).toEqual({ best: 1, worst: 1 });
  });
});
