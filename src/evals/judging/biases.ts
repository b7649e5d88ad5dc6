import type { Figures } from '../../core/calibration.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';

/** From where position or length counts as a defect; docs/judges.md says why. */
const limits = {
  /** Share of pairs by which the flips to one place outnumber those to the other. */
  sided: 0.1,
  /** Share of pairs that flip, to either place, where the judge repeats itself over single texts. */
  flips: 0.15,
  steady: 0.9,
  /** Spearman of error with length, and the difference of the mean errors of long and short texts. */
  rho: 0.2,
  gap: 0.1,
  /** Two-sided 1 %. */
  z: 2.58,
} as const;

/** True where a share of `n` is above a limit beyond chance: by its one-sided 95 % bound (Wilson). */
export function isOver(limit: number, share: number | null, n: number): boolean {
  return (lowerBound(share, n, 0.9) ?? 0) > limit;
}

function lowerBound(share: number | null, n: number, conf: number): number | null {
  return share === null ? null : wilsonInterval({ k: share * n, n, conf }).lower;
}

/**
 * A judge that errs now and then flips now and then, as often to the first text as to the second. One that goes by
 * place flips to one side beyond chance (99 %), or flips although it says the same of one text again and again.
 */
export function isMovedByPlace({ position: { pairs, flips, first }, repeat }: Figures): boolean {
  if (flips === null || first === null) return false;
  const more = 0.5 + Math.abs(first);
  const isSided =
    (2 * more - 1) * flips >= limits.sided && (lowerBound(more, flips * pairs, 0.99) ?? 0) > 0.5;
  return isSided || (isOver(limits.flips, flips, pairs) && (repeat.same ?? 1) >= limits.steady);
}

export function placeText({ position: { pairs, flips, first } }: Figures): string {
  const place = (first ?? 0) > 0 ? 'the first' : (first ?? 0) < 0 ? 'the second' : 'neither place';
  return `flips with position (${percent(flips)} of ${String(pairs)} pairs, for ${place})`;
}

/** Both the correlation, beyond chance (Fisher's z of as many texts as there are), and a difference worth a word. */
export function isMovedByLength({ anchors, length: { rho, short, long } }: Figures): boolean {
  if (rho === null || short === null || long === null || anchors < 4) return false;
  const gap = long - short;
  // 1.06: the variance of Spearman's correlation against Pearson's (Fieller, Hartley & Pearson 1957).
  const z = Math.atanh(Math.min(Math.abs(rho), 0.999)) * Math.sqrt((anchors - 3) / 1.06);
  const isLarge = Math.abs(rho) >= limits.rho && Math.abs(gap) >= limits.gap;
  return isLarge && z > limits.z && rho > 0 === gap > 0;
}

export function lengthText({ length: { rho, short, long } }: Figures): string {
  const gap = (long ?? 0) - (short ?? 0);
  return `favours ${gap > 0 ? 'length' : 'brevity'} (long texts ${two(gap)} above short ones, rho ${two(rho)})`;
}

/** Two digits; a minus before nothing but zeros is none. */
export function two(value: number | null): string {
  if (value === null) return '-';
  const text = value.toFixed(2);
  return Number(text) === 0 ? '0.00' : text;
}

export function percent(value: number | null): string {
  return value === null ? '-' : `${(value * 100).toFixed(0)} %`;
}
