import type { PolicyCall, Script, View } from '../../../core/policy.js';
import type { Lang } from '../../../core/lang.js';
import { greetingOrder } from '../../../world/dialect/kin.js';
import { regionProfile } from '../../../world/dialect/regions.js';
import type { Delivery } from '../finish.js';
import { chooseGifts } from '../gift-choice.js';
import { choosePhrases, type Chosen } from './choose.js';
import { drill } from './drill.js';
import { lessonOf } from './lesson.js';
import { spoil, type Wrong } from './spoil.js';
import { customsDue, study, type Seen } from './study.js';

/**
 * The reference solution: asks everything at once, looks up the sheet by moment (in a closed book it has read the
 * published sheet), picks the cheapest fitting gifts exactly, corrects by difference from the sheet and delivers.
 */
export function* dialectOracle(view: View, wrong: (decision: string) => boolean): Script {
  const seen = yield* study(view);
  if (seen === null) return;
  const judged = yield* drill(seen, wrong);
  yield { calls: [...judged, deliver(seen, view.lang, wrong)] };
}

function deliver(seen: Seen, lang: Lang, wrong: Wrong): PolicyCall {
  const chosen = choosePhrases(seen);
  const offers = chooseGifts(seen.answers.recipients, seen.gifts, seen.rules) ?? [];
  const delivery: Delivery = {
    phrases: chosen.map((one) => taught(one, seen, lang)),
    gifts: offers.map(({ person, gift_id }) => ({ gift_id, for: person, qty: 1, wrap: 'red' })),
    etiquette: [...customsDue(seen)],
    order_of_greeting: greetingOrder(seen.opening.hosts).map(({ id }) => id),
    lesson: lessonOf(chosen, seen.region, lang),
  };
  return { name: 'finish', args: spoil(delivery, wrong) };
}

function taught({ row, to }: Chosen, { region }: Seen, lang: Lang): Delivery['phrases'][number] {
  const { phrase_id, local_text, meaning, romanization, system } = row;
  const { approximate } = regionProfile(region);
  return {
    ...{ phrase_id, local_text, romanization, system, approximate },
    meaning: meaning[lang],
    to_whom: to.id,
  };
}
