/** Dates of the Spring Festival from tyme4ts: the JavaScript engine's own Chinese calendar errs in some years. */
import { LunarDay, type SolarDay } from 'tyme4ts';
import { ruleNumber } from './rules.js';

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

function isoDay(day: SolarDay): string {
  return `${pad(day.getYear(), 4)}-${pad(day.getMonth(), 2)}-${pad(day.getDay(), 2)}`;
}

const firstDay = (year: number): SolarDay => LunarDay.fromYmd(year, 1, 1).getSolarDay();

/**
 * 正月初一 of a lunar year, `YYYY-MM-DD`; `year` is also the solar year it falls in. Throws outside tyme4ts' range.
 * @later For scenarios on the days of the festival itself.
 */
export function springFestival(year: number): string {
  return isoDay(firstDay(year));
}

/** 除夕, the day before `springFestival(year)`: the 29th or the 30th of the twelfth month. */
export function newYearsEve(year: number): string {
  return isoDay(firstDay(year).next(-1));
}

/**
 * The first day of Chunyun by the rule `chunyun.rule.start_offset`; the ministry's notice of a year may differ.
 * @later For scenarios on the sale of tickets.
 */
export function chunyunStart(year: number): string {
  return isoDay(firstDay(year).next(ruleNumber('chunyun.rule.start_offset')));
}
