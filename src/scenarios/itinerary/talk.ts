import type { Bilingual, Lang } from '../../core/lang.js';
import type { Heard } from '../../core/scenario.js';
import { answerMessage, type UserScript } from '../../users/scripted.js';
import type { Fen } from '../../world/travel/types.js';
import type { ItineraryData } from './data.js';
import { openingFacts } from './opening-facts.js';
import type { ItineraryState } from './state.js';
import { itineraryLexicon, openingLexicon } from './topic-words.js';

const unclear: Bilingual = { zh: '请说具体一点。', en: 'Could you be more specific?' };
const consent: Bilingual = {
  zh: '要我同意付款，请用 request_consent 把占好的座给我看。',
  en: 'For my agreement to pay, please show me the holds with request_consent.',
};

/** The traveller of a case as a scripted user, with the ceiling they have now. */
export function travellerOf(
  { facts, trip }: Pick<ItineraryData, 'facts' | 'trip'>,
  budget_fen: Fen,
): UserScript {
  const said = openingFacts(trip, budget_fen);
  return {
    lexicon: itineraryLexicon,
    opening: openingLexicon,
    facts: { ...facts, ...said },
    unclear,
    consent,
  };
}

/** What the traveller answers to a chat message. They never end the conversation themselves. */
export function hearMessage(
  state: ItineraryState,
  text: string,
  data: ItineraryData,
  lang: Lang,
): Heard<ItineraryState> {
  const script = travellerOf(data, state.world.public.budget_fen);
  const { user, reply } = answerMessage(state.user, text, script, lang);
  return { state: { ...state, user }, reply };
}
