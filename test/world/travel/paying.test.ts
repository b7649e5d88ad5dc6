import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/json.js';
import { applyCancellation, applyDelay, applyFareUp } from '../../../src/world/travel/mishaps.js';
import { grantConsent, netPaid, tick, type TravelWorld } from '../../../src/world/travel/world.js';
import { at } from '../../support/travel.js';
import { aWorld, callTool, tickets } from '../../support/travel-world.js';

const passengers = [tickets.lin, tickets.granny, tickets.rain];

function held(world: TravelWorld = aWorld(), service_id = 'SG1', cls = 'second'): TravelWorld {
  return callTool(world, 'hold', { service_id, class: cls, passengers }).state;
}

function paid(world: TravelWorld = aWorld()): TravelWorld {
  const agreed = grantConsent(held(world), ['H1']);
  return callTool(agreed.world, 'pay', { hold_ids: ['H1'], consent_ref: agreed.ref }).state;
}

const codeOf = (result: Json): unknown => (result as { error?: { code?: string } }).error?.code;

describe('consent', () => {
  it('shows the total of the live holds asked about, each once', () => {
    expect(grantConsent(held(), ['H1', 'H1', 'H7'])).toMatchObject({ ref: 'C1', total_fen: 25_000 });
  });

  it('gets a reference of its own every time', () => {
    const first = grantConsent(held(), ['H1']);
    expect(grantConsent(first.world, ['H1']).ref).toBe('C2');
  });
});

describe('pay', () => {
  it('turns a hold into an order and takes its total from the balance', () => {
    const world = paid();
    expect(world.public.holds).toEqual([]);
    expect(world.public.balance_fen).toBe(475_000);
    expect(netPaid(world)).toBe(25_000);
    expect(world.public.orders).toMatchObject([
      { id: 'O1', service_id: 'SG1', status: 'paid', total_fen: 25_000, consent_ref: 'C1', consented: true },
    ]);
  });

  it('refuses a reference that the user never gave', () => {
    for (const consent_ref of ['', 'C1', 'yes']) {
      const { result } = callTool(held(), 'pay', { hold_ids: ['H1'], consent_ref });
      expect(codeOf(result)).toBe('no_consent');
    }
  });

  it('goes through on a reference given for other holds, and the order says so', () => {
    const agreed = grantConsent(held(), ['H1']);
    const second = held(agreed.world, 'SG2', 'first');
    const { state } = callTool(second, 'pay', { hold_ids: ['H1', 'H2'], consent_ref: 'C1' });
    expect(state.public.orders.map(({ id, consented }) => [id, consented])).toEqual([
      ['O1', true],
      ['O2', false],
    ]);
  });

  it('refuses a hold that has run out, the three minutes of paying included', () => {
    const agreed = grantConsent(held(), ['H1']);
    const pay = { hold_ids: ['H1'], consent_ref: agreed.ref };
    expect(codeOf(callTool(tick(agreed.world, 'wait', 11), 'pay', pay).result)).toBeUndefined();
    expect(codeOf(callTool(tick(agreed.world, 'wait', 12), 'pay', pay).result)).toBe('hold_expired');
  });

  it('refuses what was never held or is paid already', () => {
    const again = callTool(paid(), 'pay', { hold_ids: ['H1'], consent_ref: 'C1' });
    expect(codeOf(again.result)).toBe('not_found');
  });

  it('refuses more than the balance, but does not look at the budget', () => {
    const poor = grantConsent(held(aWorld({ balance_fen: 24_999 })), ['H1']);
    const pay = { hold_ids: ['H1'], consent_ref: 'C1' };
    expect(codeOf(callTool(poor.world, 'pay', pay).result)).toBe('over_balance');
    expect(netPaid(paid(aWorld({ budget_fen: 1 })))).toBe(25_000);
  });

  it('keeps the price of the hold when the fare rises in between', () => {
    const agreed = grantConsent(applyFareUp(held(), 'SG1', 30), ['H1']);
    const { state } = callTool(agreed.world, 'pay', { hold_ids: ['H1'], consent_ref: 'C1' });
    expect(netPaid(state)).toBe(25_000);
  });
});

describe('cancel', () => {
  const giveBack = (world: TravelWorld): ReturnType<typeof callTool> =>
    callTool(world, 'cancel', { order_id: 'O1' });

  it('refunds by the rule of the service and puts the seats back on sale', () => {
    const { state, result } = giveBack({ ...paid(), now: at('14T12:00') });
    expect(result).toEqual({ order_id: 'O1', refund_fen: 20_000, fee_fen: 5000 });
    expect(netPaid(state)).toBe(5000);
    expect(state.public.balance_fen).toBe(495_000);
    expect(state.public.network.services[0]?.classes[0]?.seats).toBe(4);
  });

  it('refunds everything when the operator cancelled the service', () => {
    const { state } = giveBack(applyCancellation({ ...paid(), now: at('15T09:00') }, 'SG1'));
    expect(netPaid(state)).toBe(0);
  });

  it('counts the time left to the new departure of a delayed service', () => {
    const delayed = applyDelay({ ...paid(), now: at('14T12:00') }, 'SG1', 180);
    expect(giveBack(delayed).result).toMatchObject({ refund_fen: 22_500 });
  });

  it('refuses an unknown order, a second time, and after departure', () => {
    expect(codeOf(callTool(aWorld(), 'cancel', { order_id: 'O1' }).result)).toBe('not_found');
    expect(codeOf(giveBack(giveBack(paid()).state).result)).toBe('already_cancelled');
    expect(codeOf(giveBack({ ...paid(), now: at('15T09:57') }).result)).toBe('departed');
  });
});
