import { describe, expect, it } from 'vitest';
import { solve, type Plan, type Pricing } from '../../../src/world/travel/solve.js';
import type { SeatClass } from '../../../src/world/travel/types.js';
import { aNetwork, aPassenger, aService, aTrip, at } from '../../support/travel.js';

const ids = (plan: Plan | null): string[] | undefined => plan?.rides.map(({ service_id }) => service_id);
const second = (fare_fen: number, seats = 10): SeatClass[] => [{ id: 'second', fare_fen, seats }];

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

  it('keeps a way of less money open though it has more J, for a budget that binds only later', () => {
    const far = aService('G5', {
      ...{ from: 'b/rail', to: 'd/rail', dep: at('15T15:00'), arr: at('15T16:00') },
      classes: second(1000),
    });
    const end = aService('G6', {
      from: 'd/rail',
      dep: at('15T17:00'),
      arr: at('15T18:00'),
      classes: second(8000),
    });
    const network = aNetwork([cheap, fast, far, end]);
    expect(ids(solve(network, aTrip({ budget_fen: 18_000 })))).toEqual(['G1', 'G5', 'G6']);
    expect(ids(solve(network, aTrip({ budget_fen: 17_999 })))).toEqual(['K1', 'G5', 'G6']);
  });

  it('keeps a dearer way by day open for the preference on nights, and takes the night without it', () => {
    const night = aService('K2', {
      to: 'b/rail',
      dep: at('15T20:00'),
      arr: at('16T01:00'),
      classes: second(1000),
    });
    const day = aService('K3', {
      to: 'b/rail',
      dep: at('16T06:00'),
      arr: at('16T08:00'),
      classes: second(4000),
    });
    const on = aService('G2', { from: 'b/rail', dep: at('16T10:00'), arr: at('16T12:00') });
    const network = aNetwork([night, day, on]);
    const prefs = (no_overnight: boolean) => ({ max_transfers: 1, no_overnight, vot_fen_per_min: 0 });
    expect(ids(solve(network, aTrip({ prefs: prefs(false) })))).toEqual(['K2', 'G2']);
    expect(ids(solve(network, aTrip({ prefs: prefs(true) })))).toEqual(['K3', 'G2']);
  });

  it('counts a wait through the night as one, for the preference and for the need', () => {
    const even = aService('K2', {
      to: 'b/rail',
      dep: at('15T20:00'),
      arr: at('15T23:00'),
      classes: second(1000),
    });
    const day = aService('K3', {
      to: 'b/rail',
      dep: at('16T06:00'),
      arr: at('16T08:00'),
      classes: second(4000),
    });
    const on = aService('G2', { from: 'b/rail', dep: at('16T10:00'), arr: at('16T12:00') });
    const prefs = { max_transfers: 1, no_overnight: true, vot_fen_per_min: 0 };
    expect(ids(solve(aNetwork([even, day, on]), aTrip({ prefs })))).toEqual(['K3', 'G2']);
    expect(solve(aNetwork([even, on]), aTrip({ prefs }))?.j_fen).toBe(1000 + 10_000 + 1000 + 3000 + 5000);
    expect(solve(aNetwork([even, on]), aTrip({ needs: ['overnight'] }))).toBeNull();
  });

  it('may use the last minute of the deadline and the first of the day', () => {
    const network = aNetwork([aService('G1', { dep: at('15T10:00'), arr: at('15T14:00') })]);
    const [depart_after, arrive_by] = [at('15T09:00'), at('15T14:20')];
    expect(ids(solve(network, aTrip({ depart_after, arrive_by })))).toEqual(['G1']);
    expect(solve(network, aTrip({ depart_after, arrive_by: arrive_by - 1 }))).toBeNull();
    expect(solve(network, aTrip({ depart_after: depart_after + 1, arrive_by }))).toBeNull();
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
    // Equal in J through the same last ride: an hour at 50 fen a minute against 3000 fen of fare.
    const slow = aService('Z1', {
      to: 'b/rail',
      dep: at('15T11:00'),
      arr: at('15T14:00'),
      classes: second(6000),
    });
    const dear = { ...fast, id: 'A1' };
    expect(ids(solve(aNetwork([slow, dear, last]), aTrip()))).toEqual(['A1', 'G2']);
    expect(ids(solve(aNetwork([{ ...slow, id: 'A0' }, dear, last]), aTrip()))).toEqual(['A0', 'G2']);
  });

  it('follows a delayed service to where it now runs, and never boards a cancelled one', () => {
    const delayed = { ...fast, status: 'delayed' as const, arr: at('15T14:31') };
    expect(ids(solve(aNetwork([delayed, last]), aTrip()))).toBeUndefined();
    expect(ids(solve(aNetwork([{ ...delayed, arr: at('15T14:30') }, last]), aTrip()))).toEqual(['G1', 'G2']);
    expect(solve(aNetwork([{ ...fast, status: 'cancelled' }, last]), aTrip())).toBeNull();
  });
});
