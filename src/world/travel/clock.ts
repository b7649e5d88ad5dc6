import { keepBy } from '../../core/keep.js';
import type { Minutes } from './types.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MINUTES = 1440;
const MINUTE_MS = 60_000;

/** Shanghai has had no daylight saving since 1991, so its wall clock may be counted as if it were UTC. */
function parse(text: string, shape: RegExp, rest: string, expected: string): Minutes {
  const ms = shape.test(text) ? Date.parse(`${text}${rest}`) : NaN;
  const valid = Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text);
  if (!valid)
    throw new RangeError(`clock: found '${text}', expected a real ${expected}, e.g. 2026-02-16T18:00`);
  return ms / MINUTE_MS;
}

/** Minutes since 1970-01-01T00:00 (Asia/Shanghai) of `YYYY-MM-DDTHH:mm`. Throws RangeError on anything else. */
export function toMinutes(instant: string): Minutes {
  return parse(instant, INSTANT, ':00Z', 'date and time YYYY-MM-DDTHH:mm');
}

/** `YYYY-MM-DDTHH:mm` of an instant; the inverse of `toMinutes`. */
export function fromMinutes(instant: Minutes): string {
  const minute = Math.floor(minuteOfDay(instant));
  return `${dayOf(instant)}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

const twoDigits = (number: number): string => (number < 10 ? `0${String(number)}` : String(number));

/** The day an instant falls on, `YYYY-MM-DD`. */
export function dayOf(instant: Minutes): string {
  return dayNumbered(Math.floor(instant / DAY_MINUTES));
}

/** Days kept: a case plays within a week or two, and its services are dated again and again. */
const dayNumbered = keepBy(
  (days: number) => days,
  (days) => new Date(days * DAY_MINUTES * MINUTE_MS).toISOString().slice(0, 10),
  1000,
);

/** Minutes since midnight, 0 to 1439. */
export function minuteOfDay(instant: Minutes): Minutes {
  return ((instant % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}

/** The day `days` after (before, if negative) the day `YYYY-MM-DD`. Throws RangeError if that is no day. */
export function addDays(day: string, days: number): string {
  return dayOf(parse(day, DAY, 'T00:00:00Z', 'day YYYY-MM-DD') + days * DAY_MINUTES);
}
