import type { Bilingual, Lang } from '../core/lang.js';
import { keepBy, keepFor } from '../core/keep.js';
import type { Lexicon } from './lexicon.js';
import { understandMessage, understandQuestion, type Understanding, type Understood } from './understand.js';

/** What a scripted user knows and how they are asked for it. Plain data but for the lexicons' patterns. */
export type UserScript = Understanding & {
  /** By topic of either lexicon. A topic without a fact is as good as unknown. */
  readonly facts: Readonly<Record<string, Bilingual>>;
  /** The answer to a message that names no topic, and to each question of it that names none. */
  readonly unclear: Bilingual;
  /** The answer to a plea for consent in prose, where consent is given by a tool. */
  readonly consent?: Bilingual;
};

/** The name under which a message that could not be answered is counted. */
export const unmapped = 'unmapped';

/** Every topic the user had to answer, in order; repeats and messages that named none included. */
export type UserState = { readonly answered: readonly string[] };
export const quietUser: UserState = { answered: [] };

export type UserReply = { readonly user: UserState; readonly reply: string };

type Heard = { readonly text: string; readonly facts: UserScript['facts'] };

/** Messages kept for each lexicon: every subject may ask the same, and asks it again when a talk is replayed. */
const MOST_KEPT = 100;

/** What the user makes of a message by the topics on which they have something to say. */
function hearing(understand: (text: string, known: Understanding) => Understood) {
  const knowing = (words: Lexicon, { facts }: Heard): Lexicon => words.filter(({ topic }) => topic in facts);
  const idOf = (words: Lexicon, heard: Heard): string =>
    knowing(words, heard)
      .map(({ topic }) => topic)
      .join(' ');
  const hear = keepFor((lexicon: Lexicon) =>
    keepFor((opening: Lexicon) =>
      keepBy(
        (heard: Heard) => `${idOf(lexicon, heard)}\n${idOf(opening, heard)}\n${heard.text}`,
        (heard) =>
          understand(heard.text, { lexicon: knowing(lexicon, heard), opening: knowing(opening, heard) }),
        MOST_KEPT,
      ),
    ),
  );
  return (text: string, { lexicon, opening = nothing, facts }: UserScript): Understood =>
    hear(lexicon)(opening)({ text, facts });
}

const nothing: Lexicon = [];
const hearQuestion = hearing(understandQuestion);
const hearMessage = hearing(understandMessage);

/** Answers a text that is a question as a whole, such as the argument of `ask_user`. */
export function answerQuestion(user: UserState, text: string, script: UserScript, lang: Lang): UserReply {
  return answerTo(user, hearQuestion(text, script), script, lang);
}

/** Answers a chat message: only what it asks counts, not what it mentions. */
export function answerMessage(user: UserState, text: string, script: UserScript, lang: Lang): UserReply {
  return answerTo(user, hearMessage(text, script), script, lang);
}

/**
 * Only topics that had to be answered are counted: neither what the opening said already, nor a word about
 * consent, nor the plea to be more specific about one question while others were answered.
 */
function answerTo(user: UserState, heard: Understood, script: UserScript, lang: Lang): UserReply {
  const fact = (topic: string): readonly string[] => {
    const known = script.facts[topic];
    return known === undefined ? [] : [known[lang]];
  };
  const told = [...heard.topics, ...heard.repeated].flatMap(fact);
  if (heard.consent && script.consent !== undefined) told.push(script.consent[lang]);
  if (told.length === 0) {
    return { user: { ...user, answered: [...user.answered, unmapped] }, reply: script.unclear[lang] };
  }
  const pleas = heard.vague.slice(0, MOST_PLEAS).map((question) => plea(question, script, lang));
  return {
    user: { ...user, answered: [...user.answered, ...heard.topics] },
    reply: [...told, ...pleas].join(lang === 'zh' ? '' : ' '),
  };
}

/** More pleas, or longer ones, than these would be no answer any more. */
const MOST_PLEAS = 3;
const LONGEST_QUOTE = 60;

function plea(question: string, { unclear }: UserScript, lang: Lang): string {
  const quoted = question.replace(/[\s,、:。.!?]+$/u, '').slice(0, LONGEST_QUOTE);
  return lang === 'zh' ? `“${quoted}”？${unclear.zh}` : `"${quoted}"? ${unclear.en}`;
}
