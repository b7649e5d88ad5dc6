/** The part of jstat that is used here; the package ships no types. */
declare module 'jstat' {
  type Inverse = { inv(probability: number, ...parameters: number[]): number };
  const jstat: { readonly normal: Inverse; readonly studentt: Inverse };
  export = jstat;
}
