import type { Bilingual, Lang } from '../../core/lang.js';
import type { Heard } from '../../core/scenario.js';
import { answerMessage, type UserScript } from '../../users/scripted.js';
import type { ItineraryData } from './data.js';
import type { ItineraryState } from './state.js';
import { itineraryLexicon } from './topics.js';

const unclear: Bilingual = { zh: '请说具体一点。', en: 'Could you be more specific?' };

/** The traveller of a case as a scripted user. */
export function travellerOf({ facts }: ItineraryData): UserScript {
  return { lexicon: itineraryLexicon, facts, unclear };
}

/** What the traveller answers to a chat message. They never end the conversation themselves. */
export function hearMessage(
  state: ItineraryState,
  text: string,
  data: ItineraryData,
  lang: Lang,
): Heard<ItineraryState> {
  const { user, reply } = answerMessage(state.user, text, travellerOf(data), lang);
  return { state: { ...state, user }, reply };
}
