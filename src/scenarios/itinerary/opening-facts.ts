import type { Bilingual } from '../../core/lang.js';
import { cityOf } from '../../world/travel/cities.js';
import { fromMinutes } from '../../world/travel/clock.js';
import type { Fen, Trip } from '../../world/travel/types.js';
import type { OpeningTopic } from './topics.js';
import { money } from './words.js';

/** What the traveller repeats of the opening when asked again. The budget is the present one, raised or not. */
export function openingFacts(trip: Trip, budget_fen: Fen): Readonly<Record<OpeningTopic, Bilingual>> {
  const [from, to] = [cityOf(trip.origin), cityOf(trip.destination)];
  const earliest = fromMinutes(trip.depart_after);
  return {
    route: {
      zh: `从${from.zh}回${to.zh}，从家门口到家门口。`,
      en: `From ${from.en} to ${to.en}, door to door.`,
    },
    departure: {
      zh: `最早 ${earliest} 能出门。`,
      en: `We can leave home at ${earliest} at the earliest.`,
    },
    budget: {
      zh: `全家车票机票一共不超过 ${money(budget_fen, 'zh')}。`,
      en: `All tickets together may cost ${money(budget_fen, 'en')} at most.`,
    },
  };
}
