declare module 'relationship.js' {
  /** `sex`: 0 a woman, 1 a man. */
  export default function relationship(options: { readonly text: string; readonly sex: 0 | 1 }): unknown;
}
