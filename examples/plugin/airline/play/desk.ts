/** What every request needs: the caller, the spoiled decisions, and the moves of money with what is said of them. */
import { askPayment, call, quote, type Seen, type Talk } from './see.js';

export const decisions = ['policy', 'amount', 'seat', 'payment', 'numbers'] as const;
export type Decision = (typeof decisions)[number];

export type Desk = {
  readonly user: Seen<'user'>['user'];
  readonly zh: boolean;
  wrong(decision: Decision): boolean;
};

const OFF_BY = 50;

/** What the agent takes the amount to be. */
export function amountOf(desk: Desk, yuan: number): number {
  return desk.wrong('amount') ? yuan + OFF_BY : yuan;
}

/** Quotes, and on a yes charges the method that the user names. Says what to tell the user; null on a no. */
export function* take(desk: Desk, about: string, yuan: number, act: () => Talk<string>): Talk<string> {
  if (yuan > 0 && !(yield* quote(about, yuan))) return tell(desk, yuan, '报价，未办', 'quoted, not done');
  const payment_id = yuan > 0 ? yield* methodOf(desk) : '';
  const reservation_id = yield* act();
  if (yuan === 0) return desk.zh ? '已办好，没有费用。' : 'Done, free of charge.';
  yield* call('charge', { reservation_id, payment_id, yuan });
  return tell(desk, yuan, '已收取', 'charged');
}

export function* methodOf(desk: Desk): Talk<string> {
  const named = yield* askPayment();
  if (!desk.wrong('payment')) return named;
  return desk.user.payment_methods.find(({ id }) => id !== named)?.id ?? named;
}

/** An amount in a sentence, unless this is a bad day for numbers. */
export function tell(desk: Desk, number: number, zh: string, en: string): string {
  if (desk.wrong('numbers')) return desk.zh ? '已经处理。' : 'That is dealt with.';
  return desk.zh ? `${zh} ${number} 元。` : `${number} yuan ${en}.`;
}

/** Tells the user no, by which rule and with which number of it. */
export function* decline(
  desk: Desk,
  reservation_id: string,
  request: string,
  { rule, limit }: { readonly rule: string; readonly limit?: string },
): Talk<string> {
  const number = limit === undefined || desk.wrong('numbers') ? '' : ` (${limit})`;
  const words = desk.zh
    ? `很抱歉，规定不允许${number}。`
    : `I am sorry, our policy does not allow that${number}.`;
  yield* call('decline', { reservation_id, request, rule, words });
  return words;
}

type FreeSeat = Seen<'flight'>['flight']['free_seats'][number];

/** A free seat of the cabin as the user wants it; on a bad day another one. */
export function seatFor(desk: Desk, free: readonly FreeSeat[], cabin: string, kind: string): string {
  const part = free.filter((seat) => seat.cabin === (cabin === 'business' ? 'business' : 'economy'));
  const right = part.filter((seat) => kind === 'any' || seat.kind === kind);
  const others = part.filter((seat) => !right.includes(seat));
  const chosen = (desk.wrong('seat') ? others[0] : undefined) ?? right[0] ?? part[0];
  return chosen?.seat ?? '';
}
