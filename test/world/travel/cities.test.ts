import { describe, expect, it } from 'vitest';
import { cities, cityOf, distanceKm, findCity, type City } from '../../../src/world/travel/cities.js';

describe('cities', () => {
  it('have unique ids, names and airports', () => {
    const airports = cities.flatMap(({ airport }) => airport ?? []);
    expect(new Set(cities.map(({ id }) => id)).size).toBe(cities.length);
    expect(new Set(cities.map(({ zh }) => zh)).size).toBe(cities.length);
    expect(new Set(airports).size).toBe(airports.length);
  });

  it('hold the hubs and the home towns that trips need', () => {
    const count = (rail: string): number => cities.filter((city) => city.rail === rail).length;
    expect(count('hub')).toBeGreaterThanOrEqual(10);
    expect(count('minor')).toBeGreaterThanOrEqual(20);
  });

  it('lie inside the country', () => {
    for (const { lat, lon } of cities) {
      expect(lat).toBeGreaterThan(18);
      expect(lat).toBeLessThan(54);
      expect(lon).toBeGreaterThan(73);
      expect(lon).toBeLessThan(135);
    }
  });
});

describe('distanceKm', () => {
  const at = (lat: number, lon: number): City => ({ ...cityOf('wuhan'), lat, lon });

  it('is a 360th of the circumference for a degree along a meridian or the equator', () => {
    const degree = (2 * Math.PI * 6371) / 360;
    expect(distanceKm(at(30, 110), at(31, 110))).toBeCloseTo(degree, 6);
    expect(distanceKm(at(0, 110), at(0, 111))).toBeCloseTo(degree, 6);
  });

  it('is the same both ways and nothing to itself', () => {
    const [beijing, shanghai] = [cityOf('beijing'), cityOf('shanghai')];
    expect(distanceKm(beijing, shanghai)).toBeCloseTo(distanceKm(shanghai, beijing), 9);
    expect(distanceKm(beijing, beijing)).toBe(0);
  });
});

describe('findCity', () => {
  it.each(['wuhan', 'Wuhan', '武汉', '武汉市', ' wuhan '])('reads %j as Wuhan', (name) => {
    expect(findCity(name)?.id).toBe('wuhan');
  });

  it("reads an English name with an apostrophe or without, e.g. Xi'an", () => {
    expect(findCity("Xi'an")?.id).toBe('xian');
    expect(findCity('Xi’an')?.id).toBe('xian');
  });

  it('knows no city that is not in the table', () => {
    expect(findCity('gotham')).toBeNull();
    expect(() => cityOf('gotham')).toThrow(/'gotham'/);
  });
});
