import jstat from 'jstat';

/** The quantile of the standard normal distribution; `q` in (0, 1). */
export function normalQuantile(q: number): number {
  return jstat.normal.inv(q, 0, 1);
}

/** The quantile of Student's t distribution with `df` > 0 degrees of freedom, whole or not; `q` in (0, 1). */
export function tQuantile(q: number, df: number): number {
  return jstat.studentt.inv(q, df);
}
