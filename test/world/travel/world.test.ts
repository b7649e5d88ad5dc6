import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../src/core/json.js';
import {
  applyCancellation,
  applyDelay,
  applyFareUp,
  applySoldOut,
} from '../../../src/world/travel/mishaps.js';
import { buildNetwork } from '../../../src/world/travel/timetable.js';
import { classIds, docKinds, type Network } from '../../../src/world/travel/types.js';
import { grantConsent, netPaid, seatsOf, tick, type TravelWorld } from '../../../src/world/travel/world.js';
import { aSpec, aWorld, callTool, family } from '../../support/travel-world.js';

const network = buildNetwork(aSpec({ difficulty: 1 }));
const spacious: Network = {
  ...network,
  services: network.services.map((service) => ({
    ...service,
    classes: service.classes.map((cls, at) => ({ ...cls, seats: at === 0 ? 7 : cls.seats })),
  })),
};
const start = aWorld({ network: spacious, balance_fen: 400_000 });
const services = network.services.slice(0, 5);

const serviceArb = fc.constantFrom(...services.map(({ id }) => id), 'SX1');
/** Mostly the class that has seats, sometimes any. */
const offerArb = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...services.map(({ id, classes }) => ({ service_id: id, class: classes[0]?.id ?? 'seat' })),
    ),
  },
  { weight: 1, arbitrary: fc.record({ service_id: serviceArb, class: fc.constantFrom(...classIds) }) },
);
const ticketArb = fc.record({
  name: fc.constantFrom(...family.map(({ name }) => name)),
  doc: fc.constantFrom(...docKinds, 'id_card' as const, 'id_card' as const, 'id_card' as const),
  fare: fc.constantFrom('adult' as const, 'adult' as const, 'child' as const, 'free' as const),
});
const numberArb = fc.integer({ min: 1, max: 9 });
const idsArb = (prefix: string): fc.Arbitrary<string[]> =>
  fc.array(
    numberArb.map((n) => `${prefix}${String(n)}`),
    { minLength: 1, maxLength: 3 },
  );

type Act = (world: TravelWorld) => TravelWorld;
const tool =
  (name: string) =>
  (args: Parameters<typeof callTool>[2]): Act =>
  (world) => {
    const { state, result } = callTool(world, name, args);
    jsonSchema.parse(result);
    return state;
  };

const seatedArb = fc.uniqueArray(ticketArb, { minLength: 1, maxLength: 3, selector: ({ name }) => name });
const holdArb = fc
  .tuple(offerArb, seatedArb)
  .map(([offer, passengers]) => tool('hold')({ ...offer, passengers }));
const payArb = fc
  .record({
    hold_ids: idsArb('H'),
    consent_ref: fc.oneof(
      fc.constant(''),
      numberArb.map((n) => `C${String(n)}`),
    ),
  })
  .map(tool('pay'));
const payNewestArb: fc.Arbitrary<Act> = fc.constant((world) => {
  const ids = world.public.holds.map(({ id }) => id);
  if (ids.length === 0) return world;
  const agreed = grantConsent(world, ids);
  return tool('pay')({ hold_ids: ids, consent_ref: agreed.ref })(agreed.world);
});
const cancelArb = fc.record({ order_id: idsArb('O').map(([id = '']) => id) }).map(tool('cancel'));
const cancelNewestArb: fc.Arbitrary<Act> = fc.constant((world) =>
  tool('cancel')({ order_id: world.public.orders.at(-1)?.id ?? 'O1' })(world),
);
const consentArb = idsArb('H').map(
  (ids): Act =>
    (world) =>
      grantConsent(world, ids).world,
);
const waitArb = fc.integer({ min: 0, max: 20 }).map(
  (minutes): Act =>
    (world) =>
      tick(world, 'wait', minutes),
);
const mishapArb = fc.tuple(serviceArb, fc.nat(2)).map(
  ([id, kind]): Act =>
    (world) =>
      kind === 0
        ? applyCancellation(world, id)
        : kind === 1
          ? applyDelay(world, id, 45)
          : applyFareUp(world, id, 20),
);
const actsArb = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: holdArb },
    { weight: 2, arbitrary: payArb },
    { weight: 3, arbitrary: payNewestArb },
    { weight: 1, arbitrary: cancelArb },
    { weight: 1, arbitrary: cancelNewestArb },
    { weight: 1, arbitrary: consentArb },
    { weight: 2, arbitrary: waitArb },
    { weight: 1, arbitrary: mishapArb },
  ),
  { minLength: 5, maxLength: 40, size: 'large' },
);

