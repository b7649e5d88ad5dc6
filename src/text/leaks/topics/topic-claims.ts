import { speaksForUser } from '../owners.js';
import { cut, readText } from '../reading.js';
import type { Clause } from '../reading.js';
import { asksOfOther } from '../../lies/question.js';
import type { Claim, Context, PrivateFact } from '../types.js';
import { answerTo, elsewhere } from './answers.js';
import { topicOf, topicsImplying } from './compile.js';
import type { CompiledTopic } from './compile.js';
import { withPicturesSaid } from './pictures.js';
import { withHanzi } from './pinyin-words.js';
import { statementsOf } from './polarity.js';
import type { Said } from './polarity.js';
import { inFirstPerson, isOthers, isWish, opensWithThing, playing } from './whose.js';

/** What a text says of a yes/no fact: statements on its topic, entailments of others, and plain answers. */
export function topicClaims(text: string, fact: PrivateFact, value: boolean, context: Context): Claim[] {
  const { topic, opposite } = topicOf(fact);
  const read = readText(text);
  const asked = context.question ?? null;
  if (asked !== null && asksOfOther(asked, fact) && !/我|\b(?:i|my|me)\b/u.test(read.text)) return [];
  if (playing.test(read.text) || playing.test(context.question ?? '')) return [];
  const spelled = withPicturesSaid(withHanzi(read.text));
  const clauses = spelled === read.text ? read.clauses : cut(spelled);
  const truth = opposite ? !value : value;
  const forUser = speaksForUser(clauses.map((clause) => clause.text));
  let [othersTalk, wishes] = [false, false];
  const stated = clauses.flatMap((raw, index) => {
    const clause = { ...raw, text: inFirstPerson(raw.text) };
    if (clause.opens || /我|俺|咱|\b(?:i|my|we)\b/u.test(clause.text)) othersTalk = false;
    wishes = isWish(clause.text) || (wishes && !clause.opens);
    if (othersTalk || wishes) return [];
    const { own, others } = statedIn(clause, topic, read.text, forUser);
    othersTalk = own.length === 0 && (others || opensWithThing(clause.text));
    return own.filter(({ span }) => !bareVerb.test(span) || !elsewhere(clauses, index));
  });
  const answered = stated.length > 0 ? [] : answersIn(clauses, topic, context);
  return [
    ...stated.map(({ value: said, span }) => ({ kind: 'statement' as const, span, agrees: said === truth })),
    ...answered.map(({ value: said, span }) => ({ kind: 'answer' as const, span, agrees: said === truth })),
  ];
}

/** 对象? 不存在的: one may ask oneself what one answers. */
function answersIn(clauses: readonly Clause[], topic: CompiledTopic, context: Context): readonly Said[] {
  const [first, ...rest] = clauses;
  const asksSelf = first?.mark.startsWith('?') === true && first.text.length <= 6 && rest.length > 0;
  const given = answerTo(clauses, topic, context);
  return given.length > 0 || !asksSelf ? given : answerTo(rest, topic, { question: first.text });
}

/** 买了, 没买: of what is not said. */
const bareVerb =
  /^(?:早|早就|去年|今年|刚|已经|年前|前年|还|也|暂时|现在|目前)*(?:没?[买有]了?|没(?:有)?(?:动静|影|着落|戏|谱))(?:啊|呀|呢)?$/u;

const love: ReadonlySet<string> = new Set(['partner', 'marriagePlan', 'cohabit']);
/** What a couple has and does together; a job, an illness or an exam is one's own. */
const shared: ReadonlySet<string> = new Set([
  ...love,
  ...[
    'married',
    'divorced',
    'brokenUp',
    'pregnant',
    'childPlan',
    'children',
    'house',
    'car',
    'abroad',
    'rent',
  ],
]);

type Stated = { readonly value: boolean; readonly span: string };

/** What a clause states of the speaker, and whether it states anything of others. */
function statedIn(
  clause: Clause,
  topic: CompiledTopic,
  whole: string,
  forUser: boolean,
): { readonly own: readonly Stated[]; readonly others: boolean } {
  if (clause.asks || clause.supposes) return { own: [], others: false };
  const own = ({ index, span }: { index: number; span: string }): boolean =>
    !isOthers(clause.text, index, index + span.length, whole, {
      love: love.has(topic.id),
      shared: shared.has(topic.id),
      forUser,
    });
  const said = statementsOf(clause.text, topic);
  const direct = said.filter(own);
  if (direct.length > 0) return { own: direct, others: false };
  const implied = topicsImplying(topic.id).flatMap((other) =>
    statementsOf(clause.text, other)
      .filter(own)
      .flatMap(({ value, span }) => {
        const entailed = (value ? other.implies?.yes : other.implies?.no)?.[topic.id];
        return entailed === undefined ? [] : [{ value: entailed, span }];
      }),
  );
  return { own: implied, others: said.length > 0 };
}
