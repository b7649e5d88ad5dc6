import { randomInt, type Random } from '../../core/random.js';
import type { City } from './cities.js';
import { minuteOfDay } from './clock.js';
import { ruleSetName, ruleSets } from './rule-sets.js';
import {
  classesOf,
  departures,
  departureStep,
  fareFen,
  rideMinutes,
  type Carrier,
} from './timetable-carriers.js';
import { hasTwoStations, placeIds } from './timetable-places.js';
import type { Corridor } from './timetable-route.js';
import type { Minutes, SeatClass, Service } from './types.js';

/** Draws a free service number after a prefix. */
export type Numbering = (prefix: string) => string;

/** Numbers that never repeat. Every id begins with S, for simulated: none is an operator's. */
export function numbering(random: Random): Numbering {
  const used = new Set<string>();
  return (prefix) => {
    for (;;) {
      const id = `${prefix}${String(randomInt(random, 1001, 9899))}`;
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
  };
}

const PREFIX = { plane: 'SF', coach: 'SB', carpool: 'SP' } as const;
const prefixOf = ({ mode, train }: Carrier): string => (mode === 'train' ? `S${train ?? 'G'}` : PREFIX[mode]);

/** Where it stops. `apart`: trains reach a hub at its central station and leave it from the eastern one. */
export function stopIn(city: City, carrier: Carrier, end: 'from' | 'to', apart: boolean): string {
  switch (carrier.mode) {
    case 'train':
      return apart && end === 'from' && hasTwoStations(city) ? placeIds.east(city) : placeIds.central(city);
    case 'plane':
      return placeIds.airport(city);
    case 'coach':
      return placeIds.coach(city);
    case 'carpool':
      return placeIds.pickup(city);
  }
}

export type Draft = {
  readonly corridor: Corridor;
  readonly carrier: Carrier;
  readonly from: string;
  readonly to: string;
  readonly dep: Minutes;
  readonly minutes: Minutes;
};

/** How a service is sold: its price against the average, and the seats left in its classes, cheapest first. */
export type Stock = { readonly factor: number; seats(at: number): number; readonly stepFree: boolean };

function seatClass({ corridor, carrier }: Draft, stock: Stock, at: number): SeatClass[] {
  const id = classesOf(carrier)[at];
  if (id === undefined) return [];
  return [
    { id, fare_fen: fareFen(carrier, id, corridor.from, corridor.to, stock.factor), seats: stock.seats(at) },
  ];
}

/** A service of the timetable, under the rule set of its kind. */
export function serviceOf(draft: Draft, stock: Stock, next: Numbering): Service {
  const { carrier, from, to, dep, minutes } = draft;
  const rules = ruleSets[ruleSetName(carrier.mode, carrier.train)];
  return {
    id: next(prefixOf(carrier)),
    mode: carrier.mode,
    ...(carrier.train === undefined ? {} : { train: carrier.train }),
    ...{ from, to, dep, arr: dep + minutes },
    classes: classesOf(carrier).flatMap((_, at) => seatClass(draft, stock, at)),
    id_docs: rules.id_docs,
    child_rule: rules.child,
    luggage_rule: rules.luggage,
    refund_rule: rules.refund,
    step_free: stock.stepFree,
    status: 'running',
  };
}

/** Rounds a departure up to what the carrier's timetable shows. */
export function onTimetable(carrier: Carrier, dep: Minutes): Minutes {
  const step = departureStep(carrier);
  return Math.ceil(dep / step) * step;
}

export function runsAt(carrier: Carrier, dep: Minutes): boolean {
  const [first, last] = departures(carrier);
  return minuteOfDay(dep) >= first && minuteOfDay(dep) <= last;
}

const TRIES = 16;

/** A random departure within [earliest, latest] at an hour the carrier runs; null when none was found. */
export function drawDeparture(
  random: Random,
  carrier: Carrier,
  earliest: Minutes,
  latest: Minutes,
): Minutes | null {
  for (let i = 0; i < TRIES && latest >= earliest; i += 1) {
    const dep = onTimetable(carrier, randomInt(random, earliest, latest));
    if (dep <= latest && runsAt(carrier, dep)) return dep;
  }
  return null;
}

/** A ride's length: up to 4 % faster and 8 % slower than the average. */
export function drawMinutes(random: Random, carrier: Carrier, { from, to }: Corridor): Minutes {
  return rideMinutes(carrier, from, to, 0.96 + random() * 0.12);
}
