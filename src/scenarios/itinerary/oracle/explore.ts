import type { PolicyCall } from '../../../core/policy.js';
import type { Lang } from '../../../core/lang.js';
import { addDays, dayOf } from '../../../world/travel/clock.js';
import type { Link, Minutes, Network, Place, Service, Trip } from '../../../world/travel/types.js';
import { question, readAnswers, type Opening } from './ask.js';
import { linksResult, readAll, replyResult, servicesIn } from './read.js';
import type { Part } from './step.js';

/** What has been seen of the world. */
export type Seen = { readonly trip: Trip; readonly network: Network };

type Map = {
  readonly places: readonly Place[];
  readonly links: readonly Link[];
  /** Cities that each visited city has services to. */
  readonly onward: ReadonlyMap<string, readonly string[]>;
};

const linksOf = (city: string): PolicyCall => ({ name: 'links', args: { city } });

/** Asks the traveller everything, then looks at every city and every service between origin and destination. */
export function* explore(opening: Opening, lang: Lang): Part<Seen | null> {
  const { origin, destination } = opening;
  const ask = { name: 'ask_user', args: { text: question[lang] } };
  const first = yield { calls: [ask, linksOf(origin), linksOf(destination)] };
  const [answer] = readAll(replyResult, first.results.slice(0, 1)) ?? [];
  const ends = readAll(linksResult, first.results.slice(1));
  if (answer === undefined || ends === null) return null;
  const trip = readAnswers(answer.reply, opening);
  const map = yield* exploreCities(ends.reduce(addCity, emptyMap), trip);
  if (map === null) return null;
  const found = yield { calls: searchesFor(map, trip) };
  const services = merge(found.results.flatMap(servicesIn), yield* lookAgain(found.said));
  return { trip, network: { places: map.places, links: map.links, services } };
}

const emptyMap: Map = { places: [], links: [], onward: new Map() };

function addCity(
  map: Map,
  { city, places, links, onward_cities }: ReturnType<typeof linksResult.parse>,
): Map {
  return {
    places: [...map.places, ...places.map((place) => ({ ...place, city }))],
    links: [...map.links, ...links],
    onward: new Map([...map.onward, [city, onward_cities]]),
  };
}

/** Visits every city that can be reached from the origin; nothing beyond the destination matters. */
function* exploreCities(start: Map, { destination }: Trip): Part<Map | null> {
  let map = start;
  for (;;) {
    const next = [...map.onward]
      .filter(([city]) => city !== destination)
      .flatMap(([, onward]) => onward)
      .filter((city, at, all) => !map.onward.has(city) && all.indexOf(city) === at);
    if (next.length === 0) return map;
    const { results } = yield { calls: next.map(linksOf) };
    const seen = readAll(linksResult, results);
    if (seen === null) return null;
    map = seen.reduce(addCity, map);
  }
}

function datesOf(from: Minutes, until: Minutes): readonly string[] {
  const [first, last] = [dayOf(from), dayOf(until)];
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function searchesFor({ onward }: Map, { depart_after, arrive_by, destination, origin }: Trip): PolicyCall[] {
  const pairs = [...onward]
    .filter(([city]) => city !== destination)
    .flatMap(([from, cities]) => cities.filter((to) => to !== origin).map((to) => ({ from, to })));
  return datesOf(depart_after, arrive_by).flatMap((date) =>
    pairs.map(({ from, to }) => ({ name: 'search', args: { from_city: from, to_city: to, date } })),
  );
}

const serviceId = /\bS[A-Z]*\d+\b/gu;

/** Looks up again every service that the traveller has news of. */
export function* lookAgain(said: readonly string[]): Part<readonly Service[]> {
  const ids = [...new Set(said.flatMap((text) => text.match(serviceId) ?? []))];
  if (ids.length === 0) return [];
  const { results } = yield { calls: ids.map((id) => ({ name: 'service', args: { id } })) };
  return results.flatMap(servicesIn);
}

/** Services by id; what was seen later counts. */
export function merge(before: readonly Service[], after: readonly Service[]): readonly Service[] {
  const kept = before.filter(({ id }) => !after.some((service) => service.id === id));
  return [...kept, ...after];
}
