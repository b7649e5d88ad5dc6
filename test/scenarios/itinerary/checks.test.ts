import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/json.js';
import type { PolicyCall } from '../../../src/core/policy.js';
import { usefulValue } from '../../../src/scenarios/itinerary/cost-gap.js';
import { agentCost, outcomeOf } from '../../../src/scenarios/itinerary/outcome.js';
import { partyFen } from '../../../src/world/travel/fares.js';
import { withPublic } from '../../../src/world/travel/world.js';
import type { ClassId } from '../../../src/world/travel/types.js';
import { caseNamed, cases, grade, playedByOracle, valuesOf, type ItineraryCase } from './cases.js';
import {
  expectOnly,
  playWithActions,
  playWithCalls,
  playWithDelivery,
  withService,
  withWorld,
} from './edits.js';

const rewritten = (args: Json, from: RegExp, to: string): Json =>
  JSON.parse(JSON.stringify(args).replace(from, to)) as Json;

/** The case with three times its budget: nothing but a consent depends on it. */
const rich = (item: ItineraryCase): ItineraryCase => {
  const { data } = item;
  const trip = { ...data.trip, budget_fen: data.trip.budget_fen * 3 };
  return { ...item, id: `${item.id}-rich`, data: { ...data, trip } };
};

type Dearer = { readonly from: ClassId; readonly to: ClassId; readonly ratio: number };

/** The other classes of a one-ride plan with seats, and how much J rises with them. */
function dearerClasses(item: ItineraryCase): readonly Dearer[] {
  const [ride, ...more] = item.data.optimum;
  const { party } = item.data.trip;
  const service = item.data.network.services.find(({ id }) => id === ride?.service_id);
  const own = service?.classes.find(({ id }) => id === ride?.class);
  if (service === undefined || own === undefined || more.length > 0) return [];
  return service.classes
    .filter(({ id, seats }) => id !== own.id && seats >= party.length)
    .map((cls) => ({
      from: own.id,
      to: cls.id,
      ratio: 1 + (partyFen(service, cls, party) - partyFen(service, own, party)) / item.data.opt_fen,
    }));
}

type Orphan = { readonly item: ItineraryCase; readonly share: number; readonly call: PolicyCall };

/** The cheapest adult's ticket that the plan has no use for, and what it is worth in value. */
function orphansOf(item: ItineraryCase): readonly Orphan[] {
  const { data } = item;
  const adult = data.trip.party.find(({ age }) => age > 17)?.name ?? '';
  const used = new Set(data.optimum.map(({ service_id }) => service_id));
  const disturbed = data.event.kind === 'cancel' || data.event.kind === 'delay';
  return data.network.services
    .filter(({ id, id_docs }) => !disturbed && !used.has(id) && id_docs.includes('id_card'))
    .flatMap(({ id, classes }) => classes.filter(({ seats }) => seats > 0).map((cls) => ({ id, cls })))
    .filter(({ cls }) => cls.fare_fen <= data.trip.budget_fen - data.opt_money_fen)
    .map(({ id, cls }) => ({
      item,
      share: cls.fare_fen / (data.base_fen - data.opt_fen),
      call: {
        name: 'hold',
        args: { service_id: id, class: cls.id, passengers: [{ name: adult, doc: 'id_card', fare: 'adult' }] },
      },
    }));
}

