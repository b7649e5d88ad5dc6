import type { Script, View } from 'festeval';
import type { Wish } from '../row.js';
import { decline, type Decision, type Desk } from './desk.js';
import { bookTrip, cancel, changeFlight, changeSeat, compensate, setBags, upgrade } from './requests.js';
import { askIdentity, askWish, call, readUser, type Talk } from './see.js';

/** The reference solution: sees no more than a model does. `wrong` says which decisions to spoil. */
export function* solve({ lang }: Pick<View, 'lang'>, wrong: (decision: Decision) => boolean): Script {
  const { user_id, born } = yield* askIdentity();
  const user = yield* readUser(user_id);
  const desk: Desk = { user, zh: lang === 'zh', wrong };
  const isCaller = user.born === born || wrong('policy');
  const told: string[] = [];
  for (let wish = yield* askWish('wish'); wish !== null; wish = yield* askWish('more')) {
    told.push(isCaller ? yield* serve(desk, wish) : yield* turnAway(desk, wish));
  }
  yield* call('finish', { message: told.join(' ') });
}

function* serve(desk: Desk, wish: Wish): Talk<string> {
  switch (wish.request) {
    case 'cancel':
      return yield* cancel(desk, wish);
    case 'change_flight':
      return yield* changeFlight(desk, wish);
    case 'change_seat':
      return yield* changeSeat(desk, wish);
    case 'upgrade':
      return yield* upgrade(desk, wish);
    case 'bags':
      return yield* setBags(desk, wish);
    case 'book':
      return yield* bookTrip(desk, wish);
    case 'compensation':
      return yield* compensate(desk, wish);
    case 'other':
      yield* call('transfer_to_human', { user_id: desk.user.id, topic: wish.topic });
      return desk.zh ? '已转人工。' : 'A colleague takes over.';
  }
}

function* turnAway(desk: Desk, wish: Wish): Talk<string> {
  if (!('reservation_id' in wish)) return desk.zh ? '无法核实身份。' : 'I could not verify you.';
  return yield* decline(desk, wish.reservation_id, wish.request, { rule: 'G1' });
}
