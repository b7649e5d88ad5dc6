/** The scripted user: what they say to a question, to an amount, to a no, and to words of no use. Pure. */
import type { AirlineData, Wish } from '../row.js';
import type { AirlineState, Quote, UserState } from '../world/state.js';
import { sayWish, say } from './words.js';

export const topics = ['identity', 'wish', 'payment', 'more'] as const;
export type Topic = (typeof topics)[number];

/** Their words, and what the form on their screen hands over with them. */
export type Answer = {
  readonly user: UserState;
  readonly said: string;
  readonly details: Wish | Readonly<Record<string, string>> | null;
};

export function answer(state: AirlineState, topic: Topic, data: AirlineData): Answer {
  const user = { ...state.user, asked: [...state.user.asked, topic] };
  const { lang, caller, payment } = data;
  switch (topic) {
    case 'identity':
      return { user, said: say.identity(caller)[lang], details: caller };
    case 'payment':
      return { user, said: say.payment(payment)[lang], details: { payment_id: payment } };
    case 'wish':
      return { user, ...wishAt(user.wish, data) };
    case 'more': {
      const next = Math.min(user.wish + 1, data.wishes.length);
      return { user: { ...user, wish: next }, ...wishAt(next, data) };
    }
  }
}

function wishAt(at: number, { wishes, lang }: AirlineData): Pick<Answer, 'said' | 'details'> {
  const wish = wishes[at];
  return wish === undefined
    ? { said: say.nothingMore[lang], details: null }
    : { said: sayWish(wish, lang), details: wish };
}

/** They agree to what they get, and to pay up to their limit. */
export function agreesTo(yuan: number, { limit_yuan }: AirlineData): boolean {
  return limit_yuan === null || yuan <= limit_yuan;
}

export function quoted(user: UserState, quote: Quote): UserState {
  return { ...user, quotes: [...user.quotes, quote] };
}

/** To a no: their next objection, then they let it be. */
export function objection(
  user: UserState,
  { insists, lang }: AirlineData,
): { readonly user: UserState; readonly said: string } {
  const words = insists[user.insisted];
  if (words === undefined) return { user, said: say.letItBe[lang] };
  return { user: { ...user, insisted: user.insisted + 1 }, said: words };
}

const MOST_IDLE = 8;

/** To free words: the topics they name; else an objection after a no; else a hint. Null once their patience ends. */
export function reply(
  state: AirlineState,
  text: string,
  data: AirlineData,
): { readonly user: UserState; readonly said: string | null } {
  const named = topics.filter((topic) => topicWords[topic].test(text));
  if (named.length > 0) {
    return named.reduce<{ user: UserState; said: string }>(
      ({ user, said }, topic) => {
        const next = answer({ ...state, user }, topic, data);
        return { user: next.user, said: said === '' ? next.said : `${said} ${next.said}` };
      },
      { user: state.user, said: '' },
    );
  }
  const user = { ...state.user, idle: state.user.idle + 1 };
  if (user.idle > MOST_IDLE) return { user, said: null };
  if (user.declined > 0 && user.insisted < data.insists.length) return objection(user, data);
  return { user, said: say.hint[data.lang] };
}

const topicWords: Readonly<Record<Topic, RegExp>> = {
  identity: /编号|生日|出生|身份|核实|birth|user id|identity|verif|who are you/iu,
  wish: /什么需要|想办|要办|怎么帮|具体|what (?:can|do|would)|how can|which/iu,
  payment: /支付|付款|哪张卡|怎么付|payment|which card|how .{0,20}pay/iu,
  more: /还有|别的|其他|anything else|something else|what else/iu,
};