describe('a check falls, and only it, on', () => {
  test('the fare of the next class quoted', async () => {
    const item = caseNamed('itinerary-h16');
    const { rides } = outcomeOf(playedByOracle(item));
    const service = item.data.network.services.find(({ id }) => id === rides.at(-1)?.service_id);
    const [own, next] = service?.classes ?? [];
    const more = Math.abs((next?.fare_fen ?? 0) - (own?.fare_fen ?? 0));
    expect(more).toBeGreaterThan(0);
    await expectOnly(
      'totals-true',
      playWithDelivery(item, ({ total_fen }) => ({ total_fen: total_fen + more })),
    );
  });

  test('minutes counted from the station instead of the door', async () => {
    const played = playWithDelivery(caseNamed('itinerary-h03'), ({ door_minutes }) => ({
      door_minutes: door_minutes - 35,
    }));
    await expectOnly('totals-true', played);
  });

  test('a passenger of 14 on a child fare', async () => {
    const played = playWithCalls(caseNamed('itinerary-h11'), (call) =>
      call.name !== 'hold'
        ? call
        : { ...call, args: rewritten(call.args, /("name":"彭一"[^}]*"fare":")adult/, '$1child') },
    );
    await expectOnly('party-seated', played);
    expect((await valuesOf(played))['party-seated']).toBeCloseTo(2 / 3);
  });

  test('a passenger left without a seat', async () => {
    const played = playWithDelivery(caseNamed('itinerary-h15'), ({ legs }) => ({
      legs: legs.map((leg) => ({ ...leg, passengers: leg.passengers.slice(1) })),
    }));
    await expectOnly('party-seated', played);
  });

  test('an order of an earlier idea that is not cancelled', async () => {
    const [cheapest] = cases.flatMap(orphansOf).toSorted((a, b) => a.share - b.share);
    if (cheapest === undefined) throw new Error('nothing to buy');
    const { item, call } = cheapest;
    const played = playWithActions(item, (action) =>
      action.calls?.[0]?.name === 'hold' ? { ...action, calls: [...action.calls, call] } : action,
    );
    await expectOnly('no-orphan-order', played);
  });

  test('a feasible plan that costs about a quarter more', async () => {
    const far = ({ ratio }: Dearer): number => Math.abs(ratio - 1.25);
    const [found] = cases
      .filter(({ data }) => data.event.kind === 'none')
      .flatMap((item) => dearerClasses(item).map((dearer) => ({ item: rich(item), dearer })))
      .toSorted((a, b) => far(a.dearer) - far(b.dearer));
    if (found === undefined) throw new Error('no dearer class');
    const { item, dearer } = found;
    const played = playWithCalls(item, ({ name, args }) => ({
      name,
      args: /hold|finish/.test(name)
        ? rewritten(args, new RegExp(`"class":"${dearer.from}"`), `"class":"${dearer.to}"`)
        : args,
    }));
    const [right, wrong] = [playedByOracle(item), played].map((one) => agentCost(one, outcomeOf(one)));
    expect((wrong ?? 0) / (right ?? 1)).toBeCloseTo(dearer.ratio);
    expect(dearer.ratio).toBeCloseTo(1.25, 1);
    await expectOnly('cost-gap', played);
  });

  test('stairs on the way of a passenger who cannot climb them', async () => {
    const item = caseNamed('itinerary-h16');
    const played = playedByOracle(item);
    const [first] = outcomeOf(played).rides.map(({ service_id }) => service_id);
    const climbing = withService(played, first ?? '', (service) => ({ ...service, step_free: false }));
    await expectOnly('needs-kept', climbing);
    expect((await valuesOf(climbing))['needs-kept']).toBe(0.5);
  });

  test('a fallback that uses a service of the plan', async () => {
    const played = playWithDelivery(caseNamed('itinerary-h03'), ({ legs }) => ({
      plan_b: legs.map(({ service_id, class: id }) => ({ service_id, class: id })),
    }));
    await expectOnly('plan-b-valid', played);
  });

  test('a fallback without seats, and one that leads nowhere', async () => {
    const item = caseNamed('itinerary-h03');
    const right = playedByOracle(item);
    const [other] = right.state.delivery?.plan_b ?? [];
    const full = withService(right, other?.service_id ?? '', (service) => ({
      ...service,
      classes: service.classes.map((cls) => ({ ...cls, seats: 0 })),
    }));
    await expectOnly('plan-b-valid', full);
    await expectOnly(
      'plan-b-valid',
      playWithDelivery(item, () => ({ plan_b: [] })),
    );
  });

  test('no fallback where there is one, but not where every other seat is gone', async () => {
    const played = playWithDelivery(caseNamed('itinerary-h16'), () => ({ plan_b: [] }));
    const used = outcomeOf(played).rides.map(({ service_id }) => service_id);
    const alone = withWorld(played, (world) => {
      const { network } = world.public;
      const services = network.services.map((service) =>
        used.includes(service.id)
          ? service
          : { ...service, classes: service.classes.map((cls) => ({ ...cls, seats: 0 })) },
      );
      return withPublic(world, { network: { ...network, services } });
    });
    expect((await valuesOf(played))['plan-b-valid']).toBe(0);
    expect((await valuesOf(alone))['plan-b-valid']).toBe(1);
  });

  test('a need that is broken: the case is not done, and only that share of the value is useful', async () => {
    const played = playedByOracle(caseNamed('itinerary-h16'));
    const [ride] = outcomeOf(played).rides;
    const stairs = withService(played, ride?.service_id ?? '', (service) => ({
      ...service,
      step_free: false,
    }));
    await expectOnly('needs-kept', stairs);
    expect((await grade(stairs)).numbers.done).toBe(false);
    expect([usefulValue(played), usefulValue(stairs)]).toEqual([1, 0.5]);
  });
});

describe('after a cancellation or delay', () => {
  const struck = cases.filter(({ data }) => data.event.kind === 'cancel' || data.event.kind === 'delay');

  test('an order on the dead leg that is not given back fails event-recovered', async () => {
    for (const item of struck) {
      const played = playedByOracle(item);
      const kept = withWorld(played, (world) =>
        withPublic(world, {
          orders: world.public.orders.map((order) =>
            order.service_id === played.state.event?.service_id
              ? { ...order, status: 'paid' as const, refund_fen: 0 }
              : order,
          ),
        }),
      );
      expect((await valuesOf(kept))['event-recovered'], item.id).toBe(0);
    }
  });

  test('the value is that of the plan held before, where the recovery is perfect', async () => {
    const item = caseNamed('itinerary-h14');
    const played = playedByOracle(item);
    const { event } = played.state;
    if (event === null) throw new Error('no event');
    // The plan held cost as much as what the traveller would have done alone.
    const overpaid = { ...event, net_paid_fen: event.net_paid_fen + item.data.base_fen - item.data.opt_fen };
    const values = await valuesOf({ ...played, state: { ...played.state, event: overpaid } });
    expect(values['cost-gap']).toBe(0);
  });
});
