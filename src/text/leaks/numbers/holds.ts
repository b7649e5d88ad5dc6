import type { Quantity } from './quantity.js';

/** What a number allows, without its place in a text. */
export type Extent = Pick<Quantity, 'low' | 'high' | 'hedge' | 'precision'>;

/** Narrower than this either way, a range tells the value. */
const NEAR = 0.2;
/** A number of few digits (两万) still tells a value this near to it. */
const ROUNDING = 0.15;
/** Slips of rounding at the end of a hedged number. */
const SLIP = 0.02;

const gap = (one: number, other: number): number => Math.abs(one - other) / Math.max(one, other, 1e-9);

/** Whether a number is the value as one rounds it: at its own last digit, up or down. */
function rounds({ low, precision }: Extent, value: number): boolean {
  if (value === low) return true;
  const step = value < 1000 && Number.isInteger(low) ? Math.min(precision, 1) : precision;
  return Math.abs(value - low) < step && gap(value, low) <= ROUNDING;
}

/** How far over a number its "just over" may go: 刚过二十八 is hardly 31, 两万出头 may be 23417. */
const justOver = ({ low, precision }: Extent): number =>
  precision === 1 && low < 1000 ? low + 2 : low * (1 + 2 * NEAR);

/** Whether what was said narrows the value down to less than a fifth either way. */
export function holds(extent: Extent, value: number): boolean {
  const { low, high, hedge, precision } = extent;
  const near = gap(value, low) <= NEAR;
  switch (hedge) {
    case 'plain':
      return rounds(extent, value);
    case 'about':
      return near;
    case 'over':
      return near && value >= low * (1 - SLIP) && value <= justOver(extent);
    case 'some':
      return value >= low && (value <= low * (1 + NEAR) || (value < low + precision && low >= 2 * precision));
    case 'at-least':
      return near && value >= low;
    case 'under':
    case 'at-most':
      return near && value <= low * (1 + SLIP);
    case 'range':
      return value >= low && value <= high && (high - low) / (high + low) < NEAR;
    case 'not':
    case 'versus':
      return false;
  }
}

/** Whether what was said cannot be true of the value, roundings granted. */
export function excludes(extent: Extent, value: number): boolean {
  const { low, high, hedge, precision } = extent;
  switch (hedge) {
    case 'plain':
      return !rounds(extent, value);
    case 'about':
      return gap(value, low) > NEAR;
    case 'over':
      return value < low * (1 - SLIP) || value > justOver(extent);
    case 'some':
      return value < low * (1 - SLIP) || value > Math.max(low + precision, low * (1 + NEAR));
    case 'at-least':
      return value < low * (1 - SLIP);
    case 'under':
      return value > low * (1 + SLIP) || value < low * (1 - 2 * NEAR);
    case 'at-most':
      return value > low * (1 + SLIP);
    case 'range':
      return value < low * (1 - SLIP) || value > high * (1 + SLIP);
    case 'not':
      return rounds(extent, value);
    case 'versus':
      return false;
  }
}
