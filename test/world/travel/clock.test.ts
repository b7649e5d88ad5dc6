import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, fromMinutes, minuteOfDay, toMinutes } from '../../../src/world/travel/clock.js';

describe('the clock', () => {
  it('counts minutes from the first minute of 1970', () => {
    expect(toMinutes('1970-01-01T00:00')).toBe(0);
    expect(toMinutes('1970-01-02T00:01')).toBe(1441);
  });

  it('writes back what it read, for every minute of a century', () => {
    const minutes = fc.integer({ min: 0, max: 100 * 366 * 1440 });
    fc.assert(fc.property(minutes, (m) => toMinutes(fromMinutes(m)) === m));
  });

  it('knows the leap day and the turn of the year', () => {
    expect(toMinutes('2028-03-01T00:00') - toMinutes('2028-02-28T00:00')).toBe(2 * 1440);
    expect(fromMinutes(toMinutes('2026-12-31T23:59') + 1)).toBe('2027-01-01T00:00');
  });

  it.each([
    '2026-02-30T10:00',
    '2026-13-01T10:00',
    '2026-02-01 10:00',
    '2026-02-01T24:00',
    '2026-2-1T1:00',
    '',
  ])('refuses %j and says what it expected', (text) => {
    expect(() => toMinutes(text)).toThrow(/expected a real date and time YYYY-MM-DDTHH:mm/);
  });

  it('gives the day and the minute of the day', () => {
    expect(dayOf(toMinutes('2026-02-16T23:59'))).toBe('2026-02-16');
    expect(minuteOfDay(toMinutes('2026-02-16T23:59'))).toBe(1439);
  });

  it('adds and takes days', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(() => addDays('2026-02-29', 1)).toThrow(RangeError);
  });
});
