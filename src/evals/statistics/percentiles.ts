/** The 50th, 90th, 95th and 99th percentile, in the unit of the values; null without values. */
export type Percentiles = {
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
};

/**
 * The 50th, 90th, 95th and 99th percentile of values in any order, each as `percentile` has it; null without values.
 */
export function percentiles({ values }: { readonly values: readonly number[] }): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  return { p50: at(sorted, 50), p90: at(sorted, 90), p95: at(sorted, 95), p99: at(sorted, 99) };
}

/**
 * One percentile of values in any order, `p` from 0 to 100: linear interpolation at the 0-based position p/100 * (n-1)
 * of the sorted values (type 7 of Hyndman & Fan 1996). Null without values.
 */
export function percentile(values: readonly number[], p: number): number | null {
  return at(
    [...values].sort((a, b) => a - b),
    p,
  );
}

/** The quantile of sorted values, `q` from 0 to 1, as in `percentiles`; null without values. */
export function quantileOfSorted(sorted: readonly number[], q: number): number | null {
  return at(sorted, 100 * q);
}

function at(sorted: readonly number[], p: number): number | null {
  const position = (p / 100) * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (position - Math.floor(position)) * (above - below);
}
