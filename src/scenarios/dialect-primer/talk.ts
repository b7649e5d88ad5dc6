import type { Bilingual, Lang } from '../../core/lang.js';
import type { Heard } from '../../core/scenario.js';
import { answerMessage, type UserScript } from '../../users/scripted.js';
import type { DialectData } from './data.js';
import { openingFacts } from './opening.js';
import { presentRegion, type DialectState } from './state.js';
import { dialectLexicon, openingLexicon } from './topic-words.js';

const unclear: Bilingual = { zh: '请说具体一点。', en: 'Could you be more specific?' };

/** The user of a case as a scripted user, with the hometown as they have it now. */
export function askerOf(state: DialectState, data: DialectData): UserScript {
  const said = openingFacts(data, presentRegion(state, data));
  return {
    lexicon: dialectLexicon,
    opening: openingLexicon,
    facts: { ...data.facts, ...said },
    unclear,
  };
}

/** What the user answers to a chat message. They never end the conversation themselves. */
export function hearMessage(
  state: DialectState,
  text: string,
  data: DialectData,
  lang: Lang,
): Heard<DialectState> {
  const { user, reply } = answerMessage(state.user, text, askerOf(state, data), lang);
  return { state: { ...state, user }, reply };
}
