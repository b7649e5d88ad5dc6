import type { Overall } from '../../core/summary.js';

/** Tokens in and out of all trials, broken ones included, for each that was done; null where none was, or none were counted. */
export function tokensPerDone({ tokens }: Pick<Overall, 'tokens'>, done: number): number | null {
  const used = tokens.in + tokens.out;
  return used === 0 || done === 0 ? null : used / done;
}
