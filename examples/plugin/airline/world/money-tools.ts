/** Tools that move money, and those that leave a record of what was not done. */
import { told, z } from 'festeval';
import { otherTopics } from '../row.js';
import { bookedIn, certificateFor, ownerBreach, quoteBreach } from './policy.js';
import { hasTraveller } from './database.js';
import { mint, noting, withDb } from './state.js';
import { no, tool, unknownReservation } from './tool.js';

const amount = z
  .int()
  .min(1)
  .meta(told({ zh: '整数元。', en: 'Whole yuan.' }));
const payment = z.strictObject({ reservation_id: z.string(), payment_id: z.string(), yuan: amount });

export const moneyTools = [
  tool({
    name: 'charge',
    description: { zh: '用用户的一种支付方式收款。', en: 'Charges one of the user’s payment methods.' },
    kind: 'act',
    args: payment,
    step(state, { reservation_id, payment_id, yuan }, data) {
      const booked = bookedIn(state.db, reservation_id);
      if (booked === null) return unknownReservation(state);
      const owner = state.db.users.find(({ id }) => id === booked.reservation.user_id);
      if (owner?.payment_methods.some(({ id }) => id === payment_id) !== true) {
        return no(state, 'unknown_payment', 'The user has no such payment method.', 'payment_id');
      }
      const [id, next] = mint(state, 'PAY');
      const charged = withDb(next, {
        charges: [...state.db.charges, { id, reservation_id, payment_id, yuan }],
      });
      const owned = noting(
        charged,
        ownerBreach(state, data, booked.reservation.user_id),
        `charge ${reservation_id}`,
      );
      const rule = quoteBreach(state, booked.reservation, yuan);
      return { state: noting(owned, rule, `charge ${reservation_id}`), result: { charge_id: id } };
    },
  }),
  tool({
    name: 'refund',
    description: { zh: '把钱退到一种支付方式。', en: 'Pays money back to a payment method.' },
    kind: 'act',
    args: payment,
    step(state, { reservation_id, payment_id, yuan }, data) {
      const booked = bookedIn(state.db, reservation_id);
      if (booked === null) return unknownReservation(state);
      const { reservation } = booked;
      const [id, next] = mint(state, 'REF');
      const paid = withDb(next, { refunds: [...state.db.refunds, { id, reservation_id, payment_id, yuan }] });
      const owned = noting(paid, ownerBreach(state, data, reservation.user_id), `refund ${reservation_id}`);
      const quoted = noting(owned, quoteBreach(state, reservation, -yuan), `refund ${reservation_id}`);
      const rule = payment_id === reservation.paid_with ? null : 'R1';
      return { state: noting(quoted, rule, `refund ${reservation_id}`), result: { refund_id: id } };
    },
  }),
  tool({
    name: 'send_certificate',
    description: {
      zh: '因订单的航班延误或取消，给用户发一张代金券。',
      en: 'Sends the user a certificate for a delayed or cancelled flight of a reservation.',
    },
    kind: 'act',
    args: z.strictObject({ reservation_id: z.string(), yuan: amount }),
    step(state, { reservation_id, yuan }, data) {
      const booked = bookedIn(state.db, reservation_id);
      const user = state.db.users.find(({ id }) => id === booked?.reservation.user_id);
      if (booked === null || user === undefined) return unknownReservation(state);
      const [id, next] = mint(state, 'CERT');
      const methods = [...user.payment_methods, { id, kind: 'certificate' as const }];
      const sent = withDb(next, {
        certificates: [...state.db.certificates, { id, user_id: user.id, yuan }],
        users: state.db.users.map((one) =>
          one.id === user.id ? { ...user, payment_methods: methods } : one,
        ),
      });
      const owned = noting(sent, ownerBreach(state, data, user.id), `send_certificate ${reservation_id}`);
      const rule = certificateFor(booked, user) === yuan ? null : 'V1';
      return {
        state: noting(owned, rule, `send_certificate ${reservation_id}`),
        result: { certificate_id: id },
      };
    },
  }),
  tool({
    name: 'transfer_to_human',
    description: { zh: '把用户转给人工坐席。', en: 'Hands the user over to a human agent.' },
    kind: 'act',
    args: z.strictObject({ user_id: z.string(), topic: z.enum(otherTopics) }),
    step(state, { user_id, topic }, data) {
      if (!hasTraveller(state.db, user_id))
        return no(state, 'unknown_user', 'No user has this id.', 'user_id');
      const [id, next] = mint(state, 'TRF');
      const moved = withDb(next, { transfers: [...state.db.transfers, { id, user_id, topic }] });
      const owned = noting(moved, ownerBreach(state, data, user_id), `transfer_to_human ${topic}`);
      const meant = data.wishes.some((wish) => wish.request === 'other' && wish.topic === topic);
      return {
        state: noting(owned, meant ? null : 'T1', `transfer_to_human ${topic}`),
        result: { transfer_id: id },
      };
    },
  }),
];
