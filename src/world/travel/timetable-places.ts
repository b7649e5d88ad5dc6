import { randomInt, type Random } from '../../core/random.js';
import type { City } from './cities.js';
import type { Route } from './timetable-route.js';
import type { Link, Place } from './types.js';

export const placeIds = {
  home: (city: City): string => `${city.id}/home`,
  central: (city: City): string => `${city.id}/central`,
  /** The second rail station; only where `hasTwoStations`. */
  east: (city: City): string => `${city.id}/east`,
  airport: (city: City): string => `${city.id}/airport`,
  coach: (city: City): string => `${city.id}/coach`,
  pickup: (city: City): string => `${city.id}/pickup`,
};

export const hasTwoStations = (city: City): boolean => city.rail !== 'minor';

function placesOf(city: City, withHome: boolean): Place[] {
  return [
    { id: placeIds.central(city), city: city.id, kind: 'rail' },
    ...(hasTwoStations(city) ? [{ id: placeIds.east(city), city: city.id, kind: 'rail' as const }] : []),
    ...(city.airport === undefined
      ? []
      : [{ id: placeIds.airport(city), city: city.id, kind: 'airport' as const }]),
    { id: placeIds.coach(city), city: city.id, kind: 'coach' },
    { id: placeIds.pickup(city), city: city.id, kind: 'pickup' },
    ...(withHome ? [{ id: placeIds.home(city), city: city.id, kind: 'home' as const }] : []),
  ];
}

type Ride = { readonly minutes: readonly [number, number]; readonly fen: readonly [number, number] };
const ACROSS: Ride = { minutes: [30, 50], fen: [400, 700] };
const NEARBY: Ride = { minutes: [8, 18], fen: [100, 300] };
const AIRPORT: Ride = { minutes: [40, 65], fen: [1500, 3500] };
const HOME: Ride = { minutes: [20, 45], fen: [300, 3000] };
/** Share of links with stairs on the way: changes of station, and short walks. Doors are reached without. */
const STAIRS = { across: 0.35, nearby: 0.2, airport: 0.1 } as const;

function kindOfLink(a: Place, b: Place): { readonly ride: Ride; readonly stairs: number } {
  const kinds = [a.kind, b.kind];
  if (kinds.includes('airport')) {
    return { ride: AIRPORT, stairs: kinds.includes('home') ? 0 : STAIRS.airport };
  }
  if (kinds.includes('home')) return { ride: HOME, stairs: 0 };
  if (a.kind === 'rail' && b.kind === 'rail') return { ride: ACROSS, stairs: STAIRS.across };
  return { ride: NEARBY, stairs: STAIRS.nearby };
}

function linkOf(random: Random, a: Place, b: Place): Link {
  const { ride, stairs } = kindOfLink(a, b);
  return {
    from: a.id,
    to: b.id,
    minutes: randomInt(random, ...ride.minutes),
    fare_fen: randomInt(random, ride.fen[0] / 100, ride.fen[1] / 100) * 100,
    step_free: random() >= stairs,
  };
}

/** The places of a route's cities, and a link between any two of one city: nobody has to walk over two links. */
export function buildPlaces(
  route: Route,
  random: Random,
): { readonly places: readonly Place[]; readonly links: readonly Link[] } {
  const byCity = [
    placesOf(route.origin, true),
    ...route.hubs.map((hub) => placesOf(hub, false)),
    placesOf(route.destination, true),
  ];
  const links = byCity.flatMap((here) =>
    here.flatMap((a, at) => here.slice(at + 1).map((b) => linkOf(random, a, b))),
  );
  return { places: byCity.flat(), links };
}
