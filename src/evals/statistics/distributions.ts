import jstat from 'jstat';

/** The quantile of the standard normal distribution; `q` in (0, 1). */
export function normalQuantile(q: number): number {
  return jstat.normal.inv(q, 0, 1);
}

/** The quantile of Student's t distribution with `df` > 0 degrees of freedom, whole or not; `q` in (0, 1). */
export function tQuantile(q: number, df: number): number {
  return jstat.studentt.inv(q, df);
}

/** P(Z <= value) of the standard normal distribution. */
export function normalCdf(value: number): number {
  return jstat.normal.cdf(value, 0, 1);
}

/** P(T <= value) of Student's t distribution with `df` > 0 degrees of freedom. */
export function tCdf(value: number, df: number): number {
  return jstat.studentt.cdf(value, df);
}
