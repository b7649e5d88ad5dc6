import type { Lang } from '../../core/lang.js';
import { fold } from '../../text/normalise.js';
import { topicsIn } from '../../users/lexicon.js';
import { question } from './oracle/ask.js';
import { dialectLexicon } from './topic-words.js';

/** How many topics the reference solution's question names. */
export function topicsAsked(lang: Lang): number {
  return topicsIn(fold(question[lang]), dialectLexicon).length;
}
