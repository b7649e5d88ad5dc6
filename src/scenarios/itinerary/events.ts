import type { Json } from '../../core/json.js';
import type { Lang } from '../../core/lang.js';
import type { Aftermath } from '../../core/scenario.js';
import { isRefusal } from '../../core/tool.js';
import { applyCancellation, applyDelay } from '../../world/travel/mishaps.js';
import { bestRecovery, cheapestRecovery } from '../../world/travel/recovery.js';
import { netPaid, serviceById, withPublic, type TravelWorld } from '../../world/travel/world.js';
import type { Fen, Ride, Trip } from '../../world/travel/types.js';
import type { ItineraryData } from './data.js';
import { breakingDelay } from './delay.js';
import { applyMarketEvent } from './market.js';
import { noticeOf } from './notices.js';
import { recoveryFrom } from './recovery.js';
import { seatedChain, seatsParty } from './seated.js';
import type { EventRecord, ItineraryState } from './state.js';

/** From this call on a cancellation or delay can strike a party that is not seated to the destination. */
export const STRIKE_FROM_CALL = 25;
/** The user's new ceiling as a multiple of the cheapest recovery, in percent. */
export const RAISE_PERCENT = 110;

/** Counts a call and lets the event of the case happen when its moment has come. */
export function afterCall(
  before: ItineraryState,
  tool: string,
  result: Json,
  data: ItineraryData,
  lang: Lang,
): Aftermath<ItineraryState> {
  const state = { ...before, calls: before.calls + 1 };
  if (state.event !== null || state.delivery !== null) return { state, notices: [] };
  const struck = strike(state, tool === 'search' && !isRefusal(result), data);
  return struck === null ? { state, notices: [] } : announce(state, struck, lang);
}

type Struck = {
  readonly event: EventRecord;
  readonly world: TravelWorld;
  /** The new ceiling, where it had to be raised. */
  readonly raised_fen: Fen | null;
  /** The cheapest way on after a cancellation or delay; null where there is none. */
  readonly cheapest_fen: Fen | null;
};

function strike(state: ItineraryState, searched: boolean, data: ItineraryData): Struck | null {
  switch (data.event.kind) {
    case 'none':
      return null;
    case 'soldout':
    case 'fare_up': {
      if (!searched) return null;
      const event = recordOf(state, data.event.kind, data.event.service_id, null);
      return {
        event,
        world: applyMarketEvent(state.world, data.event),
        raised_fen: null,
        cheapest_fen: null,
      };
    }
    case 'cancel':
    case 'delay':
      return disrupt(state, data.event.kind, data);
  }
}

function recordOf(
  { world }: ItineraryState,
  kind: EventRecord['kind'],
  service_id: string,
  seated: readonly Ride[] | null,
): EventRecord {
  const { orders } = world.public;
  return { kind, service_id, delay_minutes: 0, at: world.now, orders, net_paid_fen: netPaid(world), seated };
}

/** Cancels or delays a leg that the party is to travel on, if the moment has come. */
function disrupt(state: ItineraryState, kind: 'cancel' | 'delay', { trip }: ItineraryData): Struck | null {
  const { network, orders } = state.world.public;
  if (orders.every(({ status }) => status !== 'paid')) return null;
  const seated = seatedChain(network, trip, orders);
  if (seated === null && state.calls < STRIKE_FROM_CALL) return null;
  const rides = seated === null ? onTheWay(state, trip) : seated.toReversed();
  const blows = rides.flatMap(({ service_id }) => blowTo(state, kind, trip, { service_id, seated }));
  if (seated === null) return blows.find(({ world }) => hurts(state, world, trip)) ?? null;
  // Where a blow would leave no way home at all, an earlier leg takes it.
  return blows.find(({ cheapest_fen }) => cheapest_fen !== null) ?? blows[0] ?? null;
}

type Target = { readonly service_id: string; readonly seated: readonly Ride[] | null };

function blowTo(state: ItineraryState, kind: 'cancel' | 'delay', trip: Trip, target: Target): Struck[] {
  const { service_id, seated } = target;
  const service = serviceById(state.world, service_id);
  if (service === undefined) return [];
  const delay_minutes =
    kind === 'delay' ? breakingDelay(state.world.public.network, trip, seated, service) : 0;
  const event = { ...recordOf(state, kind, service_id, seated), delay_minutes };
  return [raiseCeiling(event, trip, disrupted(state.world, event))];
}

/**
 * The last ride that the whole party holds tickets for on the best way to complete what is held: not any ticket, or a
 * cheap one bought for the purpose would take the blow.
 */
function onTheWay({ world }: ItineraryState, trip: Trip): readonly Ride[] {
  const rides = completion(world, trip)?.rides ?? [];
  const paid = world.public.orders.filter(({ status }) => status === 'paid');
  return rides.filter(({ service_id }) => seatsParty(trip, paid, service_id)).slice(-1);
}

/** Whoever buys leg by leg waits for the blow until it costs something: this share of the best completion. */
const LEAST_HARM = 0.05;

function hurts({ world }: ItineraryState, after: TravelWorld, trip: Trip): boolean {
  const [before, now] = [world, after].map((one) => completion(one, trip)?.j_fen ?? Infinity);
  return before !== undefined && now !== undefined && now - before >= LEAST_HARM * before;
}

/** The best way to complete what is held, within the ceiling; who overlooks a need plans without it. */
function completion(world: TravelWorld, wanted: Trip) {
  const { network, orders, budget_fen } = world.public;
  const trip = { ...wanted, needs: [] };
  const net_paid_fen = netPaid(world);
  return bestRecovery(recoveryFrom({ network, trip, orders, now: world.now, net_paid_fen }), budget_fen);
}

/** The world after a cancellation or delay. */
export function disrupted(world: TravelWorld, event: EventRecord): TravelWorld {
  return event.kind === 'delay'
    ? applyDelay(world, event.service_id, event.delay_minutes)
    : applyCancellation(world, event.service_id);
}

function raiseCeiling(event: EventRecord, trip: Trip, world: TravelWorld): Struck {
  const { network, budget_fen } = world.public;
  const { orders, net_paid_fen, at: now } = event;
  const cheapest = cheapestRecovery(recoveryFrom({ network, trip, orders, now, net_paid_fen }));
  const cheapest_fen = cheapest?.money_fen ?? null;
  const needed = cheapest === null ? 0 : Math.ceil((cheapest.money_fen * RAISE_PERCENT) / 100);
  if (needed <= budget_fen) return { event, world, raised_fen: null, cheapest_fen };
  return { event, world: withPublic(world, { budget_fen: needed }), raised_fen: needed, cheapest_fen };
}

function announce(
  state: ItineraryState,
  { event, world, raised_fen }: Struck,
  lang: Lang,
): Aftermath<ItineraryState> {
  const service = serviceById(world, event.service_id);
  if (service === undefined) return { state, notices: [] };
  const data = {
    service_id: event.service_id,
    delay_minutes: event.delay_minutes,
    budget_fen: world.public.budget_fen,
  };
  return {
    state: { ...state, world, event },
    notices: [{ name: event.kind, data, say: noticeOf(event, service, raised_fen, lang) }],
  };
}
