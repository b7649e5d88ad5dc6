import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNeighbours } from '../../../src/evals/generate/neighbours.js';
import { similarity, sketchOf, SKETCH_SIZE } from '../../../src/evals/generate/sketch.js';

const words = (count: number) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: 90 }).map((n) => `trait ${n}`),
    { maxLength: count },
  );

function jaccard(a: readonly string[], b: readonly string[]): number {
  const union = new Set([...a, ...b]).size;
  return union === 0 ? 1 : a.filter((one) => b.includes(one)).length / union;
}

describe('the similarity of two sketches', () => {
  test('is the Jaccard index where the sets fit into them', () => {
    fc.assert(
      fc.property(words(SKETCH_SIZE - 1), words(SKETCH_SIZE - 1), (a, b) => {
        expect(similarity(sketchOf(a), sketchOf(b))).toBeCloseTo(jaccard(a, b), 12);
      }),
    );
  });

  test('comes near it for sets ten times as large', () => {
    const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `t${from + i}`);
    for (const shared of [0, 320, 640]) {
      const [a, b] = [range(0, 640), range(640 - shared, 1280 - shared)];
      expect(Math.abs(similarity(sketchOf(a), sketchOf(b)) - jaccard(a, b))).toBeLessThan(0.19);
    }
  });

  test('does not depend on the order of traits, and counts one that comes twice twice', () => {
    expect(similarity(sketchOf(['a', 'b', 'b']), sketchOf(['b', 'a', 'b']))).toBe(1);
    expect(similarity(sketchOf(['a', 'b', 'b']), sketchOf(['a', 'b']))).toBeCloseTo(2 / 3, 12);
  });
});

describe('neighbours', () => {
  test('find a set of which at most a quarter differs, among hundreds', () => {
    const neighbours = createNeighbours();
    const traits = (row: number) => Array.from({ length: 20 }, (_, i) => `row ${row} trait ${i}`);
    for (let row = 0; row < 700; row += 1) neighbours.add(sketchOf(traits(row)));
    expect(neighbours.near(sketchOf([...traits(699).slice(0, 18), 'x', 'y']))).toBe(true);
    expect(neighbours.near(sketchOf([...traits(3).slice(0, 16), 'w', 'x', 'y', 'z']))).toBe(false);
    expect(neighbours.near(sketchOf(traits(700)))).toBe(false);
  });
});
