import type { Json } from '../../src/core/json.js';
import type { Lang } from '../../src/core/lang.js';
import { toMinutes } from '../../src/world/travel/clock.js';
import { ruleSets } from '../../src/world/travel/rule-sets.js';
import type { NetworkSpec } from '../../src/world/travel/timetable.js';
import { travelTools } from '../../src/world/travel/tools.js';
import type { Passenger, Trip } from '../../src/world/travel/types.js';
import { startWorld, type TravelWorld, type WorldStart } from '../../src/world/travel/world.js';
import { aNetwork, aPassenger, aService, at, aTrip } from './travel.js';

export const family: readonly Passenger[] = [
  aPassenger({ name: '林晓', age: 34 }),
  aPassenger({ name: '林奶奶', age: 70, mobility: 1 }),
  aPassenger({ name: '林小雨', age: 8 }),
];

export const familyTrip: Trip = aTrip({ party: family });

export const tickets = {
  lin: { name: '林晓', doc: 'id_card', fare: 'adult' },
  granny: { name: '林奶奶', doc: 'id_card', fare: 'adult' },
  rain: { name: '林小雨', doc: 'id_card', fare: 'child' },
} as const;

/** Two trains under rail rules and a carpool: 100 yuan, four seats each. */
export const someServices = [
  aService('SG1', { ...emuRules(), classes: [{ id: 'second', fare_fen: 10_000, seats: 4 }] }),
  aService('SG2', {
    ...emuRules(),
    dep: at('15T15:00'),
    arr: at('15T19:00'),
    classes: [
      { id: 'second', fare_fen: 10_000, seats: 2 },
      { id: 'first', fare_fen: 16_000, seats: 4 },
    ],
  }),
  aService('SP1', {
    mode: 'carpool',
    from: 'a/pickup',
    to: 'c/pickup',
    child_rule: ruleSets.carpool.child,
    id_docs: ruleSets.carpool.id_docs,
    classes: [{ id: 'seat', fare_fen: 10_000, seats: 4 }],
  }),
];

function emuRules(): Partial<ReturnType<typeof aService>> {
  const { child, refund, luggage, id_docs } = ruleSets.emu;
  return { train: 'G', child_rule: child, refund_rule: refund, luggage_rule: luggage, id_docs };
}

export function aWorld(over: Partial<WorldStart> = {}): TravelWorld {
  return startWorld({
    network: aNetwork(someServices),
    now: at('05T09:00'),
    balance_fen: 500_000,
    budget_fen: 100_000,
    ...over,
  });
}

/** Calls a tool as the engine does: arguments through its schema, then its step. */
export function callTool(
  world: TravelWorld,
  name: string,
  args: Json,
  { trip = familyTrip, lang = 'en' }: { readonly trip?: Trip; readonly lang?: Lang } = {},
): { readonly state: TravelWorld; readonly result: Json } {
  const tool = travelTools.find((candidate) => candidate.name === name);
  if (tool === undefined) throw new Error(`there is no travel tool '${name}'`);
  return tool.step(world, tool.args.parse(args), { trip, lang }, lang);
}

/** A network specification between real cities in the two days before New Year's Eve 2026. */
export function aSpec(over: Partial<NetworkSpec> = {}): NetworkSpec {
  return {
    origin: 'shenzhen',
    destination: 'xinyang',
    depart_after: toMinutes('2026-02-15T08:00'),
    arrive_by: toMinutes('2026-02-16T18:00'),
    party: family,
    luggage: [{ g: 9000, sum_cm: 120 }],
    needs: [],
    prefs: { max_transfers: 2, no_overnight: false, vot_fen_per_min: 80 },
    difficulty: 2,
    seed: 1,
    ...over,
  };
}
