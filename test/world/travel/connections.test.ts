import { describe, expect, it } from 'vitest';
import { boardingGap, type Stop } from '../../../src/world/travel/connections.js';
import { aLink, aNetwork, aPassenger } from '../../support/travel.js';

const network = aNetwork([]);
const walker = [aPassenger()];
const slow = [aPassenger(), aPassenger({ name: '外婆', age: 78, mobility: 1 })];
const home: Stop = { place: 'b/home', mode: 'home' };
const train = (place = 'b/rail'): Stop => ({ place, mode: 'train' });
const plane: Stop = { place: 'b/air', mode: 'plane' };
const coach: Stop = { place: 'b/bus', mode: 'coach' };
const carpool: Stop = { place: 'b/pickup', mode: 'carpool' };
const minutes = (from: Stop, to: Stop, party = walker): number | undefined =>
  boardingGap(network, party, from, to)?.minutes;

describe('a connection takes, with links of 20 minutes,', () => {
  it.each([
    ['30 between trains of one station', train(), train(), 30],
    ['link + 40 between stations', train(), train('b/east'), 60],
    ['link + 40 from home to a train', home, train(), 60],
    ['link + 40 from home to a coach', home, coach, 60],
    ['link + 40 from home to a carpool', home, carpool, 60],
    ['link + 120 from home to a plane', home, plane, 140],
    ['link + 120 from a train to a plane', train(), plane, 140],
    ['120 and 60 more between planes of one airport', plane, plane, 180],
    ['30 and 60 more from a plane to a train at the airport', plane, train('b/air'), 90],
    ['link + 40 and 60 more from a plane to a train elsewhere', plane, train(), 120],
    ['link + 60 from a plane to the door', plane, home, 80],
    ['the link alone from a train to the door', train(), home, 20],
    ['link + 40 and 60 more from a carpool to a train', carpool, train(), 120],
    ['link + 120 and 60 more from a carpool to a plane', carpool, plane, 200],
    ['the link alone from a carpool to the door', carpool, home, 20],
  ])('%s', (_, from, to, expected) => {
    expect(minutes(from, to)).toBe(expected);
  });

  it.each([
    ['a change', train(), train(), 50],
    ['boarding from home', home, train(), 80],
    ['boarding a plane', home, plane, 160],
  ])('20 more for %s when one passenger is slow', (_, from, to, expected) => {
    expect(minutes(from, to, slow)).toBe(expected);
  });

  it('no more for reaching the door when one passenger is slow', () => {
    expect(minutes(train(), home, slow)).toBe(20);
  });
});

describe('a link', () => {
  it('is used in both directions', () => {
    const oneWay = aNetwork([], { links: [aLink('b/east', 'b/rail', { minutes: 35 })] });
    expect(boardingGap(oneWay, walker, train(), train('b/east'))?.minutes).toBe(75);
    expect(boardingGap(oneWay, walker, train('b/east'), train())?.minutes).toBe(75);
  });

  it('is the fastest of several', () => {
    const two = aNetwork([], {
      links: [
        aLink('b/rail', 'b/east', { minutes: 50, fare_fen: 0 }),
        aLink('b/east', 'b/rail', { minutes: 15 }),
      ],
    });
    expect(boardingGap(two, walker, train(), train('b/east'))).toEqual({
      minutes: 55,
      fare_fen: 500,
      step_free: true,
    });
  });

  it('is missing between cities, and two of them do not make one', () => {
    const chain = aNetwork([], { links: [aLink('b/rail', 'b/air'), aLink('b/air', 'b/east')] });
    expect(boardingGap(chain, walker, train(), train('b/east'))).toBeNull();
    expect(boardingGap(network, walker, train(), train('c/rail'))).toBeNull();
  });

  it('is paid by everybody from the age of six', () => {
    const family = [30, 6, 5].map((age) => aPassenger({ name: String(age), age }));
    expect(boardingGap(network, family, train(), train('b/east'))?.fare_fen).toBe(1000);
    expect(boardingGap(network, family, train(), train())?.fare_fen).toBe(0);
  });

  it('tells of its stairs', () => {
    const stairs = aNetwork([], { links: [aLink('b/rail', 'b/east', { step_free: false })] });
    expect(boardingGap(stairs, walker, train(), train('b/east'))?.step_free).toBe(false);
  });
});
