import { describe, expect, test } from 'vitest';
import { applyCall } from '../../../src/core/play.js';
import type { Json } from '../../../src/core/json.js';
import { afterEvent } from '../../../src/scenarios/itinerary/cost-gap.js';
import { breakingDelay } from '../../../src/scenarios/itinerary/delay.js';
import { STRIKE_FROM_CALL } from '../../../src/scenarios/itinerary/events.js';
import { itinerary } from '../../../src/scenarios/itinerary/index.js';
import { startState, type ItineraryState } from '../../../src/scenarios/itinerary/state.js';
import { reportChain } from '../../../src/world/travel/chain.js';
import { dayOf } from '../../../src/world/travel/clock.js';
import { cheapestRecovery } from '../../../src/world/travel/recovery.js';
import type { Order } from '../../../src/world/travel/types.js';
import { changeService } from '../../../src/world/travel/world.js';
import { caseNamed, cases, caseWith, playedByOracle, type ItineraryCase } from './cases.js';

const disrupted = cases.filter(({ data }) => /cancel|delay/.test(data.event.kind));

function call(item: ItineraryCase, state: ItineraryState, name: string, args: Json) {
  const stepped = applyCall(itinerary, item, state, { id: 'c', name, args });
  return { ...stepped, state: stepped.state as ItineraryState };
}

const searchArgs = ({ data: { trip } }: ItineraryCase) => ({
  from_city: trip.origin,
  to_city: trip.destination,
  date: dayOf(trip.depart_after),
});

describe('a sell-out or a rise in fares', () => {
  const item = caseWith(({ data }) => data.event.kind === 'soldout');

  test('strikes after the first search that was answered, once', () => {
    const refused = call(item, startState(item.data), 'search', { ...searchArgs(item), to_city: '火星' });
    expect(refused.state.event).toBeNull();
    const searched = call(item, refused.state, 'search', searchArgs(item));
    expect(searched.notices).toHaveLength(1);
    expect(call(item, searched.state, 'search', searchArgs(item)).notices).toEqual([]);
  });

  test('takes every seat of a ride of the plan that was best before', () => {
    const { state } = call(item, startState(item.data), 'search', searchArgs(item));
    const service = state.world.public.network.services.find(({ id }) => id === state.event?.service_id);
    expect(service?.classes.every(({ seats }) => seats === 0)).toBe(true);
    expect(item.data.optimum.some(({ service_id }) => service_id === service?.id)).toBe(false);
  });
});

describe('a cancellation or delay', () => {
  test.each(disrupted.map(({ id }) => id))('of %s strikes the last leg once the party is seated', (id) => {
    const { state } = playedByOracle(caseNamed(id));
    const last = state.event?.orders.at(-1);
    expect(state.event?.service_id).toBe(last?.service_id);
    expect(state.event?.seated).not.toBeNull();
  });

  test.each(disrupted.map(({ id }) => id))('of %s breaks the plan held', (id) => {
    const item = caseNamed(id);
    const { state } = playedByOracle(item);
    const seated = state.event?.seated ?? [];
    const report = reportChain(state.world.public.network, item.data.trip, seated);
    expect(reportChain(item.data.network, item.data.trip, seated).problems).toEqual([]);
    expect(report.problems.map(({ code }) => code)).toContain(
      item.data.event.kind === 'cancel' ? 'dead-service' : 'late',
    );
  });

  test('leaves a ceiling of at least a tenth over the cheapest recovery, and never lowers it', () => {
    for (const item of disrupted) {
      const { state } = playedByOracle(item);
      if (state.event === null) throw new Error(item.id);
      const cheapest = cheapestRecovery(afterEvent(item.data, state.event))?.money_fen ?? NaN;
      const raised = Math.ceil((cheapest * 110) / 100);
      expect(state.world.public.budget_fen, item.id).toBe(Math.max(item.data.trip.budget_fen, raised));
    }
  });

  const cancelled = disrupted.filter(({ data }) => data.event.kind === 'cancel');

  test('strikes a party on its way that is not seated yet from the 25th call on, and not before', () => {
    const item = caseWith((one) => {
      const first = playedByOracle(one).state.event?.orders[0];
      return (
        cancelled.includes(one) && first !== undefined && after(one, booked(one, first), 30).event !== null
      );
    });
    const first = orderOf(item);
    expect(after(item, booked(item, first), STRIKE_FROM_CALL - 1).event).toBeNull();
    const { event } = after(item, booked(item, first), STRIKE_FROM_CALL);
    expect(event).toMatchObject({ kind: 'cancel', seated: null, service_id: first.service_id });
  });

  test('is not drawn by a ticket that leads nowhere', () => {
    for (const item of cancelled) {
      const { party, arrive_by } = item.data.trip;
      const late = item.data.network.services.find(
        ({ arr, classes }) => arr > arrive_by && (classes[0]?.seats ?? 0) >= party.length,
      );
      const [cls] = late?.classes ?? [];
      if (late === undefined || cls === undefined) continue;
      const useless = { ...orderOf(item), service_id: late.id, class: cls.id };
      const state = booked(item, useless);
      if (state.world.public.orders.length === 0) continue; // Over the ceiling, or a document that is not taken.
      expect(after(item, state, 60).event, item.id).toBeNull();
    }
  });

  test('is not drawn by the tickets of half the party', () => {
    for (const item of cancelled) {
      const order = orderOf(item);
      const half = { ...order, tickets: order.tickets.slice(0, 1) };
      expect(after(item, booked(item, half), 60).event, item.id).toBeNull();
    }
  });
});

function orderOf(item: ItineraryCase): Order {
  const first = playedByOracle(item).state.event?.orders[0];
  if (first === undefined) throw new Error('nothing was paid');
  return first;
}

/** Only this order is paid, as far as tools and traveller let it be. */
function booked(item: ItineraryCase, { service_id, class: id, tickets }: Order): ItineraryState {
  const passengers = tickets.map((ticket) => ({ ...ticket }));
  const held = call(item, startState(item.data), 'hold', { service_id, class: id, passengers });
  const agreed = call(item, held.state, 'request_consent', { hold_ids: ['H1'] });
  return call(item, agreed.state, 'pay', { hold_ids: ['H1'], consent_ref: 'C1' }).state;
}

/** The state once so many calls have been made, all further ones of no consequence. */
function after(item: ItineraryCase, from: ItineraryState, calls: number): ItineraryState {
  let state = from;
  while (state.calls < calls) state = call(item, state, 'links', { city: item.data.trip.origin }).state;
  return state;
}

describe('the length of a delay', () => {
  const item = caseNamed('itinerary-h16');
  const { network, trip, optimum } = item.data;
  const problems = (index: number) => {
    const ride = optimum[index];
    const service = network.services.find(({ id }) => id === ride?.service_id);
    if (service === undefined) throw new Error('no ride');
    const minutes = breakingDelay(network, trip, optimum, service);
    const late = changeService(network, service.id, (one) => ({
      ...one,
      dep: one.dep + minutes,
      arr: one.arr + minutes,
    }));
    return reportChain(late, trip, optimum).problems;
  };

  test('breaks the next connection by half an hour', () => {
    expect(problems(0)).toMatchObject([{ code: 'missed-buffer', short: 30 }]);
  });

  test('breaks the deadline by half an hour on the last ride', () => {
    expect(problems(1)).toMatchObject([{ code: 'late', short: 30 }]);
  });
});
