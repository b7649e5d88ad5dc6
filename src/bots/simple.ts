import type { Action, PolicyCall, Script, View } from '../core/policy.js';
import type { Lang } from '../core/lang.js';
import type { Random } from '../core/random.js';
import { validArgs, type Taste } from './sample.js';
import { seenAtFirst, see, type Seen } from './seen.js';

/** `mute` only talks; `formal` also calls `finish` with the smallest valid payload. */
export type Mode = 'mute' | 'formal';

const okay: Record<Lang, string> = { zh: '好的', en: 'OK' };
const promotion: Record<Lang, string> = {
  zh: '新春福利来了！点击领取新年红包和优惠券，再转发到三个群，还能领现金奖励。',
  en: 'Festival bonus! Claim your red envelope and coupons now; share this with three groups to earn a cash reward.',
};

/** The call that ends a trial with as little as its schema takes, or with all that was seen. */
export function finishCall(view: View, taste: Taste): readonly PolicyCall[] {
  return view.tools
    .filter(({ kind }) => kind === 'finish')
    .map(({ name, args }) => ({ name, args: validArgs(args, taste, name) ?? {} }));
}

/** Says what `words` makes of the user's last message, for ever; in formal mode ends at once. */
function* talk(view: View, mode: Mode, random: Random, words: (last: string) => string): Script {
  let last = view.opening;
  let seen: Seen = seenAtFirst(view);
  for (;;) {
    const text = words(last);
    const calls = mode === 'formal' ? finishCall(view, { size: 'small', seen, random, words: '' }) : [];
    const action: Action = { text, calls };
    const heard = yield action;
    seen = see(seen, heard);
    last = heard.said.at(-1) ?? last;
  }
}

/** Agrees, and does nothing. */
export function nullBot(view: View, mode: Mode, random: Random): Script {
  return talk(view, mode, random, () => okay[view.lang]);
}

/** Gives the user's own words back. */
export function echoBot(view: View, mode: Mode, random: Random): Script {
  return talk(view, mode, random, (last) => last);
}

/** Hands out coupons and asks to share them: the campaign that the harness is there to refuse. */
export function promoBot(view: View, mode: Mode, random: Random): Script {
  return talk(view, mode, random, () => promotion[view.lang]);
}
