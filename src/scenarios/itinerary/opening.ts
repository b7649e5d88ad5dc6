import type { Lang } from '../../core/lang.js';
import { cityOf } from '../../world/travel/cities.js';
import { fromMinutes } from '../../world/travel/clock.js';
import type { Trip } from '../../world/travel/types.js';
import { money } from './words.js';

/** The traveller's first message: where from, where to, from when, for how much. All else is told when asked. */
export function openingOf({ origin, destination, depart_after, budget_fen }: Trip, lang: Lang): string {
  const [from, to] = [cityOf(origin)[lang], cityOf(destination)[lang]];
  const earliest = fromMinutes(depart_after);
  return lang === 'zh'
    ? `你好，帮我们安排从${from}回${to}过年，从家门口到家门口。最早 ${earliest} 能出门，全家车票机票一共不超过 ${money(budget_fen, lang)}。`
    : `Hello, please get us home from ${from} to ${to} for the New Year, door to door. We can leave home at ${earliest} at the earliest, and all tickets together may cost ${money(budget_fen, lang)} at most.`;
}
