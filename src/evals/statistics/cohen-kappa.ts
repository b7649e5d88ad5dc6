import { sum } from './cluster-mean.js';

type Input = {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** The whole scale, in order; categories that nobody used count for the distances. */
  readonly categories: readonly number[];
  readonly weights: 'none' | 'linear' | 'quadratic';
};

/**
 * Agreement of two raters on the same items beyond what their own frequencies give by chance:
 * 1 - sum(w o) / sum(w e), o the observed and e = row x column / n the expected counts, w the disagreement of two
 * categories at ranks i and j of k: 0 or 1 (`none`), |i-j| / (k-1), or its square. Null where it is undefined: no
 * items, or no expected disagreement (both raters constant on one category). Cohen 1960; weighted: Cohen 1968.
 * Throws for ratings of unequal number, and for a rating outside the categories.
 */
export function cohenKappa({ a, b, categories, weights }: Input): { readonly kappa: number | null } {
  if (a.length !== b.length) {
    throw new Error(`cohenKappa: expected as many ratings of b as of a, ${a.length}, found ${b.length}`);
  }
  const ranks = [a, b].map((ratings) => ratings.map((rating) => rankOf(rating, categories)));
  const [left = [], right = []] = ranks;
  const weight = weightOf(weights, categories.length);
  const observed = sum(left.map((i, item) => weight(i, right[item] ?? i)));
  const [rows, columns] = [left, right].map((of) => categories.map((_, rank) => countOf(of, rank)));
  const expected = sum(
    (rows ?? []).flatMap((row, i) =>
      (columns ?? []).map((column, j) => (weight(i, j) * row * column) / a.length),
    ),
  );
  return { kappa: a.length === 0 || expected === 0 ? null : 1 - observed / expected };
}

function rankOf(rating: number, categories: readonly number[]): number {
  const rank = categories.indexOf(rating);
  if (rank >= 0) return rank;
  throw new Error(`cohenKappa: ${rating} is none of the categories ${categories.join(', ')}`);
}

function countOf(ranks: readonly number[], rank: number): number {
  return ranks.filter((one) => one === rank).length;
}

function weightOf(weights: Input['weights'], size: number): (i: number, j: number) => number {
  const widest = Math.max(1, size - 1);
  switch (weights) {
    case 'none':
      return (i, j) => (i === j ? 0 : 1);
    case 'linear':
      return (i, j) => Math.abs(i - j) / widest;
    case 'quadratic':
      return (i, j) => ((i - j) / widest) ** 2;
  }
}
