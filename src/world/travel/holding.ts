import { z } from 'zod';
import { told, type Tool } from '../../core/tool.js';
import { fromMinutes } from './clock.js';
import { ticketFen } from './fares.js';
import { no, type Refused } from './no.js';
import { unknownService, type TravelData } from './search.js';
import { classIds, docKinds, type Hold, type SeatClass, type Service, type Ticket } from './types.js';
import { moveSeats, seatsOf, serviceById, tick, withPublic, type TravelWorld } from './world.js';

/** How long a hold keeps its seats, minutes. */
export const HOLD_MINUTES = 15;

const fareTypes = ['adult', 'child', 'free'] as const;

const holdArgs = z.strictObject({
  service_id: z
    .string()
    .min(1)
    .meta(told({ zh: '班次号', en: 'id of a service' })),
  class: z
    .enum(classIds)
    .meta(told({ zh: '席别，见 search 的 classes', en: 'class, see classes in search' })),
  passengers: z
    .array(
      z.strictObject({
        name: z
          .string()
          .min(1)
          .meta(told({ zh: '出行人姓名，与用户所说一致', en: 'name of a traveller as the user gives it' })),
        doc: z.enum(docKinds).meta(told({ zh: '上车出示的证件', en: 'document to be shown' })),
        fare: z.enum(fareTypes).meta(told({ zh: '票种', en: 'fare type' })),
      }),
    )
    .min(1)
    .max(20)
    .meta(told({ zh: '每人一张票', en: 'one ticket each' })),
});
type HoldArgs = z.infer<typeof holdArgs>;

type Offer = { readonly service: Service; readonly cls: SeatClass };

/** The service and class asked for, or why they cannot be had. */
function offerFor(world: TravelWorld, args: HoldArgs): Offer | Refused {
  const { service_id: id } = args;
  const service = serviceById(world, id);
  if (service === undefined) return unknownService(id, 'service_id');
  if (service.status === 'cancelled') {
    const message = { zh: `${id} 已停运，请另选班次`, en: `${id} is cancelled; choose another service` };
    return { code: 'not_running', message, field: 'service_id' };
  }
  if (service.dep <= world.now) {
    const left = fromMinutes(service.dep);
    const message = { zh: `${id} 已于 ${left} 开出`, en: `${id} left at ${left}` };
    return { code: 'departed', message, field: 'service_id' };
  }
  const cls = service.classes.find((offered) => offered.id === args.class);
  if (cls !== undefined) return { service, cls };
  const list = service.classes.map((offered) => offered.id).join(', ');
  const message = {
    zh: `${id} 没有 ${args.class}，有 ${list}`,
    en: `${id} has no ${args.class}, only ${list}`,
  };
  return { code: 'class_not_sold', message, field: 'class' };
}

function nameRefusal(args: HoldArgs, { trip }: TravelData): Refused | null {
  const names = args.passengers.map(({ name }) => name);
  const stranger = names.find((name) => !trip.party.some((passenger) => passenger.name === name));
  if (stranger !== undefined) {
    const message = {
      zh: `出行人里没有“${stranger}”，请向用户确认姓名`,
      en: `nobody called "${stranger}" is travelling; ask the user for the names`,
    };
    return { code: 'unknown_passenger', message, field: 'passengers' };
  }
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return null;
  const message = { zh: `“${twice}”写了两次`, en: `"${twice}" is named twice` };
  return { code: 'duplicate_passenger', message, field: 'passengers' };
}

function ticketRefusal(service: Service, tickets: readonly Ticket[]): Refused | null {
  const { child_rule, id_docs } = service;
  const wrong = tickets.find(({ doc }) => !id_docs.includes(doc));
  if (wrong !== undefined) {
    const list = id_docs.join(', ');
    const message = {
      zh: `${service.id} 不收 ${wrong.doc}，只收 ${list}`,
      en: `${service.id} does not take ${wrong.doc}, only ${list}`,
    };
    return { code: 'doc_not_accepted', message, field: 'passengers' };
  }
  const count = (fare: Ticket['fare']): number => tickets.filter((ticket) => ticket.fare === fare).length;
  const missing = count('free') > 0 && child_rule.free_under === 0 ? 'free' : 'child';
  if (count(missing) > 0 && (missing === 'free' || child_rule.reduced_under === 0)) {
    const message = { zh: `${service.id} 没有 ${missing} 票`, en: `${service.id} sells no ${missing} fare` };
    return { code: 'fare_not_offered', message, field: 'passengers' };
  }
  if (count('free') <= count('adult') && (count('child') === 0 || count('adult') > 0)) return null;
  const message = {
    zh: 'child 和 free 票须与 adult 票同订，每位成人至多带一名 free，请把大人放进同一次 hold',
    en: 'child and free fares need an adult fare in the same hold, each adult takes one free child; hold them together',
  };
  return { code: 'adult_needed', message, field: 'passengers' };
}

function seatRefusal({ service, cls }: Offer, tickets: readonly Ticket[]): Refused | null {
  const needed = seatsOf(tickets);
  if (needed <= cls.seats) return null;
  const message = {
    zh: `${service.id} ${cls.id} 只剩 ${String(cls.seats)} 座，需要 ${String(needed)} 座`,
    en: `${service.id} ${cls.id} has ${String(cls.seats)} seats left, ${String(needed)} are needed`,
  };
  return { code: 'no_seat', message, field: 'class' };
}

function newHold(world: TravelWorld, { service, cls }: Offer, tickets: readonly Ticket[]): Hold {
  const { holds, lapsed, orders } = world.public;
  return {
    id: `H${String(holds.length + lapsed.length + orders.length + 1)}`,
    service_id: service.id,
    class: cls.id,
    tickets,
    total_fen: tickets.reduce((sum, { fare }) => sum + ticketFen(cls, fare, service.child_rule), 0),
    expires: world.now + HOLD_MINUTES,
  };
}

export const hold: Tool<TravelWorld, TravelData, HoldArgs> = {
  name: 'hold',
  description: {
    zh: '占座 15 分钟（虚拟时间），到 expires 仍未付款自动放掉。每人给出姓名、证件、票种；免费儿童不占座。只拦该班次根本不收的证件、不卖的票种、没有大人同订的儿童票和不够的座位；证件过期、年龄与票种不符这里不查，到门口才出事，请自己核对。返回 total_fen（分）。用时 2 分钟。',
    en: 'Keeps seats for 15 minutes of simulated time; unpaid at `expires` they go back on sale. Give name, document and fare type for each; a free child takes no seat. Refuses only documents the service never takes, fares it does not sell, children booked without an adult, and missing seats; an expired document or an age that does not fit the fare is not noticed here but at the door, so check them yourself. Returns total_fen (fen). Takes 2 minutes.',
  },
  kind: 'act',
  area: 'transport',
  minutes: 2,
  args: holdArgs,
  step(state, args, data) {
    const world = tick(state, hold.name, hold.minutes);
    const offer = offerFor(world, args);
    if ('code' in offer) return no(world, offer, data.lang);
    const refused =
      nameRefusal(args, data) ??
      ticketRefusal(offer.service, args.passengers) ??
      seatRefusal(offer, args.passengers);
    if (refused !== null) return no(world, refused, data.lang);
    const made = newHold(world, offer, args.passengers);
    const next = withPublic(world, {
      network: moveSeats(world.public.network, made.service_id, made.class, -seatsOf(made.tickets)),
      holds: [...world.public.holds, made],
    });
    return {
      state: next,
      result: { hold_id: made.id, total_fen: made.total_fen, expires: fromMinutes(made.expires) },
    };
  },
};
