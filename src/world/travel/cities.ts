import { keepFor } from '../../core/keep.js';
import { cityRows } from './cities.data.js';

export type City = {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly province: string;
  readonly lat: number;
  readonly lon: number;
  /** IATA code, where the city has an airport of its own. */
  readonly airport?: string;
  readonly rail: 'hub' | 'major' | 'minor';
  /** Whether EMU trains call. */
  readonly hsr: boolean;
};

/** The cities of datasets/reference/cities.csv, in its order. */
export const cities: readonly City[] = cityRows.map(
  ([id, zh, en, province, lat, lon, airport, rail, hsr]): City => ({
    ...{ id, zh, en, province, lat, lon, rail, hsr },
    ...(airport === '' ? {} : { airport }),
  }),
);

const byId: ReadonlyMap<string, City> = new Map(cities.map((city) => [city.id, city]));

/** The city of this id. Throws when the table has none: use `findCity` for what a person or a model wrote. */
export function cityOf(id: string): City {
  const city = byId.get(id);
  if (city === undefined) throw new Error(`cities: no city_id '${id}' in datasets/reference/cities.csv`);
  return city;
}

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’-]/g, '')
    .replace(/市$/, '');

/** Of two cities with one name the first in the table. */
const byName: ReadonlyMap<string, City> = new Map(
  cities
    .toReversed()
    .flatMap((city) => [city.id, city.zh, city.en].map((name): [string, City] => [plain(name), city])),
);

/** The city meant by an id, a Chinese name (with or without 市) or an English name; null when there is none. */
export function findCity(name: string): City | null {
  return byName.get(plain(name)) ?? null;
}

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in km (haversine, sphere of the mean radius 6371 km). */
export const distanceKm = (a: City, b: City): number => distancesFrom(a)(b);

/** Kept: of the few hundred cities a timetable asks for the same few pairs again and again. */
const distancesFrom = keepFor((a: City) => keepFor((b: City) => haversine(a, b)));

function haversine(a: City, b: City): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}
