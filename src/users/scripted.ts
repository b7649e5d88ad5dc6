import type { Bilingual, Lang } from '../core/lang.js';
import { fold } from '../text/normalise.js';
import { askingPart } from './asking.js';
import { topicsIn, type Lexicon } from './lexicon.js';

/** What a scripted user knows and how they are asked for it. Plain data but for the lexicon's patterns. */
export type UserScript = {
  readonly lexicon: Lexicon;
  /** By topic of the lexicon. A topic without a fact is answered with `unclear`. */
  readonly facts: Readonly<Record<string, Bilingual>>;
  /** The answer to a message that names no topic. */
  readonly unclear: Bilingual;
};

/** The name under which a message that could not be answered is counted. */
export const unmapped = 'unmapped';

/** Every topic the user had to answer, in order; repeats and messages that named none included. */
export type UserState = { readonly answered: readonly string[] };
export const quietUser: UserState = { answered: [] };

export type UserReply = { readonly user: UserState; readonly reply: string };

/** Answers a text that is a question as a whole, such as the argument of `ask_user`. */
export function answerQuestion(user: UserState, text: string, script: UserScript, lang: Lang): UserReply {
  const known = topicsIn(fold(text), script.lexicon).flatMap((topic) => {
    const fact = script.facts[topic];
    return fact === undefined ? [] : [{ topic, text: fact[lang] }];
  });
  if (known.length === 0) {
    return { user: { ...user, answered: [...user.answered, unmapped] }, reply: script.unclear[lang] };
  }
  return {
    user: { ...user, answered: [...user.answered, ...known.map(({ topic }) => topic)] },
    reply: known.map((fact) => fact.text).join(lang === 'zh' ? '' : ' '),
  };
}

/** Answers a chat message: only what it asks counts, not what it mentions. */
export function answerMessage(user: UserState, text: string, script: UserScript, lang: Lang): UserReply {
  return answerQuestion(user, askingPart(text), script, lang);
}
