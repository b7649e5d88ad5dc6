import { pick, randomInt, seededRandom, shuffled, type Random } from '../../core/random.js';
import { carriersOf, type Carrier } from './timetable-carriers.js';
import {
  drawDeparture,
  drawMinutes,
  numbering,
  serviceOf,
  stopIn,
  type Numbering,
  type Stock,
} from './timetable-draw.js';
import { buildPlaces } from './timetable-places.js';
import { plantDecoys } from './timetable-decoys.js';
import { plantPlans, samplePool } from './timetable-plans.js';
import { datesIn, planRoute, type Corridor, type Difficulty, type Route } from './timetable-route.js';
import { isApart } from './timetable-sample.js';
import { trapAfter } from './timetable-trap.js';
import type { Minutes, Mode, Network, Service, Trip } from './types.js';

/** What a timetable is made for; the budget plays no part. */
export type NetworkSpec = Pick<
  Trip,
  'origin' | 'destination' | 'depart_after' | 'arrive_by' | 'party' | 'luggage' | 'needs' | 'prefs'
> & {
  readonly difficulty: Difficulty;
  readonly seed: number;
};

/** No timetable is longer. */
const MOST_SERVICES = 60;
/** Background services wanted, and how likely one of them is sold out altogether, by difficulty. */
const AMOUNT: Readonly<Record<Difficulty, number>> = { 1: 14, 2: 20, 3: 26, 4: 32 };
const SOLD_OUT: Readonly<Record<Difficulty, number>> = { 1: 0.25, 2: 0.35, 3: 0.4, 4: 0.4 };
const DIRECT_SOLD_OUT: Readonly<Record<Difficulty, number>> = { 1: 0.25, 2: 0.85, 3: 0.95, 4: 1 };
/** Where a service is not sold out, the odds that a class of it is. */
const SOLD_OUT_CLASS = 0.35;

type Making = {
  readonly spec: NetworkSpec;
  readonly route: Route;
  readonly random: Random;
  readonly next: Numbering;
};

const isDirect = ({ from, to }: Corridor, { origin, destination }: Route): boolean =>
  from.id === origin.id && to.id === destination.id;

type Offered = { readonly corridor: Corridor; readonly mode: Mode; readonly dep: Minutes };

/** Up the ladder the last stretch by rail is the scarce one, so that another mode has to be thought of. */
function homeward({ spec, route }: Making, { to }: Corridor, mode: Mode): number {
  return spec.difficulty >= 3 && mode === 'train' && to.id === route.destination.id ? 0.35 : 0;
}

/** The odds that a service is sold out: nobody can count on the direct ones, and the early ones go first. */
function soldOutOdds(making: Making, { corridor, mode, dep }: Offered): number {
  const { spec, route } = making;
  const share = (dep - spec.depart_after) / Math.max(1, spec.arrive_by - spec.depart_after);
  const early = share < 0.35 ? 0.25 : 0;
  if (spec.difficulty === 1 || !isDirect(corridor, route)) {
    return SOLD_OUT[spec.difficulty] + early + homeward(making, corridor, mode);
  }
  return DIRECT_SOLD_OUT[spec.difficulty];
}

function backgroundStock(making: Making, corridor: Corridor, carrier: Carrier, dep: Minutes): Stock {
  const { random, spec } = making;
  const swing = carrier.mode === 'plane' ? 0.6 : 0.2;
  const soldOut = random() < soldOutOdds(making, { corridor, mode: carrier.mode, dep });
  return {
    factor: 0.95 + random() * swing,
    seats: () => (soldOut || random() < SOLD_OUT_CLASS ? 0 : randomInt(random, 1, spec.party.length + 8)),
    stepFree: random() < (carrier.mode === 'coach' ? 0.6 : 0.88),
  };
}

function backgroundService(making: Making, corridor: Corridor, carrier: Carrier): Service | null {
  const { spec, route, random, next } = making;
  const minutes = drawMinutes(random, carrier, corridor);
  const lead = corridor.from.id === route.origin.id ? 60 : 150;
  const dep = drawDeparture(random, carrier, spec.depart_after + lead, spec.arrive_by - minutes - 30);
  if (dep === null) return null;
  const apart = isApart(spec.difficulty, corridor, route) && random() < 0.8;
  const from = stopIn(corridor.from, carrier, 'from', apart);
  const to = stopIn(corridor.to, carrier, 'to', false);
  const stock = backgroundStock(making, corridor, carrier, dep);
  return serviceOf({ corridor, carrier, from, to, dep, minutes }, stock, next);
}

/** Deals services out to the corridors in turn, each carrier of a corridor as often as it is named. */
function background(making: Making, wanted: number): Service[] {
  const { route, random } = making;
  const corridors = shuffled(random, route.corridors);
  const drawn = Array.from({ length: wanted * 2 }, (_, i) => corridors[i % corridors.length]).flatMap(
    (corridor) => {
      const carriers = corridor === undefined ? [] : carriersOf(corridor.from, corridor.to);
      if (corridor === undefined || carriers.length === 0) return [];
      return backgroundService(making, corridor, pick(random, carriers)) ?? [];
    },
  );
  return drawn.slice(0, wanted);
}

/**
 * Planted plans, what tempts away from them, and a connection that is a few minutes short: on the highest step, and
 * wherever somebody is slow.
 */
function planted({ spec, route, random, next }: Making, ground: Network): Service[] {
  const { difficulty } = spec;
  const trip: Trip = { ...spec, budget_fen: 0 };
  const planting = { route, difficulty, ground, trip, random, next };
  const pool = samplePool(planting);
  const found = plantPlans(planting, pool);
  const slow = spec.party.some(({ mobility }) => mobility < 2);
  const traps = difficulty < 4 && !slow ? [] : found.plans.flatMap((plan) => trapAfter(planting, plan) ?? []);
  const decoys = plantDecoys(planting, pool, found);
  return [...found.plans.flatMap(({ services }) => services), ...traps, ...decoys];
}

/**
 * A simulated timetable between two cities of the table, made from the seed and the travellers alone: 12 to 60
 * services, at most 20 between two cities on a date, at most 20 searches to see all of it. Ids begin with S; no
 * service is an operator's. Throws on a city that is not in the table.
 */
export function buildNetwork(spec: NetworkSpec): Network {
  const seed = `network/${String(spec.seed)}`;
  const dates = datesIn(spec.depart_after, spec.arrive_by).length;
  const route = planRoute(spec, spec.difficulty, dates, seededRandom(`${seed}/route`));
  const ground = { ...buildPlaces(route, seededRandom(`${seed}/places`)), services: [] };
  const next = numbering(seededRandom(`${seed}/ids`));
  const good = planted({ spec, route, random: seededRandom(`${seed}/plans`), next }, ground);
  const rest = background(
    { spec, route, random: seededRandom(`${seed}/services`), next },
    Math.min(AMOUNT[spec.difficulty], MOST_SERVICES - good.length),
  );
  const services = [...good, ...rest].sort((a, b) => a.dep - b.dep || (a.id < b.id ? -1 : 1));
  return { ...ground, services };
}
