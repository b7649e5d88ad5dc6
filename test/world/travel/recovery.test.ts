import { describe, expect, it } from 'vitest';
import { jFen, reportChain } from '../../../src/world/travel/chain.js';
import {
  baselineRecovery,
  bestRecovery,
  cheapestRecovery,
  recoveryProblem,
  type RecoveryState,
} from '../../../src/world/travel/recovery.js';
import type { Order, SeatClass, Service } from '../../../src/world/travel/types.js';
import { aNetwork, anOrder, aPassenger, aService, aTrip, at } from '../../support/travel.js';

const second = (fare_fen: number, seats = 10): SeatClass[] => [{ id: 'second', fare_fen, seats }];

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

  it('keeps the class it was bought in, whatever others the service has', () => {
    const many: SeatClass[] = [{ id: 'first', fare_fen: 60_000, seats: 5 }, ...second(30_000)];
    const plan = bestRecovery(recoveryProblem(state([{ ...direct, classes: many }], [anOrder(direct, me)])));
    expect(plan?.rides).toEqual([{ service_id: 'G4', class: 'second' }]);
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
