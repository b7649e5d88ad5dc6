import { keepFor } from '../../core/keep.js';
import { ruleNumber } from '../rules.js';
import { distanceKm, type City } from './cities.js';
import { isEmu, type ClassId, type Fen, type Minutes, type Mode, type TrainKind } from './types.js';

/** What runs a service: a mode, for trains with the kind. */
export type Carrier = { readonly mode: Mode; readonly train?: TrainKind };

const PLANE_FROM_KM = 450;
const COACH_TO_KM = 520;
const CARPOOL_TO_KM = 650;
const CITY_TRAIN_TO_KM = 200;
const NIGHT_TRAIN_FROM_KM = 450;

function trainKinds(from: City, to: City, km: number): TrainKind[] {
  const fast = from.hsr && to.hsr;
  const slow: TrainKind[] = km >= NIGHT_TRAIN_FROM_KM ? ['Z', 'T', 'K'] : ['T', 'K'];
  if (!fast) return slow;
  return km <= CITY_TRAIN_TO_KM ? ['G', 'C', 'D', 'K'] : ['G', 'G', 'D', ...slow];
}

/** Who could run between two cities; a train kind named twice is twice as common. */
export const carriersOf = (from: City, to: City): readonly Carrier[] => carriersFrom(from)(to);

const carriersFrom = keepFor((from: City) => keepFor((to: City) => carriersBetween(from, to)));

function carriersBetween(from: City, to: City): readonly Carrier[] {
  const km = distanceKm(from, to);
  const planes = from.airport !== undefined && to.airport !== undefined && km >= PLANE_FROM_KM;
  return [
    ...trainKinds(from, to, km).map((train): Carrier => ({ mode: 'train', train })),
    ...(planes ? [{ mode: 'plane' as const }] : []),
    ...(km <= COACH_TO_KM ? [{ mode: 'coach' as const }] : []),
    ...(km <= CARPOOL_TO_KM ? [{ mode: 'carpool' as const }] : []),
  ];
}

function wayKm({ mode }: Carrier, from: City, to: City): number {
  const detour = mode === 'train' ? 'rail' : mode === 'plane' ? 'air' : 'road';
  return (distanceKm(from, to) * ruleNumber(`world.detour.${detour}`)) / 100;
}

/** Time under way by the rules `world.speed.*`; `slowness` 1 is the average service. */
export function rideMinutes(carrier: Carrier, from: City, to: City, slowness: number): Minutes {
  const speed = ruleNumber(`world.speed.${carrier.train ?? carrier.mode}`);
  const ground = carrier.mode === 'plane' ? ruleNumber('world.plane.ground_minutes') : 0;
  return Math.max(15, Math.round((wayKm(carrier, from, to) / speed) * 60 * slowness + ground));
}

/** The classes a carrier sells, cheapest first. */
export function classesOf({ mode, train }: Carrier): readonly ClassId[] {
  if (mode === 'plane') return ['economy'];
  if (mode !== 'train') return ['seat'];
  if (train === 'D') return ['second', 'first'];
  if (train === undefined || isEmu(train)) return ['second', 'first', 'business'];
  return train === 'K' ? ['hard-seat', 'hard-sleeper'] : ['hard-seat', 'hard-sleeper', 'soft-sleeper'];
}

function perKm({ mode, train }: Carrier, cls: ClassId): number {
  if (mode !== 'train') return ruleNumber(`world.fare.${mode}.${cls}`);
  if (cls === 'second') return ruleNumber(`world.fare.${train ?? 'G'}.second`);
  const family = cls === 'first' || cls === 'business' ? 'emu' : 'conventional';
  return ruleNumber(`world.fare.${family}.${cls}`);
}

/** An adult's fare by the rules `world.fare.*`, times `factor`, rounded to a multiple of `world.fare.rounding`. */
export function fareFen(carrier: Carrier, cls: ClassId, from: City, to: City, factor: number): Fen {
  const base =
    carrier.mode === 'plane' || carrier.mode === 'coach' ? ruleNumber(`world.fare.${carrier.mode}_base`) : 0;
  const step = ruleNumber('world.fare.rounding');
  return Math.max(
    step,
    Math.round(((base + wayKm(carrier, from, to) * perKm(carrier, cls)) * factor) / step) * step,
  );
}

/** Hours of the day in which it departs, minutes since midnight. */
export function departures({ mode, train }: Carrier): readonly [Minutes, Minutes] {
  switch (mode) {
    case 'train':
      return train === undefined || isEmu(train) ? [6 * 60 + 20, 20 * 60 + 40] : [5 * 60 + 40, 22 * 60 + 50];
    case 'plane':
      return [6 * 60 + 50, 21 * 60 + 30];
    case 'coach':
      return [6 * 60 + 30, 17 * 60 + 30];
    case 'carpool':
      return [6 * 60 + 30, 18 * 60];
  }
}

/** Departures fall on a multiple of this many minutes. */
export function departureStep({ mode }: Carrier): Minutes {
  switch (mode) {
    case 'train':
      return 1;
    case 'plane':
      return 5;
    case 'coach':
      return 10;
    case 'carpool':
      return 15;
  }
}
