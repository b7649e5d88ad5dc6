import { z } from 'festeval';
import { no, tool } from './tool.js';

export const readingTools = [
  tool({
    name: 'get_user',
    description: {
      zh: '查一位用户：姓名、生日、会员等级、支付方式、名下的订单号。',
      en: 'Looks up a user: name, date of birth, tier, payment methods, ids of their reservations.',
    },
    kind: 'read',
    args: z.strictObject({ user_id: z.string() }),
    step(state, { user_id }) {
      const user = state.db.users.find(({ id }) => id === user_id);
      if (user === undefined) return no(state, 'unknown_user', 'No user has this id.', 'user_id');
      const own = state.db.reservations.filter((one) => one.user_id === user_id);
      return { state, result: { user: { ...user, reservation_ids: own.map(({ id }) => id) } } };
    },
  }),
  tool({
    name: 'get_reservation',
    description: {
      zh: '查一个订单：航班、舱位、座位、行李件数、保险、下单时间、票价、付款方式、状态。',
      en: 'Looks up a reservation: flight, cabin, seat, bags, insurance, time of booking, fare, payment method, status.',
    },
    kind: 'read',
    args: z.strictObject({ reservation_id: z.string() }),
    step(state, { reservation_id }) {
      const reservation = state.db.reservations.find(({ id }) => id === reservation_id);
      if (reservation === undefined) {
        return no(state, 'unknown_reservation', 'No reservation has this id.', 'reservation_id');
      }
      return { state, result: { reservation } };
    },
  }),
  tool({
    name: 'search_flights',
    description: {
      zh: '查某天从一城到另一城的航班。机场用三字码：SHA 上海、CTU 成都、PEK 北京、CAN 广州、XIY 西安、WUH 武汉。',
      en: 'Flights of a day between two cities. Codes: SHA Shanghai, CTU Chengdu, PEK Beijing, CAN Guangzhou, XIY Xi’an, WUH Wuhan.',
    },
    kind: 'read',
    args: z.strictObject({
      from: z.string().length(3),
      to: z.string().length(3),
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    }),
    step(state, { from, to, date }) {
      const found = state.db.flights.filter(
        (flight) => flight.from === from && flight.to === to && flight.departs.startsWith(date),
      );
      return { state, result: { flights: found.map(({ seats: _seats, ...flight }) => flight) } };
    },
  }),
  tool({
    name: 'get_flight',
    description: {
      zh: '查一个航班：时间、状态、延误小时数、各舱票价和空座位。',
      en: 'Looks up a flight: times, status, hours of delay, fares and free seats.',
    },
    kind: 'read',
    args: z.strictObject({ flight_id: z.string() }),
    step(state, { flight_id }) {
      const flight = state.db.flights.find(({ id }) => id === flight_id);
      if (flight === undefined) return no(state, 'unknown_flight', 'No flight has this id.', 'flight_id');
      const { seats, ...facts } = flight;
      const free = seats.filter(({ taken_by }) => taken_by === null);
      return {
        state,
        result: {
          flight: { ...facts, free_seats: free.map(({ seat, cabin, kind }) => ({ seat, cabin, kind })) },
        },
      };
    },
  }),
];
