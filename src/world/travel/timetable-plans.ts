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
import type { Mode, Network, Service, Trip } from './types.js';

/** A chain of services that takes the party home, planted so that a timetable has a good answer. */
export type PlantedPlan = { readonly services: readonly Service[]; readonly report: ChainReport };

export type Planting = {
  readonly route: Route;
  readonly difficulty: Difficulty;
  /** Places and links; no services needed. */
  readonly ground: Network;
  readonly trip: Trip;
  readonly random: Random;
  readonly next: Numbering;
};

/** Chains sampled at least, and at most while fewer than two of the wanted kind were found. */
const TRIES = 160;
const MOST_TRIES = 640;
/** Minutes of slack beyond a connection's buffer. */
const SLACK = [3, 45] as const;
/** For choosing among candidates only: a middling value of time, fen a minute. */
const MIDDLING_VOT = 60;

/** Corridors from origin to destination over at most two hubs. */
function chains({ corridors, origin, destination }: Route): Corridor[][] {
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
  const dep = onTimetable(carrier, before.dep + before.minutes + gap + randomInt(random, ...SLACK));
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

/** Planted services cost less than the average one, several modes least: finding them has to pay. */
function priceOf(drafts: readonly Draft[], random: Random): number {
  const mixed = new Set(drafts.map(({ carrier }) => carrier.mode)).size > 1;
  return (mixed ? 0.72 : 0.86) + random() * 0.12;
}

function plant(planting: Planting, drafts: readonly Draft[]): PlantedPlan {
  const { random, trip, next, ground } = planting;
  const factor = priceOf(drafts, random);
  const seats = (at: number): number =>
    at === 0 ? trip.party.length + randomInt(random, 0, 3) : randomInt(random, 0, trip.party.length + 1);
  const services = drafts.map((draft) => serviceOf(draft, { factor, seats, stepFree: true }, next));
  const rides = services.map(({ id, classes }) => ({
    service_id: id,
    class: classes[0]?.id ?? ('seat' as const),
  }));
  return { services, report: reportChain({ ...ground, services }, trip, rides) };
}

const modesOf = (plan: PlantedPlan): ReadonlySet<Mode> => new Set(plan.services.map(({ mode }) => mode));

const changesStation = ({ services }: PlantedPlan): boolean =>
  services.some((service, at) => at > 0 && services[at - 1]?.to !== service.from);

/** Whether a plan is of the kind that its step of the ladder asks for. */
function suits(difficulty: Difficulty, plan: PlantedPlan): boolean {
  const { length } = plan.services;
  switch (difficulty) {
    case 1:
      return length === 1;
    case 2:
      return length === 2;
    case 3:
    case 4:
      return length >= 2 && modesOf(plan).size >= 2 && changesStation(plan);
  }
}

const costOf = ({ report }: PlantedPlan): number =>
  report.ticket_fen + report.link_fen + MIDDLING_VOT * report.door_minutes + 3000 * report.transfers;

const cheapest = (plans: readonly PlantedPlan[]): PlantedPlan | undefined =>
  plans.reduce<PlantedPlan | undefined>(
    (best, plan) => (best === undefined || costOf(plan) < costOf(best) ? plan : best),
    undefined,
  );

const sameWay = (a: PlantedPlan, b: PlantedPlan): boolean =>
  a.services.map(({ to }) => to.split('/')[0]).join() === b.services.map(({ to }) => to.split('/')[0]).join();

const addsMode = (plan: PlantedPlan, to: PlantedPlan): boolean =>
  [...modesOf(plan)].some((mode) => !modesOf(to).has(mode));

/**
 * The second plan: of the kind the ladder asks for and, on the highest step, with a further mode; else one by another
 * way; else any.
 */
function alternative(
  difficulty: Difficulty,
  others: readonly PlantedPlan[],
  first: PlantedPlan,
): PlantedPlan | undefined {
  const alike = difficulty < 3 ? [] : others.filter((plan) => suits(difficulty, plan));
  const wanted = difficulty < 4 ? alike : alike.filter((plan) => addsMode(plan, first));
  return cheapest(wanted) ?? cheapest(others.filter((plan) => !sameWay(plan, first))) ?? cheapest(others);
}

function sample(planting: Planting, ways: readonly (readonly Corridor[])[]): readonly PlantedPlan[] {
  const found: PlantedPlan[] = [];
  let wanted = 0;
  for (let i = 0; ways.length > 0 && (i < TRIES || (wanted < 2 && i < MOST_TRIES)); i += 1) {
    const drafts = draftChain(planting, pick(planting.random, ways));
    if (drafts === null) continue;
    const plan = plant(planting, drafts);
    if (plan.report.problems.length > 0 || plan.report.needs_broken.length > 0) continue;
    found.push(plan);
    if (suits(planting.difficulty, plan)) wanted += 1;
  }
  return found;
}

/**
 * Up to two feasible plans without a service in common, the first of the kind the ladder asks for, the second by
 * another way or mode where there is one. Samples chains and judges each by `reportChain`, needs included; none
 * when nothing sampled takes the party home in time.
 */
export function plantPlans(planting: Planting): readonly PlantedPlan[] {
  const ways = chains(planting.route).filter((way) => planting.difficulty === 1 || way.length > 1);
  const found = sample(planting, ways);
  const first = cheapest(found.filter((plan) => suits(planting.difficulty, plan))) ?? cheapest(found);
  if (first === undefined) return [];
  const second = alternative(
    planting.difficulty,
    found.filter((plan) => plan !== first),
    first,
  );
  return second === undefined ? [first] : [first, second];
}
