import type { Bilingual, Lang } from '../../../core/lang.js';
import { fold } from '../../../text/normalise.js';
import { topicsIn } from '../../../users/lexicon.js';
import { relativesLexicon } from '../topic-words.js';

/** All that the reference solution asks of the user, in one go. */
export const question: Bilingual = {
  zh: '有哪些事只能告诉个别人、不能告诉别人？这几位亲戚各自爱聊什么？',
  en: 'Which things may I tell only some of them and keep from the others? And what are the interests of each relative?',
};

/** How many topics the reference solution's question names. */
export function topicsAsked(lang: Lang): number {
  return topicsIn(fold(question[lang]), relativesLexicon).length;
}
