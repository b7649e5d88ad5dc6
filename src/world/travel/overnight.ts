import { minuteOfDay } from './clock.js';
import type { Minutes, Service } from './types.js';

const DAY = 1440;
const NIGHT_FROM = 23 * 60 + 30;
const NIGHT_MINUTES = 6 * 60;
const DEEP_NIGHT = 2 * 60;

/** Whether a ride is under way at some time between 23:30 and 05:30; arriving at 23:30 or leaving at 05:30 is not. */
export function ridesOvernight({ dep, arr }: Pick<Service, 'dep' | 'arr'>): boolean {
  const sinceNightfall = minuteOfDay(dep - NIGHT_FROM);
  return sinceNightfall < NIGHT_MINUTES || sinceNightfall + (arr - dep) > DAY;
}

/** Whether a wait, both its ends included, holds 02:00. */
export function waitsOvernight(from: Minutes, until: Minutes): boolean {
  return until >= from && minuteOfDay(DEEP_NIGHT - from) <= until - from;
}
