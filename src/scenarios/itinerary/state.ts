import { quietUser, type UserState } from '../../users/scripted.js';
import { startWorld, type BookedOrder, type TravelWorld } from '../../world/travel/world.js';
import type { Fen, Minutes, Ride } from '../../world/travel/types.js';
import type { ItineraryData } from './data.js';
import type { Delivery } from './finish.js';

/** What was true when the mid-course event struck; nothing of it reaches a tool's result. */
export type EventRecord = {
  readonly kind: 'soldout' | 'fare_up' | 'cancel' | 'delay';
  readonly service_id: string;
  /** Only of a delay, else 0. */
  readonly delay_minutes: Minutes;
  readonly at: Minutes;
  readonly orders: readonly BookedOrder[];
  readonly net_paid_fen: Fen;
  /** The chain on which the whole party was seated to the destination, if it was. */
  readonly seated: readonly Ride[] | null;
};

/** World and user together, plain JSON. */
export type ItineraryState = {
  readonly world: TravelWorld;
  readonly user: UserState;
  /** Calls so far, whatever became of them. */
  readonly calls: number;
  readonly event: EventRecord | null;
  /** What an accepted `finish` said. */
  readonly delivery: Delivery | null;
};

/** More money than any ceiling: in this scenario the user's consent limits spending, not the wallet. */
const BALANCE_FACTOR = 10;

export function startState({ network, now, trip }: ItineraryData): ItineraryState {
  const balance_fen = trip.budget_fen * BALANCE_FACTOR;
  return {
    world: startWorld({ network, now, balance_fen, budget_fen: trip.budget_fen }),
    user: quietUser,
    calls: 0,
    event: null,
    delivery: null,
  };
}