/** Seats of each class, wherever they are: for sale, held or sold. */
function seatsEverywhere({ public: { network: now, holds, orders } }: TravelWorld): Record<string, number> {
  const taken = [...holds, ...orders.filter(({ status }) => status === 'paid')];
  return Object.fromEntries(
    now.services.flatMap((service) =>
      service.classes.map((cls) => [
        `${service.id}/${cls.id}`,
        taken
          .filter((order) => order.service_id === service.id && order.class === cls.id)
          .reduce((sum, order) => sum + seatsOf(order.tickets), cls.seats),
      ]),
    ),
  );
}

const fewest = ({ public: { network: now } }: TravelWorld): number =>
  Math.min(...now.services.flatMap(({ classes }) => classes.map(({ seats }) => seats)));

describe('whatever is done in the travel world', () => {
  it('money is conserved and the balance never falls below nothing', () => {
    fc.assert(
      fc.property(actsArb, (acts) => {
        acts.reduce((world, act) => {
          const next = act(world);
          expect(next.public.balance_fen + netPaid(next)).toBe(400_000);
          expect(next.public.balance_fen).toBeGreaterThanOrEqual(0);
          return next;
        }, start);
      }),
    );
  });

  it('seats are conserved: left, held and sold are always as many as at the start, none sold twice', () => {
    const before = seatsEverywhere(start);
    fc.assert(
      fc.property(actsArb, (acts) => {
        acts.reduce((world, act) => {
          const next = act(world);
          expect(seatsEverywhere(next)).toEqual(before);
          expect(fewest(next)).toBeGreaterThanOrEqual(0);
          return next;
        }, start);
      }),
    );
  });

  it('ids of holds and orders never repeat, and the state stays plain JSON', () => {
    fc.assert(
      fc.property(actsArb, (acts) => {
        const world = acts.reduce((state, act) => act(state), start);
        const { holds, lapsed, orders } = world.public;
        const ids = [
          ...holds.map(({ id }) => id),
          ...lapsed,
          ...orders.map(({ id }) => id.replace('O', 'H')),
        ];
        expect(new Set(ids).size).toBe(ids.length);
        expect(JSON.parse(JSON.stringify(world))).toEqual(world);
      }),
    );
  });

  it('the random actions above do pay and cancel, so that these laws say something', () => {
    const worlds = fc
      .sample(actsArb, { numRuns: 200, seed: 1 })
      .map((acts) => acts.reduce((w, act) => act(w), start));
    expect(worlds.filter(({ public: { orders } }) => orders.length > 0).length).toBeGreaterThan(50);
    const cancelled = worlds.filter(({ public: { orders } }) =>
      orders.some(({ status }) => status === 'cancelled'),
    );
    expect(cancelled.length).toBeGreaterThan(10);
  });
});

describe('mishaps', () => {
  const id = services[0]?.id ?? '';
  const of = (world: TravelWorld): Network['services'][number] | undefined =>
    world.public.network.services.find((service) => service.id === id);

  it('sell out every class of one service and touch no other', () => {
    const after = applySoldOut(start, id);
    expect(of(after)?.classes.every(({ seats }) => seats === 0)).toBe(true);
    const others = (world: TravelWorld): unknown => world.public.network.services.filter((s) => s.id !== id);
    expect(others(after)).toEqual(others(start));
  });

  it('raise fares by a share, rounded to whole fen', () => {
    const [before, after] = [of(start), of(applyFareUp(start, id, 15))];
    expect(after?.classes.map(({ fare_fen }) => fare_fen)).toEqual(
      before?.classes.map(({ fare_fen }) => Math.round((fare_fen * 115) / 100)),
    );
  });

  it('move departure and arrival of a delayed service alike', () => {
    const [before, after] = [of(start), of(applyDelay(start, id, 75))];
    expect(after).toMatchObject({
      dep: (before?.dep ?? 0) + 75,
      arr: (before?.arr ?? 0) + 75,
      status: 'delayed',
    });
  });

  it('leave a cancelled service cancelled when it is said to be late', () => {
    expect(of(applyDelay(applyCancellation(start, id), id, 30))?.status).toBe('cancelled');
  });

  it('do nothing to a service that does not exist', () => {
    expect(applyCancellation(start, 'SX1')).toEqual(start);
  });
});
