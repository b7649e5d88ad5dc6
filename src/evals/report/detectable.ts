import type { Estimate, Overall } from '../../core/summary.js';
import { normalQuantile } from '../statistics/distributions.js';
import { USUAL_POWER } from '../statistics/power.js';

/**
 * The smallest true difference in completion that would be found between two subjects, two-sided at the level of their
 * intervals, with a power of 0.8: (z of level + z of power) x sqrt(SE² + SE²), as if they were independent samples. A
 * comparison paired by task sees less. Null where one has no interval.
 */
export function detectableBetween(a: Overall, b: Overall): number | null {
  const [left, right] = [errorOf(a.completion), errorOf(b.completion)];
  if (left === null || right === null) return null;
  const z = normalQuantile(1 - (1 - a.completion.level) / 2) + normalQuantile(USUAL_POWER);
  return Math.min(1, z * Math.hypot(left, right));
}

/** From the longer arm of the interval: the other may have been cut off at 0 or 1. */
function errorOf({ mean, low, high, level }: Estimate): number | null {
  if (mean === null || low === null || high === null) return null;
  return Math.max(mean - low, high - mean) / normalQuantile(1 - (1 - level) / 2);
}
