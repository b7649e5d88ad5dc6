import { readKinPath } from '../../world/kinship/steps.js';
import type { Relative } from './types.js';

const up = '父母亲';
const down = '子女孩';

/** Generations above the user (negative: below). Throws where a path cannot be read. */
export function generationOf(path: string): number {
  return readKinPath(path).reduce(
    (generation, step) => generation + (up.includes(step) ? 1 : 0) - (down.includes(step) ? 1 : 0),
    0,
  );
}

const orders = new WeakMap<readonly Relative[], readonly string[]>();

/** The cast's ids, eldest generation first, then by age; equals in the cast's order. Worked out once a cast. */
export function seniority(cast: readonly Relative[]): readonly string[] {
  const known = orders.get(cast);
  if (known !== undefined) return known;
  const order = cast
    .map((relative) => ({ relative, generation: generationOf(relative.rel_path) }))
    .sort((a, b) => b.generation - a.generation || b.relative.age - a.relative.age)
    .map(({ relative }) => relative.id);
  orders.set(cast, order);
  return order;
}
