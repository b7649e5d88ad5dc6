import { pick, randomInt, type Random } from '../../core/random.js';
import { reportChain, type ChainReport } from './chain.js';
import { boardingGap, type Stop } from './connections.js';
import { carriersOf, type Carrier } from './timetable-carriers.js';
import {
  drawDeparture,
  drawMinutes,
  onTimetable,
  runsAt,
  serviceOf,
  stopIn,
  type Draft,
  type Numbering,
} from './timetable-draw.js';
import { placeIds } from './timetable-places.js';
import type { Corridor, Difficulty, Route } from './timetable-route.js';
import type { Network, Service, Trip } from './types.js';

/** What chains of services are drawn for. */
export type Planting = {
  readonly route: Route;
  readonly difficulty: Difficulty;
  /** Places and links; no services needed. */
  readonly ground: Network;
  readonly trip: Trip;
  readonly random: Random;
  readonly next: Numbering;
};

/** A drawn chain of rides, at the average price and step-free, held against the trip. */
export type Sample = {
  readonly drafts: readonly Draft[];
  readonly services: readonly Service[];
  readonly report: ChainReport;
};

/** Minutes of slack beyond a connection's buffer: mostly short, sometimes a long wait. */
const SLACK: readonly [number, number] = [3, 45];
const LONG_SLACK: readonly [number, number] = [60, 300];
const LONG_SHARE = 0.2;

/** Corridors from origin to destination over at most two hubs. */
export function waysOf({ corridors, origin, destination }: Route): readonly (readonly Corridor[])[] {
  const starts = corridors.filter(({ from }) => from.id === origin.id);
  return starts.flatMap((first) => {
    if (first.to.id === destination.id) return [[first]];
    const onward = corridors.filter(({ from }) => from.id === first.to.id);
    return onward.flatMap((second) => {
      if (second.to.id === destination.id) return [[first, second]];
      const last = corridors.find(({ from, to }) => from.id === second.to.id && to.id === destination.id);
      return last === undefined ? [] : [[first, second, last]];
    });
  });
}

/** Trunk trains reach a hub at one station and regional ones leave from another, from difficulty 3 on. */
export const isApart = (difficulty: Difficulty, { from }: Corridor, route: Route): boolean =>
  difficulty >= 3 && from.id !== route.origin.id;

function draftLeg(planting: Planting, corridor: Corridor, before: Draft | null): Draft | null {
  const { random, route, ground, trip } = planting;
  const carriers = carriersOf(corridor.from, corridor.to);
  if (carriers.length === 0) return null;
  const carrier = pick(random, carriers);
  const from = stopIn(corridor.from, carrier, 'from', isApart(planting.difficulty, corridor, route));
  const to = stopIn(corridor.to, carrier, 'to', false);
  const stop: Stop =
    before === null
      ? { place: placeIds.home(route.origin), mode: 'home' }
      : { place: before.to, mode: before.carrier.mode };
  const gap = boardingGap(ground, trip.party, stop, { place: from, mode: carrier.mode });
  if (gap === null) return null;
  const minutes = drawMinutes(random, carrier, corridor);
  const dep = departureAfter(planting, carrier, gap.minutes, before);
  return dep === null ? null : { corridor, carrier, from, to, dep, minutes };
}

function departureAfter(
  { random, trip }: Planting,
  carrier: Carrier,
  gap: number,
  before: Draft | null,
): number | null {
  if (before === null) return drawDeparture(random, carrier, trip.depart_after + gap, trip.arrive_by);
  const slack = random() < LONG_SHARE ? LONG_SLACK : SLACK;
  const dep = onTimetable(carrier, before.dep + before.minutes + gap + randomInt(random, ...slack));
  return runsAt(carrier, dep) ? dep : null;
}

function draftChain(planting: Planting, chain: readonly Corridor[]): Draft[] | null {
  const drafts: Draft[] = [];
  for (const corridor of chain) {
    const draft = draftLeg(planting, corridor, drafts.at(-1) ?? null);
    if (draft === null) return null;
    drafts.push(draft);
  }
  return drafts;
}

/** How the services of a chain are to be sold. */
export type Sale = { readonly factor: number; readonly stepFree: boolean };

/** The services of drafts: seats for the whole party in the cheapest class, a few or none in the others. */
export function sell({ random, trip, next }: Planting, drafts: readonly Draft[], sale: Sale): Service[] {
  const seats = (at: number): number =>
    at === 0 ? trip.party.length + randomInt(random, 0, 3) : randomInt(random, 0, trip.party.length + 1);
  return drafts.map((draft) => serviceOf(draft, { ...sale, seats }, next));
}

/** A chain of services, each in its cheapest class, against the trip. */
export function reportOf({ ground, trip }: Planting, services: readonly Service[]): ChainReport {
  const rides = services.map(({ id, classes }) => ({
    service_id: id,
    class: classes[0]?.id ?? ('seat' as const),
  }));
  return reportChain({ ...ground, services }, trip, rides);
}

/** One chain on one of these ways; null where no carrier runs at the hour. */
export function drawSample(planting: Planting, ways: readonly (readonly Corridor[])[]): Sample | null {
  const drafts = draftChain(planting, pick(planting.random, ways));
  if (drafts === null) return null;
  const services = sell(planting, drafts, { factor: 1, stepFree: true });
  return { drafts, services, report: reportOf(planting, services) };
}
