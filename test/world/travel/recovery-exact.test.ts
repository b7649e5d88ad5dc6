import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jFen, reportChain } from '../../../src/world/travel/chain.js';
import { completeFares, seatsFor, ticketFen } from '../../../src/world/travel/fares.js';
import { bestRecovery, cheapestRecovery, recoveryProblem } from '../../../src/world/travel/recovery.js';
import type { ClassId, Fen, Order, Service, Trip } from '../../../src/world/travel/types.js';
import { anOrder, at } from '../../support/travel.js';
import { feasibleChains } from '../../support/travel-brute.js';
import { travelCases, type TravelCase } from '../../support/travel-random.js';

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
