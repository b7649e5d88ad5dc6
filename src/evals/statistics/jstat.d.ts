/** The part of jstat that is used here; the package ships no types. */
declare module 'jstat' {
  type Distribution = {
    inv(probability: number, ...parameters: number[]): number;
    cdf(value: number, ...parameters: number[]): number;
  };
  const jstat: { readonly normal: Distribution; readonly studentt: Distribution };
  export = jstat;
}
