import type { z } from 'zod';
import { pick, type Random } from '../core/random.js';
import type { Scalar } from './seen.js';

type Schema = z.core.JSONSchema.JSONSchema;
type Wish = {
  readonly size: 'small' | 'random' | 'all';
  readonly random: Random;
  readonly seen: readonly Scalar[];
};

/** Past this a random draw says nothing: schemas without a maximum name the largest safe integer. */
const SPAN = 1000;

/** A number for a schema: a seen value in range, else the least one or a draw near the lower bound. */
export function sampleNumber(schema: Schema, whole: boolean, wish: Wish): number {
  const [low, high] = rangeOf(schema, whole);
  const step = schema.multipleOf ?? (whole ? 1 : 0);
  const onStep = (value: number): boolean => step === 0 || Number.isInteger(value / step);
  const fits = (value: number): boolean => value >= low && value <= high && onStep(value);
  const known = wish.seen.filter((value) => typeof value === 'number').filter(fits);
  if (known.length > 0 && wish.size !== 'small' && wish.random() < 0.7) return pick(wish.random, known);
  if (wish.size === 'small') return least(low, high, step);
  const start = least(low, high, step);
  const drawn = start + wish.random() * Math.min(high - start, SPAN);
  const stepped = step === 0 ? drawn : Math.floor(drawn / step) * step;
  return fits(stepped) ? stepped : start;
}

function least(low: number, high: number, step: number): number {
  const start = low <= 0 && high >= 0 ? 0 : low > 0 ? low : Math.max(low, high - SPAN);
  return step === 0 ? start : Math.ceil(start / step) * step;
}

/** The closed range of a schema. An open bound of a real number moves by a thousandth of the range. */
function rangeOf(schema: Schema, whole: boolean): [number, number] {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum } = schema;
  const open = { low: asNumber(exclusiveMinimum, -Infinity), high: asNumber(exclusiveMaximum, Infinity) };
  const width = Math.min(Math.min(maximum, open.high) - Math.max(minimum, open.low), SPAN);
  const nudge = whole ? 1 : width / 1000;
  const low = open.low >= minimum ? open.low + nudge : minimum;
  const high = open.high <= maximum ? open.high - nudge : maximum;
  return [low, high];
}

function asNumber(bound: number | boolean | undefined, otherwise: number): number {
  return typeof bound === 'number' ? bound : otherwise;
}
