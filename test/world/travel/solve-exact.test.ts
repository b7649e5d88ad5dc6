import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFeasible, jFen } from '../../../src/world/travel/chain.js';
import { planB, solve } from '../../../src/world/travel/solve.js';
import type { Trip } from '../../../src/world/travel/types.js';
import { flowOptimum } from '../../support/flow.js';
import { allPlans, bruteBest } from '../../support/travel-brute.js';
import { travelCases, type TravelCase } from '../../support/travel-random.js';

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
    expect(solved).toBeGreaterThan(80);
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

describe('plan B', () => {
  it('is the best plan that shares no service with plan A', () => {
    fc.assert(
      fc.property(travelCases({ min: 6, max: 9 }), ({ network, trip }) => {
        const plan = solve(network, trip);
        if (plan === null) return;
        const used = plan.rides.map(({ service_id }) => service_id);
        const rest = { ...network, services: network.services.filter(({ id }) => !used.includes(id)) };
        expect(planB(network, trip, plan)?.j_fen).toBe(bruteBest(allPlans(rest, trip))?.j_fen);
      }),
      { numRuns: 150 },
    );
  });
});
