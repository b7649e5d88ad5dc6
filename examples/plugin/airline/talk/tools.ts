/** Tools that reach the user: questions, amounts, a no, and the last words. */
import { z } from 'festeval';
import { bookedIn, rules } from '../world/policy.js';
import { hearing, mint, withDb } from '../world/state.js';
import { tool, unknownReservation } from '../world/tool.js';
import { agreesTo, answer, objection, quoted, topics } from './user.js';
import { say } from './words.js';

const requests = [
  'cancel',
  'change_flight',
  'change_seat',
  'upgrade',
  'bags',
  'compensation',
  'refund_elsewhere',
] as const;

export const talkTools = [
  tool({
    name: 'ask_user',
    description: {
      zh: '问用户一件事：identity 身份，wish 要办什么，payment 用什么付款，more 还有什么要办（换到下一件）。',
      en: 'Asks the user one thing: identity, wish (what they need), payment, or more (on to what else they need).',
    },
    kind: 'ask',
    args: z.strictObject({ topic: z.enum(topics) }),
    step(state, { topic }, data) {
      const { user, said, details } = answer(state, topic, data);
      return { state: { ...state, user }, result: { said, details } };
    },
  }),
  tool({
    name: 'quote',
    description: {
      zh: '收款或退款前给用户报准确金额，等用户同意。yuan 为用户要付的钱，退给用户的写负数；about 是订单号，新订票写航班号。',
      en: 'Tells the user the exact amount before money moves, and waits for a yes. `yuan` is what the user pays, negative for a refund; `about` is the reservation, or the flight of a new booking.',
    },
    kind: 'ask',
    args: z.strictObject({ about: z.string(), yuan: z.int() }),
    step(state, { about, yuan }, data) {
      const agreed = agreesTo(yuan, data);
      const said = agreed ? say.agreed[data.lang] : say.tooMuch(data.limit_yuan ?? 0)[data.lang];
      return {
        state: { ...state, user: quoted(state.user, { about, yuan, agreed }) },
        result: { said, agreed },
      };
    },
  }),
  tool({
    name: 'decline',
    description: {
      zh: '告诉用户规定不允许某个要求，并记下是哪条规定。words 是对用户说的话，要讲清规定里的数字。',
      en: 'Tells the user that the policy forbids a request, and records by which rule. `words` is what the user is told, with the numbers of the rule.',
    },
    kind: 'act',
    args: z.strictObject({
      reservation_id: z.string(),
      request: z.enum(requests),
      rule: z.enum(rules),
      words: z.string().min(1),
    }),
    step(state, { reservation_id, request, rule, words }, data) {
      if (bookedIn(state.db, reservation_id) === null) return unknownReservation(state);
      const { user, said } = objection({ ...state.user, declined: state.user.declined + 1 }, data);
      const told = hearing({ ...state, user }, words);
      const known = state.db.refusals.some(
        (one) => one.reservation_id === reservation_id && one.request === request && one.rule === rule,
      );
      if (known) return { state: told, result: { said } };
      const [id, next] = mint(told, 'NO');
      const refusals = [...state.db.refusals, { id, reservation_id, request, rule }];
      return { state: withDb(next, { refusals }), result: { said } };
    },
  }),
  tool({
    name: 'finish',
    description: {
      zh: '结束通话。message 是对用户的最后一句话，要写明收取或退还的每笔金额。',
      en: 'Ends the call. `message` is the last thing the user reads: it states every amount charged or paid back.',
    },
    kind: 'finish',
    args: z.strictObject({ message: z.string().min(1) }),
    step: (state, { message }) => ({ state: hearing(state, message), result: { ended: true } }),
  }),
];
