import { describe, expect, it } from 'vitest';
import { ridesOvernight, waitsOvernight } from '../../../src/world/travel/overnight.js';
import { at } from '../../support/travel.js';

describe('a ride', () => {
  it.each([
    ['arriving at 23:30 is not overnight', '15T18:00', '15T23:30', false],
    ['arriving at 23:31 is overnight', '15T18:00', '15T23:31', true],
    ['leaving at 05:30 is not overnight', '15T05:30', '15T12:00', false],
    ['leaving at 05:29 is overnight', '15T05:29', '15T12:00', true],
    ['between midnight and one is overnight', '15T00:10', '15T00:50', true],
    ['leaving at 23:40 is overnight', '15T23:40', '15T23:55', true],
    ['through the whole night is overnight', '15T20:00', '16T09:00', true],
    ['through a whole day is overnight', '15T06:00', '16T06:00', true],
    ['within a day is not overnight', '15T06:00', '15T22:00', false],
  ])('%s', (_, dep, arr, expected) => {
    expect(ridesOvernight({ dep: at(dep), arr: at(arr) })).toBe(expected);
  });
});

describe('a wait', () => {
  it.each([
    ['that ends at 01:59 is not overnight', '15T22:00', '16T01:59', false],
    ['that ends at 02:00 is overnight', '15T22:00', '16T02:00', true],
    ['that begins at 02:00 is overnight', '16T02:00', '16T03:00', true],
    ['that begins at 02:01 is not overnight', '16T02:01', '16T23:00', false],
    ['of more than a day is overnight', '15T02:01', '16T02:01', true],
  ])('%s', (_, from, until, expected) => {
    expect(waitsOvernight(at(from), at(until))).toBe(expected);
  });
});
