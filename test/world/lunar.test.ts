import { SolarDay } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { chunyunStart, newYearsEve, springFestival } from '../../src/world/lunar.js';
import { rule } from '../../src/world/rules.js';

describe('springFestival', () => {
  it.each([
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2030, '2030-02-03'],
  ])('of %i is %s', (year, day) => {
    expect(springFestival(year)).toBe(day);
  });

  it('converts back to the first day of the first lunar month in every year from 1950 to 2100', () => {
    for (let year = 1950; year <= 2100; year += 1) {
      const [y = 0, m = 0, d = 0] = springFestival(year).split('-').map(Number);
      const lunar = SolarDay.fromYmd(y, m, d).getLunarDay();
      expect([lunar.getYear(), lunar.getMonth(), lunar.getDay()]).toEqual([year, 1, 1]);
    }
  });
});

describe('newYearsEve', () => {
  it('is the day before, whether the twelfth month has 29 days or 30', () => {
    expect(newYearsEve(2026)).toBe('2026-02-16');
    expect(newYearsEve(2030)).toBe('2030-02-02');
  });
});

describe('chunyunStart', () => {
  it('follows the offset rule and agrees with the dated rows of 2026 and 2027', () => {
    expect(chunyunStart(2026)).toBe(rule('chunyun.2026.start').value);
    expect(chunyunStart(2027)).toBe(rule('chunyun.2027.start').value);
  });
});
