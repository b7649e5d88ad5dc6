import type { Tokens } from './expectation.js';
import { usageOf, type TryResult } from '../try.js';

/**
 * What a result says of the vendor: `clean`, an answer; `alive`, some other word of its own; `throttled`, 429; `failing`,
 * no word at all or a 5xx; `nothing`, where the try did not come that far.
 */
export type Sign = 'clean' | 'alive' | 'throttled' | 'failing' | 'nothing';

export function signOf(result: TryResult): Sign {
  switch (result.kind) {
    case 'answer':
      return 'clean';
    case 'rejected':
    case 'fatal':
      return 'alive';
    case 'barred':
    case 'stopped':
      return 'nothing';
    case 'retry':
      if (result.stale === true) return 'nothing';
      if (result.status === 429) return 'throttled';
      return result.status === null || result.status >= 500 ? 'failing' : 'alive';
  }
}

/** Whether the vendor saw anything of the try. */
export function reached(result: TryResult): boolean {
  if (result.kind === 'barred') return false;
  return result.kind === 'retry' || result.kind === 'stopped' ? result.sent : true;
}

/** The tokens that a try counted for, out of those that were expected. A lost one may count for them all. */
export function tokensCounted(result: TryResult, { expected, surcharge }: Tokens): number {
  if (!reached(result)) return 0;
  const usage = usageOf(result);
  if (usage !== null && (result.kind === 'answer' || !usage.estimated))
    return usage.in + usage.out + surcharge;
  const isLost = result.kind === 'stopped' || (result.kind === 'retry' && result.status === null);
  return isLost ? expected : 0;
}
