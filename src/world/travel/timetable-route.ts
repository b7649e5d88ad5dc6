import { pick, type Random } from '../../core/random.js';
import { cities, cityOf, distanceKm, type City } from './cities.js';
import { dayOf, addDays } from './clock.js';
import type { Minutes } from './types.js';

/** A step of the ladder of difficulty. */
export type Difficulty = 1 | 2 | 3 | 4;

/** An ordered pair of cities that services run between. */
export type Corridor = { readonly from: City; readonly to: City };

/** The cities of a network and what is served: directly, over one hub, over two. */
export type Route = {
  readonly origin: City;
  readonly destination: City;
  /** Nearest to the origin first. */
  readonly hubs: readonly City[];
  readonly corridors: readonly Corridor[];
};

/** A search of every corridor on every date must stay within this, so that an assistant can see the whole timetable. */
const MAX_SEARCHES = 20;
const WANTED_HUBS: Readonly<Record<Difficulty, number>> = { 1: 1, 2: 2, 3: 3, 4: 4 };
/** A hub nearer to either end than this is no place to change. */
const NEAREST_KM = 60;

/** Length of the way over a city as a multiple of the direct one, a little less for the great hubs. */
function detour(origin: City, destination: City, via: City): number {
  const ratio =
    (distanceKm(origin, via) + distanceKm(via, destination)) / Math.max(1, distanceKm(origin, destination));
  return ratio - (via.rail === 'hub' ? 0.1 : 0);
}

/** Up the ladder a hub within a coach's reach of the destination is worth a longer way: there modes compete. */
const LAST_STRETCH_KM = 450;
const nearHome = (difficulty: Difficulty, hub: City, destination: City): number =>
  difficulty >= 3 && distanceKm(hub, destination) < LAST_STRETCH_KM ? 0.15 : 0;

function rankedHubs(origin: City, destination: City, difficulty: Difficulty): readonly City[] {
  return cities
    .filter((city) => city.rail !== 'minor' && city.id !== origin.id && city.id !== destination.id)
    .filter((city) => distanceKm(origin, city) > NEAREST_KM && distanceKm(city, destination) > NEAREST_KM)
    .map((city) => ({
      city,
      cost: detour(origin, destination, city) - nearHome(difficulty, city, destination),
    }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ city }) => city);
}

/** Draws `count` of the best `count + 2` hubs. */
function drawHubs(random: Random, ranked: readonly City[], count: number): City[] {
  const drawn: City[] = [];
  while (drawn.length < count) {
    const left = ranked.slice(0, count + 2).filter((city) => !drawn.includes(city));
    if (left.length === 0) return drawn;
    drawn.push(pick(random, left));
  }
  return drawn;
}

/** How many dates lie in a window, both ends' included. */
export function datesIn(from: Minutes, until: Minutes): readonly string[] {
  const last = dayOf(until);
  const dates = [dayOf(from)];
  for (let day = dayOf(from); day < last;) {
    day = addDays(day, 1);
    dates.push(day);
  }
  return dates;
}

function corridorsOver(origin: City, destination: City, hubs: readonly City[], chained: boolean): Corridor[] {
  const [first, second] = hubs;
  return [
    { from: origin, to: destination },
    ...hubs.flatMap((hub) => [
      { from: origin, to: hub },
      { from: hub, to: destination },
    ]),
    ...(chained && first !== undefined && second !== undefined ? [{ from: first, to: second }] : []),
  ];
}

/** Chooses the hubs between two cities: more of them up the ladder, as far as all can be searched on all dates. */
export function planRoute(
  ends: { readonly origin: string; readonly destination: string },
  difficulty: Difficulty,
  dates: number,
  random: Random,
): Route {
  const origin = cityOf(ends.origin);
  const destination = cityOf(ends.destination);
  const pairs = Math.floor(MAX_SEARCHES / dates);
  const count = Math.max(1, Math.min(WANTED_HUBS[difficulty], Math.floor((pairs - 1) / 2)));
  const hubs = drawHubs(random, rankedHubs(origin, destination, difficulty), count).sort(
    (a, b) => distanceKm(origin, a) - distanceKm(origin, b),
  );
  const chained = difficulty > 1 && hubs.length > 1 && 2 + 2 * hubs.length <= pairs;
  return { origin, destination, hubs, corridors: corridorsOver(origin, destination, hubs, chained) };
}
