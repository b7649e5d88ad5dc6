import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFeasible, jFen } from '../../../src/world/travel/chain.js';
import { planB, solve, type Pricing } from '../../../src/world/travel/solve.js';
import type { SeatClass, Trip } from '../../../src/world/travel/types.js';
import { flowOptimum } from '../../support/flow.js';
import { aNetwork, aPassenger, aService, aTrip, at } from '../../support/travel.js';
import { allPlans, bruteBest } from '../../support/travel-brute.js';
import { travelCases, type TravelCase } from '../../support/travel-random.js';

const ids = (
  plan: { readonly rides: readonly { readonly service_id: string }[] } | null,
): string[] | undefined => plan?.rides.map(({ service_id }) => service_id);

const second = (fare_fen: number, seats = 10): SeatClass[] => [{ id: 'second', fare_fen, seats }];

/** The trip, and how it looks when its optimum is too dear, when no transfer is liked, when no night is borne. */
function variants({ network, trip }: TravelCase): Trip[] {
  const best = solve(network, trip);
  const prefs = { ...trip.prefs, max_transfers: 0, no_overnight: true };
  return [
    trip,
    { ...trip, prefs },
    { ...trip, needs: ['overnight'] },
    ...(best === null ? [] : [{ ...trip, budget_fen: best.money_fen - 1 }]),
  ];
}

