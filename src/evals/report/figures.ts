import type { Done, Estimate, Summary } from '../../core/summary.js';
import type { Words } from './words/words.js';

export const NONE = '–';

/** A fraction with three digits; a dash for null. */
export function fraction(value: number | null): string {
  return value === null ? NONE : value.toFixed(3);
}

/** `0.873 [0.80, 0.93]`, or in place of the interval why there is none. */
export function estimate(
  { mean, low, high, method }: Omit<Estimate, 'trials' | 'cases'>,
  words: Words,
): string {
  if (low !== null && high !== null) return `${fraction(mean)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
  const why = words.noInterval[method];
  return `${fraction(mean)}${words.aside(why)}`;
}

export function doneRate({ passAt1, ...interval }: Done, words: Words): string {
  return estimate({ mean: passAt1, ...interval }, words);
}

/** The word for usefulness, starred where a judge's part is left out. */
export function usefulnessWord(summary: Summary, words: Words): string {
  return summary.instrument.judges.length === 0 ? `${words.usefulness}\\*` : words.usefulness;
}

/** With its sign, and a minus as wide as the plus. */
export function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** Short form of a count: 950, 12.3k, 4.56M. */
export function short(count: number): string {
  if (count < 1000) return count.toFixed(0);
  if (count < 999_500) return `${(count / 1000).toPrecision(3)}k`;
  return `${(count / 1_000_000).toPrecision(3)}M`;
}

export function seconds(ms: number | null): string {
  return ms === null ? NONE : (ms / 1000).toFixed(2);
}
