import type { Bilingual, Lang } from 'festeval';
import type { Wish } from '../row.js';

export type { Lang };

export const say = {
  identity: ({ user_id, born }: { readonly user_id: string; readonly born: string }): Bilingual => ({
    zh: `我的用户号是 ${user_id}，生日 ${born}。`,
    en: `My user id is ${user_id}, born ${born}.`,
  }),
  payment: (id: string): Bilingual => ({ zh: `用 ${id} 付。`, en: `Use ${id}.` }),
  nothingMore: { zh: '没有别的了。', en: 'Nothing else.' },
  agreed: { zh: '好，就这个数。', en: 'Yes, that amount is fine.' },
  tooMuch: (limit: number): Bilingual => ({
    zh: `太贵了，我最多付 ${limit} 元，这件事不办了。`,
    en: `Too much: I will not pay more than ${limit} yuan. Leave it.`,
  }),
  letItBe: { zh: '那好吧，我知道了。', en: 'All right, I understand.' },
  hint: {
    zh: '请直接问我：身份、要办什么、怎么付款，或者还有没有别的；金额请用报价发给我。',
    en: 'Please ask me plainly: who I am, what I need, how I pay, or anything else; send amounts as a quote.',
  },
} satisfies Record<string, Bilingual | ((...given: never[]) => Bilingual)>;

const seats = {
  window: ['靠窗座位', 'a window seat'],
  aisle: ['靠过道座位', 'an aisle seat'],
  any: ['座位随意', 'any seat'],
} as const;
const parts = {
  morning: ['上午', 'in the morning'],
  evening: ['晚上', 'in the evening'],
  any: ['', ''],
} as const;
const cabinWords = {
  saver: ['特价舱', 'saver'],
  economy: ['经济舱', 'economy'],
  business: ['公务舱', 'business'],
} as const;
const topicWords = {
  pet: ['带一只猫上飞机', 'take a cat on board'],
  assistance: ['在机场用轮椅', 'have a wheelchair at the airport'],
  name_change: ['改姓名', 'change the name'],
  group: ['订团体票', 'book for a group'],
} as const;

/** A wish in words. Its details are handed over beside them. */
export function sayWish(wish: Wish, lang: Lang): string {
  const at = lang === 'zh' ? 0 : 1;
  const [zh, en] = textsOf(wish, at);
  return lang === 'zh' ? zh : en;
}

function textsOf(wish: Wish, at: 0 | 1): readonly [string, string] {
  switch (wish.request) {
    case 'cancel': {
      const to = wish.refund_to;
      const [zh, en] = to === undefined ? ['', ''] : [`，钱退到 ${to}`, `, with the money back to ${to}`];
      return [
        `请取消订单 ${wish.reservation_id}${zh}。`,
        `Cancel reservation ${wish.reservation_id}${en}, please.`,
      ];
    }
    case 'change_flight':
      return flightText(wish, at);
    case 'change_seat': {
      const seat = seats[wish.seat][at];
      return [
        `给订单 ${wish.reservation_id} 换成${seat}。`,
        `Give reservation ${wish.reservation_id} ${seat}.`,
      ];
    }
    case 'upgrade': {
      const seat = seats[wish.seat][at];
      return [
        `把订单 ${wish.reservation_id} 升到公务舱，${seat}。`,
        `Upgrade reservation ${wish.reservation_id} to business, ${seat}.`,
      ];
    }
    case 'bags':
      return [
        `订单 ${wish.reservation_id} 一共要托运 ${wish.bags} 件行李。`,
        `Reservation ${wish.reservation_id} needs ${wish.bags} checked bags in all.`,
      ];
    case 'book':
      return bookText(wish, at);
    case 'compensation':
      return [
        `订单 ${wish.reservation_id} 的航班出了问题，我要补偿。`,
        `I want compensation for the flight of reservation ${wish.reservation_id}.`,
      ];
    case 'other':
      return [`我想${topicWords[wish.topic][0]}。`, `I want to ${topicWords[wish.topic][1]}.`];
  }
}

type FlightWish = Extract<Wish, { readonly request: 'change_flight' }>;

function flightText(wish: FlightWish, at: 0 | 1): readonly [string, string] {
  const { reservation_id: id, date } = wish;
  const [part, seat] = [parts[wish.part][at], seats[wish.seat][at]];
  return [
    `把订单 ${id} 改到 ${date}${part}的航班，${seat}。`,
    `Move reservation ${id} to a flight on ${date} ${part}, ${seat}.`,
  ];
}

type BookWish = Extract<Wish, { readonly request: 'book' }>;

function bookText(wish: BookWish, at: 0 | 1): readonly [string, string] {
  const { from, to, date, bags } = wish;
  const [part, cabin, seat] = [parts[wish.part][at], cabinWords[wish.cabin][at], seats[wish.seat][at]];
  return [
    `订一张 ${date}${part}从 ${from} 到 ${to} 的${cabin}，${seat}，${bags} 件行李。`,
    `Book ${cabin} from ${from} to ${to} on ${date} ${part}, ${seat}, ${bags} bags.`,
  ];
}