describe('the solver', () => {
  it('finds what trying everything finds, ties included', () => {
    let solved = 0;
    fc.assert(
      fc.property(travelCases({ min: 4, max: 9 }), (one) => {
        for (const trip of variants(one)) {
          const best = bruteBest(allPlans(one.network, trip));
          const plan = solve(one.network, trip);
          expect(plan && { rides: plan.rides, money_fen: plan.money_fen, j_fen: plan.j_fen }).toEqual(
            best && { rides: best.rides, money_fen: best.money_fen, j_fen: best.j_fen },
          );
          if (plan !== null) solved += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(solved).toBeGreaterThan(100);
  });

  it('agrees with an integer flow on networks of up to 40 services', () => {
    let solved = 0;
    fc.assert(
      fc.property(travelCases({ min: 15, max: 40 }), (one) => {
        for (const trip of variants(one)) {
          const found = solve(one.network, trip)?.j_fen ?? null;
          expect(found).toBe(flowOptimum(one.network, trip));
          if (found !== null) solved += 1;
        }
      }),
      { numRuns: 150 },
    );
    expect(solved).toBeGreaterThan(150);
  });

  it('returns a feasible plan within budget that honours every need', () => {
    fc.assert(
      fc.property(travelCases({ min: 20, max: 40 }), ({ network, trip }) => {
        const plan = solve(network, trip);
        if (plan === null) return;
        expect(isFeasible(plan.report)).toBe(true);
        expect(plan.report.needs_broken).toEqual([]);
        expect(plan.money_fen).toBeLessThanOrEqual(trip.budget_fen);
        expect(plan.money_fen).toBe(plan.report.ticket_fen);
        expect(plan.j_fen).toBe(jFen({ money_fen: plan.money_fen, report: plan.report, prefs: trip.prefs }));
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order in which services are listed', () => {
    fc.assert(
      fc.property(travelCases({ min: 10, max: 30 }), ({ network, trip }) => {
        const turned = { ...network, services: [...network.services].reverse() };
        expect(solve(turned, trip)).toEqual(solve(network, trip));
      }),
      { numRuns: 50 },
    );
  });

  it('is never beaten by a random chain that is allowed', () => {
    let allowed = 0;
    const cases = fc.tuple(
      travelCases({ min: 20, max: 40 }),
      fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { minLength: 200, maxLength: 200 }),
    );
    fc.assert(
      fc.property(cases, ([{ network, trip }, picks]) => {
        const best = solve(network, trip)?.j_fen ?? Infinity;
        for (const chosen of picks) {
          const chain = chosen.flatMap((n) =>
            network.services.slice(n % network.services.length).slice(0, 1),
          );
          for (const { j_fen } of allPlans({ ...network, services: chain }, trip)) {
            allowed += 1;
            expect(best).toBeLessThanOrEqual(j_fen);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(allowed).toBeGreaterThan(50);
  });
});

describe('an optimum', () => {
  const cheap = aService('K1', {
    to: 'b/rail',
    dep: at('15T08:00'),
    arr: at('15T14:00'),
    classes: second(2000),
  });
  const fast = aService('G1', {
    to: 'b/rail',
    dep: at('15T12:00'),
    arr: at('15T14:00'),
    classes: second(9000),
  });
  const last = aService('G2', {
    from: 'b/rail',
    dep: at('15T15:00'),
    arr: at('15T17:00'),
    classes: second(9000),
  });

  it('takes the faster ride while the budget lasts, and the slower one when it must', () => {
    const network = aNetwork([cheap, fast, last]);
    expect(ids(solve(network, aTrip({ budget_fen: 18_000 })))).toEqual(['G1', 'G2']);
    expect(ids(solve(network, aTrip({ budget_fen: 17_999 })))).toEqual(['K1', 'G2']);
    expect(solve(network, aTrip({ budget_fen: 10_999 }))).toBeNull();
  });

  it('keeps a dearer way of fewer transfers open for the preference on transfers', () => {
    const via = [
      aService('D1', { to: 'd/rail', dep: at('15T10:00'), arr: at('15T11:00'), classes: second(1000) }),
      aService('D2', {
        from: 'd/rail',
        to: 'b/rail',
        dep: at('15T12:00'),
        arr: at('15T13:30'),
        classes: second(1000),
      }),
    ];
    const straight = { ...fast, dep: at('15T10:00') };
    const network = aNetwork([...via, straight, last]);
    const trip = (max_transfers: number) =>
      aTrip({ prefs: { max_transfers, no_overnight: false, vot_fen_per_min: 10 } });
    expect(ids(solve(network, trip(2)))).toEqual(['D1', 'D2', 'G2']);
    expect(ids(solve(network, trip(1)))).toEqual(['G1', 'G2']);
  });

  it('needs seats for everybody but free children', () => {
    const family = [aPassenger(), aPassenger({ name: '豆豆', age: 3 }), aPassenger({ name: '小满', age: 9 })];
    const seats = (n: number) => aNetwork([aService('G1', { classes: second(8000, n) })]);
    expect(solve(seats(2), aTrip({ party: family }))?.money_fen).toBe(12_000);
    expect(solve(seats(1), aTrip({ party: family }))).toBeNull();
  });

  it('may be asked for with other prices', () => {
    const network = aNetwork([cheap, fast, last]);
    const pricing: Pricing = ({ id }) => (id === 'K1' ? null : 100);
    const plan = solve(network, aTrip(), { pricing });
    expect(ids(plan)).toEqual(['G1', 'G2']);
    expect(plan?.money_fen).toBe(200);
  });

  it('of several equal ones arrives first, then has the first ids', () => {
    const early = aService('G9', { dep: at('15T08:00'), arr: at('15T12:00') });
    const twin = (id: string) => aService(id, { dep: at('15T10:00'), arr: at('15T14:00') });
    expect(ids(solve(aNetwork([twin('G3'), twin('G2'), early]), aTrip()))).toEqual(['G9']);
    expect(ids(solve(aNetwork([twin('G3'), twin('G2')]), aTrip()))).toEqual(['G2']);
  });

  it('follows a delayed service to where it now runs, and never boards a cancelled one', () => {
    const delayed = { ...fast, status: 'delayed' as const, arr: at('15T14:31') };
    expect(ids(solve(aNetwork([delayed, last]), aTrip()))).toBeUndefined();
    expect(ids(solve(aNetwork([{ ...delayed, arr: at('15T14:30') }, last]), aTrip()))).toEqual(['G1', 'G2']);
    expect(solve(aNetwork([{ ...fast, status: 'cancelled' }, last]), aTrip())).toBeNull();
  });
});

describe('plan B', () => {
  it('is the best plan that shares no service with plan A', () => {
    fc.assert(
      fc.property(travelCases({ min: 6, max: 9 }), ({ network, trip }) => {
        const plan = solve(network, trip);
        if (plan === null) return;
        const used = ids(plan) ?? [];
        const rest = { ...network, services: network.services.filter(({ id }) => !used.includes(id)) };
        expect(planB(network, trip, plan)?.j_fen).toBe(bruteBest(allPlans(rest, trip))?.j_fen);
      }),
      { numRuns: 150 },
    );
  });
});
