import { describe, expect, it } from 'vitest';
import { isFeasible, jFen, reportChain, type ChainReport } from '../../../src/world/travel/chain.js';
import type { Network, Ride, Service, Trip } from '../../../src/world/travel/types.js';
import { aLink, aNetwork, aPassenger, aService, aTrip, at, links } from '../../support/travel.js';

const out = aService('G1', { to: 'b/rail', dep: at('15T10:00'), arr: at('15T12:00') });
const on = aService('G2', { from: 'b/rail', dep: at('15T12:30'), arr: at('15T15:00') });
const network = aNetwork([out, on]);

const ride = (id: string): Ride => ({ service_id: id, class: 'second' });
const report = (
  services: readonly Service[],
  trip: Partial<Trip> = {},
  over: Partial<Network> = {},
): ChainReport =>
  reportChain(
    aNetwork(services, over),
    aTrip(trip),
    services.map(({ id }) => ride(id)),
  );
const codes = (found: ChainReport): string[] => found.problems.map(({ code, at: ride }) => `${code}@${ride}`);

describe('a chain that keeps every rule', () => {
  const good = report([out, on]);

  it('has no problem', () => {
    expect(good.problems).toEqual([]);
    expect(isFeasible(good)).toBe(true);
  });

  it('leaves home as late as the first buffer allows, and counts door to door', () => {
    expect(good.leave).toBe(at('15T09:00'));
    expect(good.arrive).toBe(at('15T15:20'));
    expect(good.door_minutes).toBe(380);
  });

  it('counts transfers, tickets and links', () => {
    expect(good.transfers).toBe(1);
    expect(good.ticket_fen).toBe(20_000);
    expect(good.link_fen).toBe(1000);
  });
});

describe('a chain is refused', () => {
  it('when it is empty', () => {
    expect(codes(reportChain(network, aTrip(), []))).toEqual(['empty@0']);
  });

  it('when a service is unknown, without blaming its neighbours', () => {
    const hasty = aNetwork([out, { ...on, dep: at('15T12:01') }]);
    const found = reportChain(hasty, aTrip(), [ride('G1'), ride('G9'), ride('G2')]);
    expect(codes(found)).toEqual(['unknown-service@1']);
  });

  it('when a class is unknown', () => {
    const found = reportChain(network, aTrip(), [ride('G1'), { service_id: 'G2', class: 'first' }]);
    expect(codes(found)).toEqual(['unknown-class@1']);
    expect(found.ticket_fen).toBe(10_000);
  });

  it('when it starts in another city', () => {
    expect(codes(report([on]))).toEqual(['wrong-start@0']);
  });

  it('when it ends in another city', () => {
    expect(codes(report([out]))).toEqual(['wrong-end@0']);
  });

  it('for a missed buffer also where it starts or ends in another city', () => {
    const astray = [
      { ...out, from: 'd/rail' },
      { ...on, to: 'd/rail', dep: at('15T12:10') },
    ];
    expect(codes(report(astray))).toEqual(['wrong-start@0', 'wrong-end@1', 'missed-buffer@1']);
  });

  it('when it means leaving home a minute before the earliest time, and not on that minute', () => {
    expect(codes(report([out, on], { depart_after: at('15T09:00') }))).toEqual([]);
    const early = report([out, on], { depart_after: at('15T09:01') });
    expect(codes(early)).toEqual(['left-too-early@0']);
    expect(early.problems[0]?.short).toBe(1);
  });

  it('when a ride leaves before the last one arrives', () => {
    const found = report([out, { ...on, dep: at('15T11:50') }]);
    expect(codes(found)).toEqual(['overlap@1']);
    expect(found.problems[0]?.short).toBe(10);
  });

  it('when a buffer is missed by a minute, and not when it is met exactly', () => {
    expect(codes(report([out, { ...on, dep: at('15T12:30') }]))).toEqual([]);
    const missed = report([out, { ...on, dep: at('15T12:29') }]);
    expect(codes(missed)).toEqual(['missed-buffer@1']);
    expect(missed.problems[0]?.short).toBe(1);
    expect(missed.problems[0]?.message.en).toBe('ride 2: needs 30 min to board, has 29: 1 short');
  });

  it('when a service is cancelled; a delayed one counts as it now runs', () => {
    expect(codes(report([out, { ...on, status: 'cancelled' }]))).toEqual(['dead-service@1']);
    expect(codes(report([out, { ...on, status: 'delayed' }]))).toEqual([]);
  });

  it('when no link joins two places', () => {
    const elsewhere = { ...on, from: 'b/bus', dep: at('15T14:00') };
    const without = links.filter(({ from, to }) => ![from, to].includes('b/bus'));
    expect(codes(report([out, elsewhere], {}, { links: without }))).toEqual(['no-link@1']);
  });

  it('when no link joins the door and the place', () => {
    const without = links.filter(({ from, to }) => ![from, to].includes('c/home'));
    expect(codes(report([out, on], {}, { links: without }))).toEqual(['no-link@1']);
  });

  it('when a passenger has no document for a ride, naming who', () => {
    const party = [aPassenger(), aPassenger({ name: '外婆', docs: [{ kind: 'household_register' }] })];
    const found = report([out, { ...on, id_docs: ['id_card', 'household_register'] }], { party });
    expect(codes(found)).toEqual(['no-document@0']);
    expect(found.problems[0]?.message.zh).toContain('外婆');
  });

  it('when it reaches the door a minute late, and not when it is on time to the minute', () => {
    expect(codes(report([out, on], { arrive_by: at('15T15:20') }))).toEqual([]);
    expect(codes(report([out, on], { arrive_by: at('15T15:19') }))).toEqual(['late@1']);
  });

  it('for each thing that is wrong at once', () => {
    const found = report([out, { ...on, dep: at('15T12:10'), status: 'cancelled' }], {
      depart_after: at('15T09:30'),
      arrive_by: at('15T15:00'),
    });
    expect(codes(found)).toEqual(['dead-service@1', 'missed-buffer@1', 'left-too-early@0', 'late@1']);
  });
});

