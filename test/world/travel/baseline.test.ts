import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline } from '../../../src/world/travel/baseline.js';
import { isFeasible } from '../../../src/world/travel/chain.js';
import { solve } from '../../../src/world/travel/solve.js';
import type { SeatClass, Service, Trip } from '../../../src/world/travel/types.js';
import { aNetwork, aPassenger, aService, aTrip, at } from '../../support/travel.js';
import { travelCases } from '../../support/travel-random.js';

const second = (fare_fen: number, seats = 10): SeatClass[] => [{ id: 'second', fare_fen, seats }];
const train = aService('G1', { dep: at('15T10:00'), arr: at('15T14:00'), classes: second(30_000) });
const coach = aService('B1', {
  mode: 'coach',
  from: 'a/bus',
  to: 'c/bus',
  dep: at('15T09:00'),
  arr: at('15T20:00'),
  classes: [{ id: 'seat', fare_fen: 18_000, seats: 5 }],
});
const base = (services: readonly Service[], trip: Partial<Trip> = {}) => {
  const found = baseline(aNetwork(services), aTrip(trip));
  return found && { ids: found.plan.rides.map(({ service_id }) => service_id), money: found.plan.money_fen };
};

describe('the baseline', () => {
  it('is the cheapest of the single modes', () => {
    expect(base([train, coach])).toEqual({ ids: ['B1'], money: 18_000 });
  });

  it('takes the earliest chain of a mode, however dear', () => {
    const later = aService('K2', { dep: at('15T11:00'), arr: at('15T15:00'), classes: second(5000) });
    expect(base([train, later])).toEqual({ ids: ['G1'], money: 30_000 });
  });

  it('changes within a mode when that is earlier', () => {
    const first = aService('G3', {
      to: 'b/rail',
      dep: at('15T08:00'),
      arr: at('15T09:00'),
      classes: second(9000),
    });
    const next = aService('G4', {
      from: 'b/rail',
      dep: at('15T09:30'),
      arr: at('15T12:00'),
      classes: second(9000),
    });
    expect(base([train, first, next])).toEqual({ ids: ['G3', 'G4'], money: 18_000 });
  });

  it('pays half as much again at the counter where nothing is left, and only there', () => {
    const soldOut = { ...train, classes: second(30_000, 0) };
    expect(base([soldOut])).toEqual({ ids: ['G1'], money: 45_000 });
    const dearLeft: SeatClass[] = [...second(10_000, 0), { id: 'first', fare_fen: 40_000, seats: 3 }];
    expect(base([{ ...train, classes: dearLeft }])).toEqual({ ids: ['G1'], money: 40_000 });
  });

  it('counts seats for the whole party', () => {
    const party = [aPassenger(), aPassenger({ name: '阿明' })];
    expect(base([{ ...train, classes: second(30_000, 1) }], { party })?.money).toBe(90_000);
  });

  it('is not held by the ceiling', () => {
    expect(base([train], { budget_fen: 1 })?.money).toBe(30_000);
  });

  it('keeps documents, deadline, earliest start and needs', () => {
    const bare = [aPassenger({ docs: [] })];
    expect(base([train], { party: bare })).toBeNull();
    expect(base([train], { arrive_by: at('15T14:00') })).toBeNull();
    expect(base([train], { depart_after: at('15T09:30') })).toBeNull();
    expect(base([{ ...train, step_free: false }], { needs: ['stairs'] })).toBeNull();
    expect(base([{ ...train, step_free: false }, coach], { needs: ['stairs'] })?.ids).toEqual(['B1']);
  });

  it('mixes modes at counter prices where no single mode gets home in time', () => {
    const out = aService('G5', {
      to: 'b/rail',
      dep: at('15T08:00'),
      arr: at('15T10:00'),
      classes: second(8000, 0),
    });
    const on = aService('B5', {
      ...{ mode: 'coach' as const, from: 'b/bus', to: 'c/bus' },
      ...{ dep: at('15T12:00'), arr: at('15T15:00'), classes: second(6000) },
    });
    expect(base([out, on])).toEqual({ ids: ['G5', 'B5'], money: 18_000 });
  });

  it('is feasible wherever it exists, and exists wherever there is an optimum', () => {
    fc.assert(
      fc.property(travelCases({ min: 10, max: 40 }), ({ network, trip }) => {
        const found = baseline(network, trip);
        if (found === null) expect(solve(network, trip)).toBeNull();
        else expect(isFeasible(found.plan.report)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is no better than the optimum where nothing is sold out and money is no matter', () => {
    fc.assert(
      fc.property(travelCases({ min: 10, max: 40 }), ({ network, trip }) => {
        const services = network.services.map((one) => ({
          ...one,
          classes: one.classes.map((cls) => ({ ...cls, seats: 9 })),
        }));
        const rich = { ...trip, budget_fen: Infinity };
        const found = baseline({ ...network, services }, rich);
        const best = solve({ ...network, services }, rich);
        if (found === null || best === null) expect(found).toBe(best);
        else expect(best.j_fen).toBeLessThanOrEqual(found.j_fen);
      }),
      { numRuns: 150 },
    );
  });
});
