/** Defects made from the reference solution's play by one edit: of its calls, or of the world it left. */
import { expect } from 'vitest';
import type { Action, PolicyCall, Script } from '../../../src/core/policy.js';
import { finishArgs, type Delivery } from '../../../src/scenarios/itinerary/finish.js';
import type { ItineraryPlayed } from '../../../src/scenarios/itinerary/outcome.js';
import type { Service } from '../../../src/world/travel/types.js';
import { changeService, withPublic, type TravelWorld } from '../../../src/world/travel/world.js';
import { criterion, oracleOf, play, playedByOracle, valuesOf, type ItineraryCase } from './cases.js';

type CallEdit = (call: PolicyCall) => PolicyCall;

function* edited(script: Script, edit: (action: Action) => Action): Script {
  let step = script.next({ results: [], said: [] });
  while (step.done !== true) step = script.next(yield edit(step.value));
}

/** The reference solution's play with its messages passed through an edit. */
export function playWithActions(item: ItineraryCase, edit: (action: Action) => Action): ItineraryPlayed {
  return play(item, edited(oracleOf(item), edit));
}

export function playWithCalls(item: ItineraryCase, edit: CallEdit): ItineraryPlayed {
  return playWithActions(item, ({ calls = [], ...rest }) => ({ ...rest, calls: calls.map(edit) }));
}

export function playWithDelivery(
  item: ItineraryCase,
  change: (delivery: Delivery) => Partial<Delivery>,
): ItineraryPlayed {
  return playWithCalls(item, (call) => {
    if (call.name !== 'finish') return call;
    const delivery = finishArgs.parse(call.args);
    return { ...call, args: { ...delivery, ...change(delivery) } };
  });
}

export function withWorld(
  played: ItineraryPlayed,
  change: (world: TravelWorld) => TravelWorld,
): ItineraryPlayed {
  return { ...played, state: { ...played.state, world: change(played.state.world) } };
}

export function withService(
  played: ItineraryPlayed,
  id: string,
  change: (service: Service) => Service,
): ItineraryPlayed {
  return withWorld(played, (world) =>
    withPublic(world, { network: changeService(world.public.network, id, change) }),
  );
}

const TOLERANCE = 0.05;
const needsPartySeated: readonly string[] = [
  'cost-gap',
  'needs-kept',
  'event-recovered',
  'totals-true',
  'plan-b-valid',
  'no-orphan-order',
];

/** The named criterion falls, and unless it is a gate nothing else moves by more than 0.05, dependants excepted. */
export async function expectOnly(id: string, played: ItineraryPlayed): Promise<void> {
  const right = await valuesOf(playedByOracle(played.case));
  const values = await valuesOf(played);
  expect(values[id], id).toBeLessThan(right[id] ?? 0);
  if (criterion(id).kind === 'gate') return;
  const exempt = id === 'party-seated' && values[id] === 0 ? [id, ...needsPartySeated] : [id];
  const moved = Object.keys(right).filter(
    (other) => !exempt.includes(other) && Math.abs((values[other] ?? 0) - (right[other] ?? 0)) > TOLERANCE,
  );
  expect(moved).toEqual([]);
}
