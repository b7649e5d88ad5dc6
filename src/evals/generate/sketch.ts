import { hash32 } from '../../core/random.js';

/** Hashes that a sketch keeps at most: 256 bytes a row. */
export const SKETCH_SIZE = 64;

/** The least hashes of a row's traits, ascending. */
export type Sketch = Uint32Array;

/**
 * A bottom-k sketch of a multiset of traits (Cohen and Kaplan, "Summarizing data using bottom-k sketches", PODC 2007):
 * the k least of their hashes. A set of at most k traits is kept whole.
 */
export function sketchOf(traits: readonly string[]): Sketch {
  const seen = new Map<string, number>();
  const hashes = traits.map((trait) => {
    const nth = (seen.get(trait) ?? 0) + 1;
    seen.set(trait, nth);
    return hash32(`${trait}#${nth}`);
  });
  return Uint32Array.from(new Set(hashes)).sort().slice(0, SKETCH_SIZE);
}

/**
 * The Jaccard index of what two sketches stand for, 0 to 1; 1 for two empty ones. Exact where both hold their whole
 * set; else the share of the k least hashes of the union that are in both, whose standard error is about
 * sqrt(J (1 - J) / k), at most 0.063.
 */
export function similarity(a: Sketch, b: Sketch): number {
  const most = Math.max(a.length, b.length) < SKETCH_SIZE ? Infinity : SKETCH_SIZE;
  let [i, j, union, shared] = [0, 0, 0, 0];
  while (union < most && (i < a.length || j < b.length)) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    if (x === y) shared += 1;
    union += 1;
  }
  return union === 0 ? 1 : shared / union;
}
