import type { Bilingual, Lang } from '../../core/lang.js';
import type { Fen, Minutes, Network, Ride, Trip } from '../../world/travel/types.js';
import type { Topic } from './topics.js';

/** What happens mid-course. Which leg a cancellation or delay hits is decided by what the subject has paid. */
export type EventPlan =
  | { readonly kind: 'none' | 'cancel' | 'delay' }
  | { readonly kind: 'soldout'; readonly service_id: string }
  | { readonly kind: 'fare_up'; readonly service_id: string; readonly percent: number };

/** A row made ready to play: everything that tools, user and criteria need to know of a case. */
export type ItineraryData = {
  readonly lang: Lang;
  readonly trip: Trip;
  /** As it stands when the case opens, before any event. */
  readonly network: Network;
  /** The world's clock when the case opens. */
  readonly now: Minutes;
  readonly event: EventPlan;
  readonly facts: Readonly<Record<Topic, Bilingual>>;
  /** J of what the user would do alone, and of the exact optimum, after a sell-out or a rise in fares. */
  readonly base_fen: Fen;
  readonly opt_fen: Fen;
  readonly optimum: readonly Ride[];
  /** What the optimum's tickets cost. */
  readonly opt_money_fen: Fen;
  /** How many topics the reference solution asks. */
  readonly asked_oracle: number;
};
