import type { Done, Estimate, Summary } from '../../core/summary.js';
import type { Words } from './words/words.js';

export const NONE = '–';

/** A fraction with three digits; a dash for null. */
export function fraction(value: number | null): string {
  return value === null ? NONE : value.toFixed(3);
}

/** A fraction with two digits, for a sentence; with three where two would round it up to 1. */
export function score(value: number | null): string {
  if (value === null) return NONE;
  const text = value.toFixed(2);
  return text === '1.00' && value < 1 ? value.toFixed(3) : text;
}

/** The end of an interval: rounded as everywhere. */
export function bound(value: number): string {
  return value.toFixed(2);
}

/** `0.873 [0.80, 0.93]`, or in place of the interval why there is none. */
export function estimate(
  { mean, low, high, method }: Omit<Estimate, 'trials' | 'cases'>,
  words: Words,
): string {
  if (low !== null && high !== null) return `${fraction(mean)} [${bound(low)}, ${bound(high)}]`;
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

export function seconds(ms: number | null): string {
  return ms === null ? NONE : (ms / 1000).toFixed(2);
}
