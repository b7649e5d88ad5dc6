import type { Network, Trip } from '../../world/travel/types.js';
import { buildNetwork } from '../../world/travel/timetable.js';
import type { EventPlan, ItineraryData } from './data.js';
import { factsOf } from './facts.js';
import { eventPlan, outlookOf, settledNetwork } from './market.js';
import { topicsAsked } from './asked.js';
import { itineraryRow, type DraftRow } from './row.js';
import { tripOf } from './trip.js';

/** How long before the earliest departure the conversation takes place: inside the 24 h to 48 h step of rail refunds. */
const LEAD_MINUTES = 36 * 60;

export type Stage = { readonly trip: Trip; readonly network: Network; readonly event: EventPlan };

/**
 * Trip, timetable and event of a row whose optimum is not known yet. Throws where the row makes no sense. `built` is
 * the row's timetable where somebody made it before: the budget plays no part in it.
 */
export function stageOf(row: DraftRow, built?: Network): Stage {
  const trip = tripOf(row);
  const difficulty = difficultyOf(row.difficulty);
  const network = built ?? buildNetwork({ ...trip, difficulty, seed: row.network_seed });
  return { trip, network, event: eventPlan(row.event, network, trip) };
}

function difficultyOf(found: number): 1 | 2 | 3 | 4 {
  if (found === 1 || found === 2 || found === 3 || found === 4) return found;
  throw new Error(`difficulty: found ${found}, expected 1 to 4`);
}

/** The case without a check of the row's own figures: for the generator, which finds them. */
export function dataOf(row: DraftRow, built?: Network): ItineraryData {
  const { trip, network, event } = stageOf(row, built);
  const { base_fen, optimum, plan_b } = outlookOf(settledNetwork(network, event), trip);
  if (event.kind !== row.event) throw new Error('event: there is no plan that the event could hit');
  if (optimum === null) throw new Error('network_seed: no plan within the budget honours every need');
  if (base_fen === null) throw new Error('network_seed: the user alone would not get home in time');
  if (plan_b === null) throw new Error('network_seed: no second plan without a service of the best one');
  return {
    lang: row.lang,
    trip,
    network,
    event,
    now: trip.depart_after - LEAD_MINUTES,
    facts: factsOf(trip),
    base_fen,
    opt_fen: optimum.j_fen,
    optimum: optimum.rides,
    opt_money_fen: optimum.money_fen,
    asked_oracle: topicsAsked(row.lang),
  };
}

/** Derives the case from a dataset row and holds the row's figures to the recomputed ones. */
export function prepare(input: unknown): ItineraryData {
  const row = itineraryRow.parse(input);
  const data = dataOf(row);
  expectEqual('j_base', row.j_base, data.base_fen);
  expectEqual('j_opt', row.j_opt, data.opt_fen);
  return data;
}

function expectEqual(column: string, found: number, expected: number): void {
  if (found === expected) return;
  throw new Error(
    `${column}: found ${found}, expected ${expected} as the solver computes it; ` +
      'mend the row, or run scripts/make-itinerary-dataset.ts after a change of the world',
  );
}
