import { normalCdf, normalQuantile, tQuantile } from './distributions.js';
import { unseenLosses } from './non-inferiority.js';

/** What plans and detectable differences are told for, unless asked otherwise. */
export const USUAL_POWER = 0.8;

type Variances = {
  /** Standard deviation over tasks of the true difference, without the noise of trials. */
  readonly sdTaskDifference: number;
  /** Variance of the trials of one task, on either side, and how many there are. */
  readonly trialVarianceA: number;
  readonly trialVarianceB: number;
  readonly trialsA: number;
  readonly trialsB: number;
};

/** The variance of one task's observed difference of means. */
export function pairedVariance(of: Variances): number {
  return of.sdTaskDifference ** 2 + of.trialVarianceA / of.trialsA + of.trialVarianceB / of.trialsB;
}

/**
 * How many tasks a question takes: rounded up (`nTasks`) and not (`nExact`), null where no number is enough, and the
 * variance of one task's difference that it rests on.
 */
export type SampleSize = {
  readonly variance: number;
  readonly nExact: number | null;
  readonly nTasks: number | null;
};

/**
 * Tasks with which a two-sided paired test at `alpha` finds a true mean difference with chance `power`:
 * (z(1 - alpha/2) + z(power))² variance / difference², at least 2 (Miller 2024, arXiv 2411.00640, eq. 9).
 * Null for no difference.
 */
export function sampleSizePaired(
  input: Variances & { readonly difference: number; readonly alpha: number; readonly power: number },
): SampleSize {
  const variance = pairedVariance(input);
  if (input.difference === 0) return { variance, nExact: null, nTasks: null };
  const z = normalQuantile(1 - input.alpha / 2) + normalQuantile(input.power);
  const nExact = (z ** 2 * variance) / input.difference ** 2;
  return { variance, nExact, nTasks: Math.max(2, Math.ceil(nExact)) };
}

/**
 * The chance in [0, 1] that a difference is found, and the least difference that is found with the chance asked for;
 * null without variance.
 */
export type Power = { readonly power: number | null; readonly minimumDetectableDifference: number | null };

/**
 * The chance that a two-sided paired test at `alpha` finds a true mean difference with so many tasks,
 * Phi(|difference| sqrt(n / variance) - z(1 - alpha/2)), the far tail left out, and the difference that it finds with
 * chance `targetPower` (Miller 2024). Null without variance.
 */
export function powerPaired(
  input: Variances & {
    readonly difference: number;
    readonly alpha: number;
    readonly nTasks: number;
    readonly targetPower: number;
  },
): Power {
  const variance = pairedVariance(input);
  if (variance === 0) return { power: null, minimumDetectableDifference: null };
  const z = normalQuantile(1 - input.alpha / 2);
  const se = Math.sqrt(variance / input.nTasks);
  return {
    power: normalCdf(Math.abs(input.difference) / se - z),
    minimumDetectableDifference: (z + normalQuantile(input.targetPower)) * se,
  };
}

type NonInferiority = {
  /** Of one task's observed difference. */
  readonly variance: number;
  /** The true difference, candidate less baseline. */
  readonly difference: number;
  readonly margin: number;
  /** One-sided. */
  readonly alpha: number;
};

/**
 * The chance that the guarded lower bound (`guardedBounds`) of so many tasks, in scenarios of equal size, lies above
 * `-margin`: Phi((difference + margin - k/n - t sqrt(V/n + k/n²)) / sqrt(V/n)). Without variance it is 1 or 0.
 */
export function nonInferiorityPower(input: NonInferiority & { readonly nTasks: number }): number {
  const { variance, difference, margin, alpha, nTasks: n } = input;
  const k = unseenLosses(alpha);
  const width = k / n + tQuantile(1 - alpha, Math.max(1, n - 1)) * Math.sqrt(variance / n + k / n ** 2);
  const room = difference + margin - width;
  if (variance === 0) return room > 0 ? 1 : 0;
  return normalCdf(room / Math.sqrt(variance / n));
}

/** More tasks than anybody plays. */
const MOST_TASKS = 2 ** 30;

/** The fewest tasks with which that chance is at least `power`; null where no number of them is enough. */
export function nonInferioritySampleSize(input: NonInferiority & { readonly power: number }): number | null {
  if (input.difference + input.margin <= 0) return null;
  const enough = (nTasks: number): boolean => nonInferiorityPower({ ...input, nTasks }) >= input.power;
  let high = 2;
  while (high < MOST_TASKS && !enough(high)) high *= 2;
  if (!enough(high)) return null;
  let low = high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
