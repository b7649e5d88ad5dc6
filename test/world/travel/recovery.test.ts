import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jFen, reportChain } from '../../../src/world/travel/chain.js';
import { completeFares, rightFares, seatsFor, ticketFen } from '../../../src/world/travel/fares.js';
import {
  baselineRecovery,
  bestRecovery,
  cheapestRecovery,
  recoveryProblem,
  type RecoveryState,
} from '../../../src/world/travel/recovery.js';
import type {
  ClassId,
  Fen,
  Order,
  Passenger,
  SeatClass,
  Service,
  Trip,
} from '../../../src/world/travel/types.js';
import { aNetwork, aPassenger, aService, aTrip, at } from '../../support/travel.js';
import { feasibleChains } from '../../support/travel-brute.js';
import { travelCases, type TravelCase } from '../../support/travel-random.js';

const second = (fare_fen: number, seats = 10): SeatClass[] => [{ id: 'second', fare_fen, seats }];

function anOrder(service: Service, party: readonly Passenger[], over: Partial<Order> = {}): Order {
  const fares = rightFares(party, service.child_rule);
  const tickets = party.map(({ name, docs }, i) => ({
    name,
    doc: docs[0]?.kind ?? ('id_card' as const),
    fare: fares[i] ?? ('adult' as const),
  }));
  const [cls] = service.classes;
  const total =
    cls === undefined ? 0 : fares.reduce((sum, fare) => sum + ticketFen(cls, fare, service.child_rule), 0);
  return {
    id: `O-${service.id}`,
    service_id: service.id,
    class: cls?.id ?? 'second',
    tickets,
    total_fen: total,
    paid_at: 0,
    status: 'paid',
    refund_fen: 0,
    ...over,
  };
}

const first = aService('G1', {
  to: 'b/rail',
  dep: at('15T10:00'),
  arr: at('15T12:00'),
  classes: second(10_000),
});
const dead = aService('G2', {
  ...{ from: 'b/rail', dep: at('15T13:00'), arr: at('15T15:00'), classes: second(10_000) },
  status: 'cancelled',
});
const next = aService('G3', {
  from: 'b/rail',
  dep: at('15T14:00'),
  arr: at('15T16:00'),
  classes: second(12_000),
});
const direct = aService('G4', { dep: at('15T11:00'), arr: at('15T15:00'), classes: second(30_000) });

function state(
  services: readonly Service[],
  orders: readonly Order[],
  over: Partial<RecoveryState> = {},
): RecoveryState {
  return {
    network: aNetwork(services),
    trip: aTrip(),
    orders,
    now: at('14T12:00'),
    refundOf: ({ service_id, total_fen }) => (service_id === 'G2' ? total_fen : total_fen / 2),
    netPaid: orders.reduce((sum, { total_fen }) => sum + total_fen, 0),
    ...over,
  };
}

const me = [aPassenger()];
const held = [anOrder(first, me), anOrder(dead, me)];
const all = [first, dead, next, direct];

describe('a recovery', () => {
  it('keeps the ride it owns when that costs less than starting again', () => {
    const plan = bestRecovery(recoveryProblem(state(all, held)));
    expect(plan?.rides.map(({ service_id }) => service_id)).toEqual(['G1', 'G3']);
    expect(plan?.money_fen).toBe(10_000 + 12_000);
  });

  it('counts what is lost on the orders it does not need', () => {
    const plan = bestRecovery(recoveryProblem(state([first, dead, direct], held)));
    expect(plan?.rides.map(({ service_id }) => service_id)).toEqual(['G4']);
    expect(plan?.money_fen).toBe(30_000 + 5000);
    const { rides } = plan ?? { rides: [] };
    const report = reportChain(aNetwork(all), aTrip(), rides);
    expect(plan?.j_fen).toBe(jFen({ money_fen: 35_000, report, prefs: aTrip().prefs }));
  });

  it('counts what earlier cancellations have cost already', () => {
    const spent = state(all, held, { netPaid: 23_000 });
    expect(bestRecovery(recoveryProblem(spent))?.money_fen).toBe(25_000);
  });

  it('rides an owned service on which no seat is left', () => {
    const full = { ...first, classes: second(10_000, 0) };
    expect(bestRecovery(recoveryProblem(state([full, dead, next], held)))?.money_fen).toBe(22_000);
    expect(bestRecovery(recoveryProblem(state([full, dead, next], [])))).toBeNull();
  });

  it('keeps the budget on the net money', () => {
    const problem = recoveryProblem(state(all, held));
    expect(bestRecovery(problem, 22_000)?.money_fen).toBe(22_000);
    expect(bestRecovery(problem, 21_999)).toBeNull();
  });

  it('cannot leave before now', () => {
    const now = at('15T09:01');
    const plan = bestRecovery(recoveryProblem(state(all, held, { now })));
    expect(plan?.rides.map(({ service_id }) => service_id)).toEqual(['G4']);
  });

  it('ignores orders that are cancelled already', () => {
    const [kept, gone] = [anOrder(direct, me, { status: 'cancelled' }), anOrder(first, me)];
    const plan = bestRecovery(recoveryProblem(state(all, [kept, gone], { netPaid: 10_000 })));
    expect(plan?.money_fen).toBe(10_000 + 12_000);
  });

  it('buys only the seats that are missing', () => {
    const both = [aPassenger(), aPassenger({ name: '阿明' })];
    const trip = aTrip({ party: both });
    const plan = bestRecovery(recoveryProblem(state([direct], [anOrder(direct, me)], { trip })));
    expect(plan?.money_fen).toBe(60_000);
  });

  it.each([
    ['on a wrong fare', { tickets: [{ name: '林晓', doc: 'id_card', fare: 'child' }] }],
    [
      'on a document that is not accepted',
      { tickets: [{ name: '林晓', doc: 'household_register', fare: 'adult' }] },
    ],
    ['for a stranger', { tickets: [{ name: '王五', doc: 'id_card', fare: 'adult' }] }],
  ] as const)('does not count on a ticket %s', (_, over) => {
    const order = anOrder(direct, me, over);
    expect(bestRecovery(recoveryProblem(state([direct], [order])))?.money_fen).toBe(30_000 + 30_000 / 2);
  });

  it('has a cheapest form, whatever its J', () => {
    const slow = aService('K9', { dep: at('15T08:00'), arr: at('16T12:00'), classes: second(16_000) });
    const problem = recoveryProblem(state([dead, direct, slow], held));
    expect(bestRecovery(problem)?.rides[0]?.service_id).toBe('G4');
    expect(cheapestRecovery(problem)?.money_fen).toBe(16_000 + 5000);
  });

  it('of the user alone keeps what its chain uses, and pays the counter where nothing is left', () => {
    const full = { ...next, classes: second(12_000, 0) };
    const plan = baselineRecovery(recoveryProblem(state([first, dead, full], held)));
    expect(plan?.money_fen).toBe(10_000 + 18_000);
  });
});

