import { clamp01 } from '../../core/verdict.js';
import type { Fen } from '../../world/travel/types.js';

/** No gain is measured on a scale finer than this share of the optimum. */
const LEAST_SCALE = 0.1;

export type Measured = {
  readonly agent: Fen;
  readonly opt: Fen;
  /** J of the user's own way; null where they have none. */
  readonly base: Fen | null;
  /** What there is to gain in the case as a whole: the scale is never finer. */
  readonly gain?: Fen;
};

/**
 * How much of the possible gain over the user's own way was reached: 1 at the optimum or below, falling in proportion
 * to what J lies above it. The scale is the gain that was there (base less optimum), but at least that of the whole
 * case and a tenth of the optimum, so that next to nothing to gain does not make next to nothing decide.
 */
export function gainValue({ agent, opt, base, gain = 0 }: Measured): number {
  const scale = Math.max((base ?? opt) - opt, gain, LEAST_SCALE * opt, 1);
  return clamp01(1 - (agent - opt) / scale);
}
