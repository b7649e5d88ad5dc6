import { describe, expect, it } from 'vitest';
import { luggageFits } from '../../../src/world/travel/luggage.js';
import { aPassenger, aService } from '../../support/travel.js';

const party = [aPassenger(), aPassenger({ name: '小满', age: 8 }), aPassenger({ name: '豆豆', age: 3 })];
const fits = (...luggage: readonly { g: number; sum_cm: number }[]): boolean =>
  luggageFits({ party, luggage }, aService('G1'));

describe('luggage', () => {
  it('may weigh as much as all allowances together, children on reduced and free fares having the child one', () => {
    expect(fits({ g: 25_000, sum_cm: 100 }, { g: 15_000, sum_cm: 100 })).toBe(true);
    expect(fits({ g: 25_000, sum_cm: 100 }, { g: 15_001, sum_cm: 100 })).toBe(false);
  });

  it('must be within the size piece by piece', () => {
    expect(fits({ g: 1000, sum_cm: 160 }, { g: 1000, sum_cm: 160 })).toBe(true);
    expect(fits({ g: 1000, sum_cm: 161 })).toBe(false);
  });

  it('may be none', () => {
    expect(fits()).toBe(true);
  });
});
