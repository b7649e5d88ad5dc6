import type { Bilingual, Lang } from '../../core/lang.js';
import type { Heard } from '../../core/scenario.js';
import { answerMessage, type UserScript } from '../../users/scripted.js';
import type { RelativesData } from './data.js';
import type { RelativesState } from './state.js';
import { relativesLexicon } from './topic-words.js';
import { userFacts } from './user-facts.js';

const unclear: Bilingual = { zh: '请说具体一点。', en: 'Could you be more specific?' };

/** The user of a case, before or after they changed their mind. */
export function userOf(data: RelativesData, changed: boolean): UserScript {
  return { lexicon: relativesLexicon, facts: userFacts(data, changed), unclear };
}

/** What the user answers to a message. Whatever it was, the relatives begin to ask after it. */
export function hearMessage(
  state: RelativesState,
  text: string,
  data: RelativesData,
  lang: Lang,
): Heard<RelativesState> {
  const { user, reply } = answerMessage(state.user, text, userOf(data, state.changed !== null), lang);
  return { state: { ...state, user, begun: true }, reply };
}
