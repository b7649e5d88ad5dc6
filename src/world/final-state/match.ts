import { childrenOf } from './colours.js';
import type { Node } from './tree.js';

/** Comparisons of leftover elements beyond which they are paired in the order they stand in. */
const MOST_COMPARED = 250_000;

/** Elements of two sets laid side by side, by their places in the lists handed in. */
export type Matched = {
  readonly pairs: readonly (readonly [number, number])[];
  readonly extra: readonly number[];
  readonly missing: readonly number[];
};
type CodeOf = (node: Node) => number;

/**
 * Lays elements of equal code beside each other, then those that have most in common. Only what is shown depends on it,
 * never whether two states are the same.
 */
export function matched(
  found: readonly Node[],
  expected: readonly Node[],
  [ours, theirs]: readonly [CodeOf, CodeOf],
): Matched {
  const byCode = new Map<number, number[]>();
  for (const [at, node] of expected.entries()) {
    const known = byCode.get(theirs(node));
    if (known === undefined) byCode.set(theirs(node), [at]);
    else known.push(at);
  }
  const equal = new Set<number>();
  const left = found.flatMap((node, at) => {
    const partner = byCode.get(ours(node))?.pop();
    if (partner === undefined) return [at];
    equal.add(partner);
    return [];
  });
  const right = expected.flatMap((_, at) => (equal.has(at) ? [] : [at]));
  const pairs = pairsOf(left, right, (a, b) => likeness(found[a], expected[b], [ours, theirs]));
  const [used, gone] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  return {
    pairs,
    extra: left.filter((at) => !used.has(at)),
    missing: right.filter((at) => !gone.has(at)),
  };
}

/** The likest first, each once; two that are left over alone are a pair whatever they hold. */
function pairsOf(
  left: readonly number[],
  right: readonly number[],
  alike: (a: number, b: number) => number,
): readonly (readonly [number, number])[] {
  const [a, b] = [left[0], right[0]];
  if (left.length === 1 && right.length === 1 && a !== undefined && b !== undefined) return [[a, b]];
  if (left.length * right.length > MOST_COMPARED) {
    return left.flatMap((at, i) => (right[i] === undefined ? [] : [[at, right[i]] as const]));
  }
  const ranked = left
    .flatMap((i) => right.map((j) => ({ i, j, likeness: alike(i, j) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((x, y) => y.likeness - x.likeness);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  return ranked.flatMap(({ i, j }) => {
    if (usedLeft.has(i) || usedRight.has(j)) return [];
    usedLeft.add(i);
    usedRight.add(j);
    return [[i, j] as const];
  });
}

const OWN_ID = /^(?:id|key|name)$|_?id$/i;

/** How many fields two elements share; one that names it counts more than all others. */
function likeness(
  found: Node | undefined,
  expected: Node | undefined,
  codeOf: readonly [CodeOf, CodeOf],
): number {
  if (found?.kind !== expected?.kind || found === undefined || expected === undefined) return 0;
  if (found.kind === 'entry') return likeness(found.child, childrenOf(expected)[0], codeOf);
  if (found.kind === 'id') return 1;
  if (found.kind !== 'record' || expected.kind !== 'record') return 0;
  const theirs = new Map(expected.steps.map((step, at) => [step, expected.children[at]]));
  return found.steps.reduce<number>((sum, step, at) => {
    const [left, right] = [found.children[at], theirs.get(step)];
    if (left === undefined || right === undefined) return sum;
    if (left.kind === 'id' && right.kind === 'id') return sum + 1;
    if (codeOf[0](left) !== codeOf[1](right)) return sum;
    return sum + (left.kind === 'leaf' && OWN_ID.test(String(step)) ? 100 : 1);
  }, 0);
}
