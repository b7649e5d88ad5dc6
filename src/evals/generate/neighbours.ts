import { SKETCH_SIZE, similarity, type Sketch } from './sketch.js';

/** Rows are near-duplicates from this Jaccard index of their traits on (shared of all, 0 to 1). */
export const ALIKE = 0.75;

/** Sketches side by side, to find out whether a new one is nearly one of them. */
export type Neighbours = {
  /** Whether some sketch is similar enough for a near-duplicate. */
  near(sketch: Sketch): boolean;
  add(sketch: Sketch): void;
};

const FIRST_ROOM = 256;

/** Takes 257 bytes a sketch, at most twice that while it grows. Every sketch is looked at: 10,000 take milliseconds. */
export function createNeighbours(): Neighbours {
  let hashes = new Uint32Array(FIRST_ROOM * SKETCH_SIZE);
  let sizes = new Uint8Array(FIRST_ROOM);
  let count = 0;
  const grow = (): void => {
    const [before, beforeSizes] = [hashes, sizes];
    hashes = new Uint32Array(before.length * 2);
    sizes = new Uint8Array(beforeSizes.length * 2);
    hashes.set(before);
    sizes.set(beforeSizes);
  };
  return {
    near(sketch) {
      for (let at = 0; at < count; at += 1) {
        const from = at * SKETCH_SIZE;
        const size = sizes[at] ?? 0;
        // No two sets are more alike than their sizes.
        const most = Math.min(size, sketch.length) / Math.max(1, size, sketch.length);
        if (most >= ALIKE && similarity(hashes.subarray(from, from + size), sketch) >= ALIKE) return true;
      }
      return false;
    },
    add(sketch) {
      if (count === sizes.length) grow();
      hashes.set(sketch, count * SKETCH_SIZE);
      sizes[count] = sketch.length;
      count += 1;
    },
  };
}
