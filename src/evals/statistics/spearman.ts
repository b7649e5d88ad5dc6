import { meanOf, sum } from './cluster-mean.js';

type Input = { readonly x: readonly number[]; readonly y: readonly number[] };

/**
 * Spearman's rank correlation: Pearson's correlation of the ranks, ties sharing their mean rank. Null where it is
 * undefined: fewer than two pairs, or a variable that does not vary. Spearman 1904. Throws for unequal numbers.
 */
export function spearman({ x, y }: Input): { readonly rho: number | null } {
  if (x.length !== y.length) {
    throw new Error(`spearman: expected as many values of y as of x, ${x.length}, found ${y.length}`);
  }
  return { rho: pearson(rankAll(x), rankAll(y)) };
}

/** Ranks from 1 in the order of the values given; equal values share the mean of their ranks. */
export function rankAll(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((p, q) => p.value - q.value);
  const ranks = values.map(() => 0);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (order[end + 1]?.value === order[start]?.value && end + 1 < order.length) end += 1;
    for (const { at } of order.slice(start, end + 1)) ranks[at] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

function pearson(x: readonly number[], y: readonly number[]): number | null {
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  if (meanX === null || meanY === null) return null;
  const dx = x.map((value) => value - meanX);
  const dy = y.map((value) => value - meanY);
  const scale = Math.sqrt(sum(dx.map((d) => d ** 2)) * sum(dy.map((d) => d ** 2)));
  return scale === 0 ? null : sum(dx.map((d, i) => d * (dy[i] ?? 0))) / scale;
}
