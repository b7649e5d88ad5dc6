import { ticketFen } from './fares.js';
import type { Fen, Minutes, Order, RefundRule, Service } from './types.js';

/** The share of the fare kept back at a lead time, percent. After departure all of it. */
export function feePercent(rule: RefundRule, leadMinutes: Minutes): number {
  if (leadMinutes < 0) return 100;
  return rule.steps.find(({ lead_hours }) => leadMinutes >= lead_hours * 60)?.fee_percent ?? 100;
}

/** The fee on one ticket: rounded half up to `round_fen`, at least `min_fee_fen` where any is due, never above the price. */
export function feeFen(rule: RefundRule, priceFen: Fen, leadMinutes: Minutes): Fen {
  const percent = feePercent(rule, leadMinutes);
  if (percent === 0 || priceFen === 0) return 0;
  if (percent === 100) return priceFen;
  const rounded = Math.floor((priceFen * percent) / 100 / rule.round_fen + 0.5) * rule.round_fen;
  return Math.min(priceFen, Math.max(rule.min_fee_fen, rounded));
}

/**
 * What each ticket of an order cost, fen. An order keeps its total only; it is shared out in proportion to today's
 * fares, which is exact unless the fare changed since, and then off by less than a fen a ticket. Sums to the total.
 */
export function ticketPrices(order: Pick<Order, 'tickets' | 'total_fen' | 'class'>, service: Service): Fen[] {
  const cls = service.classes.find(({ id }) => id === order.class);
  const weights = order.tickets.map(({ fare }) =>
    cls === undefined ? 1 : ticketFen(cls, fare, service.child_rule),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  const upTo = (count: number): Fen => {
    const share = weights.slice(0, count).reduce((a, b) => a + b, 0);
    return sum === 0 ? 0 : Math.round((order.total_fen * share) / sum);
  };
  return weights.map((_, at) => upTo(at + 1) - upTo(at));
}

/**
 * What comes back when an order is cancelled at `now`: by the service's refund rule, ticket by ticket; everything
 * when the operator cancelled the service; nothing once it has departed or for an order already cancelled.
 */
export function refundFor(order: Order, service: Service, now: Minutes): Fen {
  if (order.status === 'cancelled') return 0;
  if (service.status === 'cancelled') return order.total_fen;
  const fees = ticketPrices(order, service).map((price) =>
    feeFen(service.refund_rule, price, service.dep - now),
  );
  return order.total_fen - fees.reduce((a, b) => a + b, 0);
}
