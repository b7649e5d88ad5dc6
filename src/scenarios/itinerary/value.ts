import { clamp01 } from '../../core/verdict.js';
import type { Fen } from '../../world/travel/types.js';

/**
 * How much of the possible gain over the user's own way was reached: 1 at the optimum or below, 0 at
 * the baseline or above. Where the optimum gains nothing, reaching it is everything.
 */
export function gainValue(cost: { readonly base: Fen; readonly opt: Fen; readonly agent: Fen }): number {
  const gain = cost.base - cost.opt;
  if (gain <= 0) return cost.agent <= cost.opt ? 1 : 0;
  return clamp01((cost.base - cost.agent) / gain);
}