type Owned = TravelCase & { readonly orders: readonly Order[]; readonly paid: Fen; readonly percent: number };

/** A small case in which some rides are owned, by the whole party or by one passenger, in any class. */
const ownedCases: fc.Arbitrary<Owned> = fc
  .tuple(
    travelCases({ min: 4, max: 7 }),
    fc.array(
      fc.record({ ride: fc.nat(), who: fc.nat(3), cls: fc.nat(), paid: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    fc.integer({ min: 0, max: 90_000 }),
    fc.constantFrom(50, 90, 100),
  )
  .map(([one, wishes, paid, percent]) => {
    const { services } = one.network;
    const orders = wishes.flatMap(({ ride, who, cls, paid: price }, i) => {
      const service = services[ride % services.length];
      if (service === undefined) return [];
      const chosen: ClassId = service.classes[cls % service.classes.length]?.id ?? 'second';
      const whole = anOrder(service, one.trip.party, { id: `O${i}`, class: chosen, total_fen: price * 1000 });
      const single = whole.tickets.slice(who - 1, who);
      return [who === 0 || single.length === 0 ? whole : { ...whole, tickets: single }];
    });
    return { ...one, orders, paid, percent };
  });

/** The least of net money and J over every set of orders kept and every chain and class, tickets bought to fill. */
function bruteRecovery({ network, trip, orders, paid, percent }: Owned): { j: Fen; money: Fen } {
  const refund = ({ total_fen }: Order): Fen => (total_fen * percent) / 100;
  const keeps = orders.reduce<Order[][]>(
    (sets, next) => [...sets, ...sets.map((set) => [...set, next])],
    [[]],
  );
  const found = feasibleChains(network, trip).flatMap((chain) =>
    keeps.map((kept) => {
      const back = orders
        .filter((order) => !kept.includes(order))
        .reduce((sum, order) => sum + refund(order), 0);
      const bought = chain.reduce((sum, service) => sum + fillFen(service, trip, kept), 0);
      const money = paid - back + bought;
      const rides = chain.map(({ id }) => ({ service_id: id, class: 'second' as const }));
      const report = reportChain(network, trip, rides);
      return { money, j: jFen({ money_fen: money, report, prefs: trip.prefs }) };
    }),
  );
  const least = (pick: (one: { j: Fen; money: Fen }) => Fen): Fen => Math.min(...found.map(pick));
  const within = found.filter(({ money }) => money <= trip.budget_fen).map(({ j }) => j);
  return { j: Math.min(...within), money: least(({ money }) => money) };
}

function fillFen(service: Service, { party }: Trip, kept: readonly Order[]): Fen {
  const tickets = kept
    .filter(({ service_id }) => service_id === service.id)
    .flatMap((order) => order.tickets);
  if (new Set(tickets.map(({ name }) => name)).size < tickets.length) return Infinity;
  const usable = tickets.every(({ name, doc }) => {
    const docs = party.find((one) => one.name === name)?.docs ?? [];
    const day = new Date(service.dep * 60_000).toISOString().slice(0, 10);
    return (
      service.id_docs.includes(doc) &&
      docs.some(({ kind, valid_until: v }) => kind === doc && (v ?? day) >= day)
    );
  });
  if (!usable) return Infinity;
  const given = party.map(({ name }) => tickets.find((ticket) => ticket.name === name)?.fare ?? null);
  const fares = completeFares(party, service.child_rule, given);
  if (fares === null) return Infinity;
  const missing = fares.filter((_, i) => given[i] === null);
  if (missing.length === 0) return 0;
  const open = service.classes.filter(({ seats }) => seats >= seatsFor(missing));
  const prices = open.map((cls) =>
    missing.reduce((sum, fare) => sum + ticketFen(cls, fare, service.child_rule), 0),
  );
  return Math.min(...prices);
}

describe('the best recovery', () => {
  it('is what trying every way of keeping, cancelling and buying finds', () => {
    let solved = 0;
    fc.assert(
      fc.property(ownedCases, (one) => {
        const problem = recoveryProblem({
          ...one,
          now: at('14T00:00'),
          netPaid: one.paid,
          refundOf: ({ total_fen }) => (total_fen * one.percent) / 100,
        });
        const brute = bruteRecovery(one);
        expect(bestRecovery(problem)?.j_fen ?? Infinity).toBe(brute.j);
        expect(cheapestRecovery(problem)?.money_fen ?? Infinity).toBe(brute.money);
        if (brute.money < Infinity) solved += 1;
      }),
      { numRuns: 400 },
    );
    expect(solved).toBeGreaterThan(50);
  });
});
