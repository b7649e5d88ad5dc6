import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetNames, ruleSets } from '../../../src/world/travel/rule-sets.js';
import { feeFen, refundFor, ticketPrices } from '../../../src/world/travel/refunds.js';
import type { Order, Ticket } from '../../../src/world/travel/types.js';
import { aService, at } from '../../support/travel.js';

const rail = ruleSets.emu.refund;
const hours = (count: number): number => count * 60;
const ticket = (name: string, fare: Ticket['fare']): Ticket => ({ name, doc: 'id_card', fare });

function anOrder(over: Partial<Order> = {}): Order {
  return {
    id: 'O1',
    service_id: 'SG1',
    class: 'second',
    tickets: [ticket('甲', 'adult')],
    total_fen: 10_000,
    paid_at: at('01T09:00'),
    status: 'paid',
    refund_fen: 0,
    ...over,
  };
}

const train = aService('SG1', { refund_rule: rail, dep: at('15T10:00') });

describe('the fee on a train ticket', () => {
  it.each([
    [hours(192), 0],
    [hours(192) - 1, 500],
    [hours(48), 500],
    [hours(48) - 1, 1000],
    [hours(24), 1000],
    [hours(24) - 1, 2000],
    [0, 2000],
  ])('with %i minutes left is %i fen of 10000', (lead, fee) => {
    expect(feeFen(rail, 10_000, lead)).toBe(fee);
  });

  it('is the whole price after departure', () => {
    expect(feeFen(rail, 10_000, -1)).toBe(10_000);
  });

  it('is rounded to half a yuan, half up', () => {
    expect(feeFen(rail, 10_480, hours(48))).toBe(500);
    expect(feeFen(rail, 10_500, hours(48))).toBe(550);
  });

  it('is at least 2 yuan where a fee is due, and never more than the price', () => {
    expect(feeFen(rail, 1000, hours(48))).toBe(200);
    expect(feeFen(rail, 150, hours(48))).toBe(150);
    expect(feeFen(rail, 0, hours(1))).toBe(0);
  });
});

describe('refundFor', () => {
  it('charges each ticket by itself: a free child costs nothing to give back', () => {
    const tickets = [ticket('甲', 'adult'), ticket('乙', 'child'), ticket('丙', 'free')];
    const order = anOrder({ tickets, total_fen: 15_000 });
    expect(refundFor(order, train, at('14T09:00'))).toBe(15_000 - 1000 - 500);
  });

  it('gives everything back when the operator cancelled the service, even after its hour', () => {
    const dead = { ...train, status: 'cancelled' as const };
    expect(refundFor(anOrder(), dead, at('15T11:00'))).toBe(10_000);
  });

  it('gives nothing for an order that was cancelled before', () => {
    expect(refundFor(anOrder({ status: 'cancelled', refund_fen: 8000 }), train, at('14T09:00'))).toBe(0);
  });

  it('goes by what was paid when the fare has risen since', () => {
    const dearer = { ...train, classes: train.classes.map((cls) => ({ ...cls, fare_fen: 30_000 })) };
    expect(refundFor(anOrder(), dearer, at('14T09:00'))).toBe(9000);
  });
});

const ruleArb = fc.constantFrom(...ruleSetNames.map((name) => ruleSets[name].refund));
const ticketsArb = fc.array(
  fc.constantFrom('adult' as const, 'child' as const, 'free' as const).map((fare) => ticket('甲', fare)),
  { minLength: 1, maxLength: 6 },
);

describe('refunds in general', () => {
  it('lie between nothing and what was paid, and never grow as departure comes nearer', () => {
    fc.assert(
      fc.property(
        ruleArb,
        ticketsArb,
        fc.nat(500_000),
        fc.nat(20_000),
        fc.nat(5000),
        (rule, tickets, paid, lead, later) => {
          const service = { ...train, refund_rule: rule };
          const total_fen = tickets.every(({ fare }) => fare === 'free') ? 0 : paid;
          const order = anOrder({ tickets, total_fen });
          const early = refundFor(order, service, service.dep - lead);
          const late = refundFor(order, service, service.dep - lead + later);
          expect(late).toBeGreaterThanOrEqual(0);
          expect(early).toBeLessThanOrEqual(total_fen);
          expect(late).toBeLessThanOrEqual(early);
        },
      ),
    );
  });

  it('share the price of an order out among its tickets to the last fen', () => {
    fc.assert(
      fc.property(ticketsArb, fc.nat(500_000), (tickets, paid) => {
        const total_fen = tickets.every(({ fare }) => fare === 'free') ? 0 : paid;
        const prices = ticketPrices(anOrder({ tickets, total_fen }), train);
        expect(prices.reduce((a, b) => a + b, 0)).toBe(total_fen);
        expect(Math.min(...prices)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
