import { keepByText } from '../../core/keep.js';
import type { Lang } from '../../core/lang.js';
import { countHanzi, countWords } from '../../text/count.js';
import { fold } from '../../text/normalise.js';
import { factOf } from './closing.js';
import { addressesRightly, factsTold } from './facts-told.js';
import { interestsIn } from './interest-words.js';
import { repeatsOneOf } from './likeness.js';
import { MOST_INTERESTS } from './limits.js';
import { clausesIn, countThanks } from './reply-words.js';
import { mindOf } from './table.js';
import { takesUp } from './topic-words.js';
import type {
  Gathering,
  Mind,
  Question,
  ReplyFeatures,
  SaidReply,
  TableBounds,
  TableState,
} from './types.js';

/** What a reply was read as, and what its listener now knows of numbers. */
export type Read = {
  readonly features: ReplyFeatures;
  readonly bounds: Readonly<Record<string, TableBounds>>;
};

/** Reads a reply to a question that waits. Decides nothing: what a relative makes of it is in `hearing`. */
export function readReply(
  table: TableState,
  question: Question,
  said: SaidReply,
  gathering: Gathering,
): Read {
  const { text, to } = said;
  const { folded, interests, thanks, clauses } = wordsOf(text);
  const mind = mindOf(table, to);
  const told = factsTold(table, question, said, gathering);
  const taken = interests.filter((interest) => atTable(interest, gathering));
  const formula = stacks(taken, to, gathering) || thanks > 1;
  const earlier = table.replies.map((reply) => reply.text);
  const fact = factOf(gathering, question.topic);
  const features: ReplyFeatures = {
    leaks: told.leaks,
    answers: fact !== null && told.answers,
    kin_ok: addressesRightly(said, gathering),
    relevant: told.answers || takesUp(folded, question.topic),
    redirects: formula ? null : freshIn(taken, mind),
    thanks: thanks > 0,
    harsh: told.harsh,
    formula,
    repeats: repeatsOneOf(text, earlier, gathering.lang),
    hanzi: lengthOf(text, gathering.lang),
    clauses,
    lie: told.lie,
    insult: told.insult,
  };
  return { features, bounds: told.bounds };
}

/** The length of a reply: hanzi in a Chinese talk, words in an English one. */
export function lengthOf(text: string, lang: Lang): number {
  return lang === 'zh' ? countHanzi(text) : countWords(text);
}

/** Spaces that part hanzi say nothing. */
const betweenHanzi = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;

/** Replies of a run's talks: each is read as it is heard and as it is replayed, and subjects may give the same. */
const MOST_KEPT = 1000;

/** What a reply shows by itself, whoever hears it. */
const wordsOf = keepByText((text) => {
  const folded = fold(text).replace(betweenHanzi, '');
  return {
    folded,
    interests: interestsIn(folded),
    thanks: countThanks(folded),
    clauses: clausesIn(text).length,
  };
}, MOST_KEPT);

/** Several things this relative likes, or their one and more of what the others like. */
function stacks(taken: readonly string[], to: string, { cast }: Gathering): boolean {
  const own = cast.find(({ id }) => id === to)?.interests ?? [];
  return taken.length > MOST_INTERESTS || taken.filter((interest) => own.includes(interest)).length > 1;
}

function atTable(interest: string, { cast }: Gathering): boolean {
  return cast.some(({ interests }) => interests.includes(interest));
}

/** An interest that this relative brought up and that was not taken up with them before. */
function freshIn(taken: readonly string[], { mentioned, used }: Mind): string | null {
  return taken.find((interest) => mentioned.includes(interest) && !used.includes(interest)) ?? null;
}
