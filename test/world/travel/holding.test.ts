import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/json.js';
import type { Lang } from '../../../src/core/lang.js';
import { fromMinutes } from '../../../src/world/travel/clock.js';
import { applyCancellation } from '../../../src/world/travel/mishaps.js';
import { liveHolds, tick } from '../../../src/world/travel/world.js';
import { aPassenger, at, aTrip } from '../../support/travel.js';
import { aWorld, callTool, tickets } from '../../support/travel-world.js';

const { lin, granny, rain } = tickets;
const all = [lin, granny, rain];

const holding = (passengers: readonly Json[], over: Record<string, Json> = {}): Json => ({
  service_id: 'SG1',
  class: 'second',
  passengers,
  ...over,
});

/** English refusals hold no Chinese but the names asked for. */
const said: Readonly<Record<Lang, RegExp>> = {
  zh: /\p{Script=Han}/u,
  en: /^(?:[^\p{Script=Han}]|王五|林晓)+$/u,
};

const refused = (code: string, field: string, lang: Lang = 'en'): unknown => ({
  error: { code, field, message: expect.stringMatching(said[lang]) as string },
});

const seatsLeft = (world: ReturnType<typeof aWorld>, id: string): number | undefined =>
  world.public.network.services.find((service) => service.id === id)?.classes[0]?.seats;

describe('hold', () => {
  it('takes the seats off sale and names the total of everybody on the fare asked for', () => {
    const { state, result } = callTool(aWorld(), 'hold', holding(all));
    expect(result).toEqual({ hold_id: 'H1', total_fen: 25_000, expires: '2026-02-05T09:17' });
    expect(seatsLeft(state, 'SG1')).toBe(1);
  });

  it('keeps them for 15 minutes after the call and gives them back then', () => {
    const { state } = callTool(aWorld(), 'hold', holding(all));
    expect(liveHolds(tick(state, 'wait', 14))).toHaveLength(1);
    const over = tick(state, 'wait', 15);
    expect(liveHolds(over)).toHaveLength(0);
    expect(over.public.lapsed).toEqual(['H1']);
    expect(seatsLeft(over, 'SG1')).toBe(4);
  });

  it('needs no seat for a free child', () => {
    const trip = aTrip({ party: [aPassenger({ name: '林晓' }), aPassenger({ name: '林豆豆', age: 3 })] });
    const bean = { name: '林豆豆', doc: 'household_register', fare: 'free' };
    const { state, result } = callTool(aWorld(), 'hold', holding([lin, bean]), { trip });
    expect(result).toMatchObject({ total_fen: 10_000 });
    expect(seatsLeft(state, 'SG1')).toBe(3);
  });

  it('does not notice an expired document or a wrong age: that comes out at the door', () => {
    const grown = { ...granny, fare: 'child' };
    const { result } = callTool(aWorld(), 'hold', holding([lin, grown]));
    expect(result).toMatchObject({ hold_id: 'H1' });
  });

  it.each([
    [
      'a service that is not in the timetable',
      holding(all, { service_id: 'SG9' }),
      'not_found',
      'service_id',
    ],
    ['a class the service does not have', holding(all, { class: 'business' }), 'class_not_sold', 'class'],
    ['more seats than are left', holding(all, { service_id: 'SG2' }), 'no_seat', 'class'],
    [
      'somebody who is not travelling',
      holding([{ ...lin, name: '王五' }]),
      'unknown_passenger',
      'passengers',
    ],
    ['the same person twice', holding([lin, lin]), 'duplicate_passenger', 'passengers'],
    ['a child without an adult', holding([rain]), 'adult_needed', 'passengers'],
    [
      'more free children than adults',
      holding([lin, { ...granny, fare: 'free' }, { ...rain, fare: 'free' }]),
      'adult_needed',
      'passengers',
    ],
    [
      'a document the service never takes',
      holding([{ ...lin, doc: 'temporary_id' }], { service_id: 'SP1', class: 'seat' }),
      'doc_not_accepted',
      'passengers',
    ],
    [
      'a child fare where none is sold',
      holding([lin, rain], { service_id: 'SP1', class: 'seat' }),
      'fare_not_offered',
      'passengers',
    ],
  ])('refuses %s in one language, and keeps no seat', (_, args, code, field) => {
    const world = aWorld();
    const { state, result } = callTool(world, 'hold', args);
    expect(result).toEqual(refused(code, field));
    expect(callTool(world, 'hold', args, { lang: 'zh' }).result).toEqual(refused(code, field, 'zh'));
    expect(state.public).toEqual(world.public);
  });

  it('refuses a service that was cancelled or has left', () => {
    const dead = applyCancellation(aWorld(), 'SG1');
    expect(callTool(dead, 'hold', holding(all)).result).toEqual(refused('not_running', 'service_id'));
    const late = aWorld({ now: at('15T09:58') });
    expect(callTool(late, 'hold', holding(all)).result).toEqual(refused('departed', 'service_id'));
  });

  it('takes two minutes and is logged, refused or not', () => {
    const { state } = callTool(aWorld(), 'hold', holding([rain]));
    expect(fromMinutes(state.now)).toBe('2026-02-05T09:02');
    expect(state.log).toEqual([{ tool: 'hold', at: state.now }]);
  });
});
