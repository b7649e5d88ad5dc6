import { randomInt } from '../../core/random.js';
import { boardingGap } from './connections.js';
import type { PlantedPlan } from './timetable-plans.js';
import type { Difficulty } from './timetable-route.js';
import type { Planting } from './timetable-sample.js';
import type { SeatClass, Service } from './types.js';

/** How many minutes at most the tempting connection is too short. */
const TRAP_SHORT: Readonly<Record<Difficulty, number>> = { 1: 18, 2: 18, 3: 18, 4: 10 };
const TRAP_PRICE = 0.8;

const cheaper = (cls: SeatClass, seats: number): SeatClass => ({
  ...cls,
  fare_fen: Math.round((cls.fare_fen * TRAP_PRICE) / 50) * 50,
  seats,
});

/**
 * A cheaper twin of a plan's last ride that leaves some minutes before its connection's buffer has passed, fewer than a
 * slow passenger needs more, on the top step at most 10: taken after the ride before it, it saves time and money and
 * breaks the chain. Null for a plan of one ride.
 */
export function trapAfter(
  { ground, trip, random, next, difficulty }: Planting,
  plan: PlantedPlan,
): Service | null {
  const last = plan.services.at(-1);
  const before = plan.services.at(-2);
  if (last === undefined || before === undefined) return null;
  const stop = (place: string, { mode }: Service): { place: string; mode: Service['mode'] } => ({
    place,
    mode,
  });
  const gap = boardingGap(ground, trip.party, stop(before.to, before), stop(last.from, last));
  if (gap === null) return null;
  const dep = before.arr + gap.minutes - randomInt(random, 1, TRAP_SHORT[difficulty]);
  const seats = trip.party.length + randomInt(random, 1, 6);
  const id = next(last.id.slice(0, 2));
  return {
    ...last,
    id,
    dep,
    arr: dep + (last.arr - last.dep),
    classes: last.classes.map((cls) => cheaper(cls, seats)),
  };
}
