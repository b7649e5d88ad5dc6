import { z } from 'zod';
import { told, type Tool } from '../../core/tool.js';
import { no, type Refused } from './no.js';
import { refundFor } from './refunds.js';
import type { TravelData } from './search.js';
import type { Hold } from './types.js';
import {
  liveHolds,
  moveSeats,
  seatsOf,
  serviceById,
  tick,
  withPublic,
  type BookedOrder,
  type Consent,
  type TravelWorld,
} from './world.js';

const payArgs = z.strictObject({
  hold_ids: z
    .array(z.string().min(1))
    .min(1)
    .max(20)
    .meta(told({ zh: '要付款的 hold_id', en: 'holds to pay' })),
  consent_ref: z
    .string()
    .meta(told({ zh: 'request_consent 返回的 consent_ref', en: 'as returned by request_consent' })),
});
type PayArgs = z.infer<typeof payArgs>;

/** The holds to pay, in the order asked; or why one of them cannot be paid. */
export function payable(world: TravelWorld, ids: readonly string[]): readonly Hold[] | Refused {
  const live = liveHolds(world);
  const missing = ids.find((id) => !live.some((hold) => hold.id === id));
  if (missing === undefined) return ids.flatMap((id) => live.find((hold) => hold.id === id) ?? []);
  if (world.public.lapsed.includes(missing)) {
    const message = { zh: `${missing} 已过期，请重新 hold`, en: `${missing} has expired; hold again` };
    return { code: 'hold_expired', message, field: 'hold_ids' };
  }
  const message = {
    zh: `没有待付的 ${missing}，可能已付款`,
    en: `there is no unpaid hold ${missing}; it may have been paid`,
  };
  return { code: 'not_found', message, field: 'hold_ids' };
}

function orderOf(world: TravelWorld, hold: Hold, consent: Consent): BookedOrder {
  const { id, service_id, class: cls, tickets, total_fen } = hold;
  return {
    id: id.replace('H', 'O'),
    ...{ service_id, class: cls, tickets, total_fen },
    ...{ paid_at: world.now, status: 'paid', refund_fen: 0 },
    ...{ consent_ref: consent.ref, consented: consent.hold_ids.includes(id) },
  };
}

function settle(world: TravelWorld, holds: readonly Hold[], consent: Consent): TravelWorld {
  const paid = holds.reduce((sum, { total_fen }) => sum + total_fen, 0);
  return withPublic(world, {
    holds: world.public.holds.filter((hold) => !holds.includes(hold)),
    orders: [...world.public.orders, ...holds.map((hold) => orderOf(world, hold, consent))],
    balance_fen: world.public.balance_fen - paid,
  });
}

export const pay: Tool<TravelWorld, TravelData, PayArgs> = {
  name: 'pay',
  description: {
    zh: '给占着的座付款，每个 hold 变成一个订单。consent_ref 只对用户当时看到并同意的那几个 hold 有效；支付系统只查它是否存在，不查是不是这几个，拿别的同意来付算擅自付款。过期的 hold 付不了；也不检查预算。用时 3 分钟。',
    en: 'Pays holds; each becomes an order. A consent_ref is good for exactly the holds the user saw and agreed to; the payment system only checks that it exists, not what it was given for, and paying on another consent is paying without one. Expired holds cannot be paid. The budget is not checked here. Takes 3 minutes.',
  },
  kind: 'act',
  area: 'wallet',
  minutes: 3,
  args: payArgs,
  step(state, { hold_ids, consent_ref }, { lang }) {
    const world = tick(state, pay.name, pay.minutes);
    const holds = payable(world, [...new Set(hold_ids)]);
    if ('code' in holds) return no(world, holds, lang);
    const consent = world.public.consents.find(({ ref }) => ref === consent_ref);
    if (consent === undefined) {
      const message = {
        zh: '没有用户的同意，请先 request_consent',
        en: 'the user has not agreed; use request_consent first',
      };
      return no(world, { code: 'no_consent', message, field: 'consent_ref' }, lang);
    }
    const total = holds.reduce((sum, { total_fen }) => sum + total_fen, 0);
    const balance = world.public.balance_fen;
    if (total > balance) {
      const message = {
        zh: `需付 ${String(total)} 分，余额只有 ${String(balance)} 分`,
        en: `${String(total)} fen are due, the balance is ${String(balance)} fen`,
      };
      return no(world, { code: 'over_balance', message, field: 'hold_ids' }, lang);
    }
    const next = settle(world, holds, consent);
    const orders = next.public.orders
      .slice(-holds.length)
      .map(({ id, service_id, class: cls, total_fen }) => ({
        order_id: id,
        ...{ service_id, class: cls, total_fen },
      }));
    return { state: next, result: { orders, paid_fen: total, balance_fen: next.public.balance_fen } };
  },
};

const cancelArgs = z.strictObject({
  order_id: z
    .string()
    .min(1)
    .meta(told({ zh: '订单号', en: 'id of an order' })),
});

function refund(world: TravelWorld, order: BookedOrder, refund_fen: number): TravelWorld {
  const { network, orders, balance_fen } = world.public;
  return withPublic(world, {
    network: moveSeats(network, order.service_id, order.class, seatsOf(order.tickets)),
    orders: orders.map((other) =>
      other.id === order.id ? { ...other, status: 'cancelled' as const, refund_fen } : other,
    ),
    balance_fen: balance_fen + refund_fen,
  });
}

export const cancel: Tool<TravelWorld, TravelData, z.infer<typeof cancelArgs>> = {
  name: 'cancel',
  description: {
    zh: '退掉一个订单的全部车票，按该班次的退票规则退款（手续费按离开车的时间，见 service）；承运方停运的班次全额退。开出后不能退。返回 refund_fen 和 fee_fen（分）。用时 3 分钟。',
    en: 'Gives back all tickets of an order; the refund follows the refund rule of the service (fee by the time left before departure, see service); a service cancelled by its operator refunds in full. Not after departure. Returns refund_fen and fee_fen (fen). Takes 3 minutes.',
  },
  kind: 'act',
  area: 'wallet',
  minutes: 3,
  args: cancelArgs,
  step(state, { order_id }, { lang }) {
    const world = tick(state, cancel.name, cancel.minutes);
    const order = world.public.orders.find(({ id }) => id === order_id);
    const service = order === undefined ? undefined : serviceById(world, order.service_id);
    if (order === undefined || service === undefined) {
      const message = { zh: `没有订单 ${order_id}`, en: `there is no order ${order_id}` };
      return no(world, { code: 'not_found', message, field: 'order_id' }, lang);
    }
    if (order.status === 'cancelled') {
      const message = { zh: `${order_id} 已经退过`, en: `${order_id} was cancelled before` };
      return no(world, { code: 'already_cancelled', message, field: 'order_id' }, lang);
    }
    if (service.status !== 'cancelled' && service.dep <= world.now) {
      const message = {
        zh: `${service.id} 已开出，不能退`,
        en: `${service.id} has left; too late to cancel`,
      };
      return no(world, { code: 'departed', message, field: 'order_id' }, lang);
    }
    const refund_fen = refundFor(order, service, world.now);
    const result = { order_id, refund_fen, fee_fen: order.total_fen - refund_fen };
    return { state: refund(world, order, refund_fen), result };
  },
};
