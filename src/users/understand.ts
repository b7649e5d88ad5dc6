import { askingOf, askingOfWhole, isOwnQuestion, isQuestion, type Asked, type Asking } from './asking.js';
import { topicsIn, type Lexicon } from './lexicon.js';
import { clausesOf, withoutBrackets } from './pieces.js';

/** What a user can be asked: what they tell when asked, and what they said already and only repeat. */
export type Understanding = {
  readonly lexicon: Lexicon;
  /** Said in the opening already: asked again it is repeated. */
  readonly opening?: Lexicon;
};

/** What a user made of a message. */
export type Understood = {
  readonly topics: readonly string[];
  readonly repeated: readonly string[];
  readonly consent: boolean;
  /** Questions that named nothing the user knows, in folded spelling. */
  readonly vague: readonly string[];
};

/** Reads a chat message: only what it asks counts, not what it mentions. */
export const understandMessage = (text: string, known: Understanding): Understood =>
  understood(askingOf(text), known);

/** Reads a text that is a question as a whole, such as the argument of `ask_user`. */
export const understandQuestion = (text: string, known: Understanding): Understood =>
  understood(askingOfWhole(text), known);

function understood({ asked, consent }: Asking, { lexicon, opening = [] }: Understanding): Understood {
  const all = [...lexicon, ...opening];
  const sentences = asked.map((sentence) => inContext(sentence, all));
  const text = sentences.join('\n');
  return {
    topics: topicsIn(text, lexicon),
    repeated: topicsIn(text, opening),
    consent,
    vague: sentences.flatMap((sentence) => vagueIn(sentence, all)),
  };
}

const pointing = /这|那|它|\b(?:ones?|it|that|those|them)\b/u;

/** A question that names nothing itself but points at what was said before it is about that. */
function inContext({ text, lead, before }: Asked, lexicon: Lexicon): string {
  const names = (part: string): boolean => topicsIn(part, lexicon).length > 0;
  if (names(text)) return text;
  if (names(lead)) return `${lead} ${text}`;
  return before !== '' && pointing.test(text) ? `${before} ${text}` : text;
}

function vagueIn(sentence: string, lexicon: Lexicon): readonly string[] {
  if (topicsIn(sentence, lexicon).length === 0) return isQuestion(sentence) ? [sentence] : [];
  return clausesOf(withoutBrackets(sentence)).filter(
    (clause) => isOwnQuestion(clause) && topicsIn(clause, lexicon).length === 0,
  );
}
