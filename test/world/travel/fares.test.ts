import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completeFares,
  faresAreRight,
  partyFen,
  rightFares,
  seatsFor,
  ticketFen,
} from '../../../src/world/travel/fares.js';
import type { FareType, SeatClass } from '../../../src/world/travel/types.js';
import { aPassenger, aService, childRule } from '../../support/travel.js';

const aged = (...ages: readonly number[]) => ages.map((age, i) => aPassenger({ name: `p${i}`, age }));
const fares = (...ages: readonly number[]): readonly FareType[] => rightFares(aged(...ages), childRule);
const second: SeatClass = { id: 'second', fare_fen: 10_001, seats: 5 };

describe('the right fares', () => {
  it('follow the age: small children free, then reduced, then adult', () => {
    expect(fares(30, 5, 6, 13, 14)).toEqual(['adult', 'free', 'child', 'child', 'adult']);
  });

  it('let one small child go free for each adult, the oldest first', () => {
    expect(fares(30, 2, 5, 3)).toEqual(['adult', 'child', 'free', 'child']);
    expect(fares(30, 31, 2, 5, 3)).toEqual(['adult', 'adult', 'child', 'free', 'free']);
  });

  it('prefer the child named first among small children of one age', () => {
    expect(fares(30, 4, 4)).toEqual(['adult', 'free', 'child']);
  });

  it('let nobody go free without an adult', () => {
    expect(fares(4, 12)).toEqual(['child', 'child']);
  });

  it('know no free child where the rule has none', () => {
    expect(rightFares(aged(30, 4), { ...childRule, free_under: 0 })).toEqual(['adult', 'child']);
  });

  it('are accepted whichever small child goes free, and in no other way', () => {
    const party = aged(30, 2, 5);
    expect(faresAreRight(party, childRule, ['adult', 'free', 'child'])).toBe(true);
    expect(faresAreRight(party, childRule, ['adult', 'child', 'child'])).toBe(false);
    expect(faresAreRight(party, childRule, ['adult', 'free', 'free'])).toBe(false);
    expect(faresAreRight(party, childRule, ['adult', 'free', 'adult'])).toBe(false);
    expect(faresAreRight(party, childRule, ['adult', 'free'])).toBe(false);
  });

  it('refuse a child fare at fourteen and an adult fare below', () => {
    expect(faresAreRight(aged(14), childRule, ['child'])).toBe(false);
    expect(faresAreRight(aged(13), childRule, ['adult'])).toBe(false);
  });

  it('cost the same however they are right', () => {
    const parties = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 });
    const types = fc.array(fc.constantFrom<FareType>('adult', 'child', 'free'), {
      minLength: 4,
      maxLength: 4,
    });
    const total = (list: readonly FareType[]): number =>
      list.reduce((sum, fare) => sum + ticketFen(second, fare, childRule), 0);
    fc.assert(
      fc.property(parties, types, (ages, guess) => {
        const given = guess.slice(0, ages.length);
        if (!faresAreRight(aged(...ages), childRule, given)) return;
        expect(total(given)).toBe(total(fares(...ages)));
      }),
    );
  });

  it('are completed around those already given', () => {
    expect(completeFares(aged(30, 2, 5), childRule, [null, 'free', null])).toEqual([
      'adult',
      'free',
      'child',
    ]);
    expect(completeFares(aged(30, 2, 5), childRule, ['adult', null, 'child'])).toEqual([
      'adult',
      'free',
      'child',
    ]);
    expect(completeFares(aged(30, 2, 5), childRule, [null, 'child', 'child'])).toBeNull();
  });
});

describe('the price', () => {
  it('of a child is half the fare, half a fen rounded up', () => {
    expect(ticketFen(second, 'child', childRule)).toBe(5001);
  });

  it('of a child follows the percentage of the class', () => {
    const rule = { ...childRule, percent: { default: 50, second: 75 } };
    expect(ticketFen(second, 'child', rule)).toBe(7501);
    expect(ticketFen({ ...second, id: 'first' }, 'child', rule)).toBe(5001);
  });

  it('of the party is the sum of its right fares', () => {
    expect(partyFen(aService('G1'), second, aged(30, 4, 10))).toBe(10_001 + 0 + 5001);
  });

  it('counts no seat for a free child', () => {
    expect(seatsFor(['adult', 'free', 'child'])).toBe(2);
  });
});