describe('buffers', () => {
  const slow = [aPassenger(), aPassenger({ name: '外婆', mobility: 0 })];

  it('grow by 20 minutes for a slow passenger, at every boarding', () => {
    expect(codes(report([out, { ...on, dep: at('15T12:49') }], { party: slow }))).toEqual([
      'missed-buffer@1',
    ]);
    const kept = report([out, { ...on, dep: at('15T12:50') }], { party: slow });
    expect(codes(kept)).toEqual([]);
    expect(kept.leave).toBe(at('15T08:40'));
  });

  it('are link + 120 to a plane, and 60 more on the way home from it', () => {
    const flight = aService('SG1', { mode: 'plane', from: 'b/air', to: 'c/air', arr: at('15T17:00') });
    expect(codes(report([out, { ...flight, dep: at('15T14:19') }]))).toEqual(['missed-buffer@1']);
    const kept = report([out, { ...flight, dep: at('15T14:20') }]);
    expect(codes(kept)).toEqual([]);
    expect(kept.arrive).toBe(at('15T18:20'));
  });

  it('are 60 more after a plane', () => {
    const flight = aService('SG1', { mode: 'plane', from: 'a/air', to: 'b/air', arr: at('15T12:00') });
    expect(codes(report([flight, { ...on, dep: at('15T13:59') }]))).toEqual(['missed-buffer@1']);
    expect(codes(report([flight, { ...on, dep: at('15T14:00'), arr: at('15T16:00') }]))).toEqual([]);
  });

  it('are 60 more after a carpool', () => {
    const car = aService('P1', { mode: 'carpool', from: 'a/pickup', to: 'b/pickup', arr: at('15T11:00') });
    expect(codes(report([car, { ...on, dep: at('15T12:59') }]))).toEqual(['missed-buffer@1']);
    expect(codes(report([car, { ...on, dep: at('15T13:00') }]))).toEqual([]);
  });
});

describe('the night', () => {
  const late = aService('K1', { dep: at('15T20:00'), arr: at('16T00:20') });

  it('counts minutes past midnight like any others', () => {
    const found = report([late]);
    expect(found.arrive).toBe(at('16T00:40'));
    expect(found.door_minutes).toBe(340);
    expect(codes(report([late], { arrive_by: at('15T23:59') }))).toEqual(['late@0']);
  });

  it('is spent under way by a ride or by a wait that holds two in the morning', () => {
    expect(report([late]).overnight).toBe(true);
    const morning = { ...on, dep: at('16T07:00'), arr: at('16T09:00') };
    expect(report([out, morning]).overnight).toBe(true);
    expect(report([out, on]).overnight).toBe(false);
  });

  it('is not spent under way by staying at home', () => {
    expect(report([aService('G7', { dep: at('16T08:00'), arr: at('16T11:00') })]).overnight).toBe(false);
  });
});

describe('needs and preferences', () => {
  it('are broken by stairs on a ride or on a link, homes included', () => {
    const needs = ['stairs'] as const;
    const stairs = [
      ...links.filter(({ from }) => from !== 'c/home'),
      aLink('c/home', 'c/rail', { step_free: false }),
    ];
    expect(report([out, on], { needs }).needs_broken).toEqual([]);
    expect(report([out, { ...on, step_free: false }], { needs }).needs_broken).toEqual(['stairs']);
    expect(report([out, on], { needs }, { links: stairs }).needs_broken).toEqual(['stairs']);
    expect(report([out, on], {}, { links: stairs }).needs_broken).toEqual([]);
  });

  it('are broken by a night under way or by luggage that is too long', () => {
    const luggage = [{ g: 5000, sum_cm: 170 }];
    const found = report([aService('K1', { dep: at('15T22:00'), arr: at('16T06:00') })], {
      needs: ['stairs', 'overnight', 'luggage'],
      luggage,
    });
    expect(found.needs_broken).toEqual(['overnight', 'luggage']);
  });

  it('count once each: too many transfers, and a night where none is wanted', () => {
    const prefs = { max_transfers: 0, no_overnight: true, vot_fen_per_min: 50 };
    expect(report([out, on], { prefs }).prefs_broken).toBe(1);
    expect(report([out, { ...on, dep: at('16T07:00'), arr: at('16T09:00') }], { prefs }).prefs_broken).toBe(
      2,
    );
    expect(report([out, on]).prefs_broken).toBe(0);
  });
});

describe('J', () => {
  it('adds money, links, time, 3000 a transfer and 5000 a broken preference', () => {
    const prefs = { max_transfers: 0, no_overnight: false, vot_fen_per_min: 50 };
    const found = report([out, on], { prefs });
    expect(jFen({ money_fen: 23_456, report: found, prefs })).toBe(23_456 + 1000 + 50 * 380 + 3000 + 5000);
  });
});
