import { isAddress, mentionsSelf, speaksForUser, startsWithOther } from '../owners.js';
import { isNamedAlone, isPointedOut } from './subjects.js';
import { cut, plain, readText, saidUpTo } from '../reading.js';
import type { Clause } from '../reading.js';
import { asksOfOther } from '../../lies/question.js';
import type { Claim, Context, PrivateFact } from '../types.js';
import { evidenceIn, repliedIn } from '../evidence/told.js';
import type { Told } from '../evidence/told.js';
import { answerTo, elsewhere, isOn } from './answers.js';
import { topicOf, topicsImplying } from './compile.js';
import type { CompiledTopic } from './compile.js';
import { withPicturesSaid } from './pictures.js';
import { withHanzi } from './pinyin-words.js';
import { statementsOf } from './polarity.js';
import type { Said } from './polarity.js';
import { isConceded, isUnsaid, withoutOpen, wouldFollow } from './unsaid.js';
import { inFirstPerson, isOthers, isWish, opensWithThing, playing } from './whose.js';

/** What a text says of a yes/no fact: statements on its topic, entailments of others, and plain answers. */
export function topicClaims(text: string, fact: PrivateFact, value: boolean, context: Context): Claim[] {
  const { topic, opposite } = topicOf(fact);
  const read = readText(text);
  const asked = context.question ?? null;
  if (asked !== null && asksOfOther(asked, fact) && !/我|\b(?:i|my|me)\b/u.test(read.text)) return [];
  if (playing.test(read.text) || playing.test(context.question ?? '')) return [];
  const spelled = withPicturesSaid(withHanzi(read.text)).replace(spokenOf, '$<what>');
  // 酱油买了没? 没买
  const offTopic = asked !== null && !isOn(plain(asked), topic);
  const clauses = spelled === read.text ? read.clauses : cut(spelled);
  const truth = opposite ? !value : value;
  // 我同学离了。现在自己带娃: what was just said of another goes on being theirs.
  let [othersTalk, onTopic, wishes] = [false, false, false];
  const stated = clauses.flatMap((raw, index) => {
    const clause = { ...raw, text: withoutOpen(inFirstPerson(raw.text)) };
    if (
      (clause.opens && !onTopic) ||
      /我|俺|咱|\b(?:i|my|we)\b|^(?:me|us) (?:too|included)\b/u.test(clause.text)
    )
      othersTalk = false;
    wishes = isWish(clause.text) || (wishes && !clause.opens);
    if (othersTalk || wishes || (isSupposed(clauses, index) && wouldFollow(clause.text))) return [];
    const { own, others } = statedIn(
      clause,
      topic,
      read.text,
      asked !== null && !offTopic && !isSupposed(clauses, index),
      () => speaksForUser(saidUpTo(clauses, index)),
    );
    const ofThing = opensWithThing(clause.text) && !onTable.test(clause.text);
    othersTalk = own.length === 0 && (others || ofThing || isOfOthers(clause.text));
    onTopic = others && asked === null;
    return own.filter(({ span }) => !bareVerb.test(span) || !(elsewhere(clauses, index) || offTopic));
  });
  const told = stated.some(({ value: said }) => said === truth);
  // 没呢,停车费都交不起: what is answered counts, though a word beside it may speak against it.
  const answered =
    told || (stated.length > 0 && asked === null)
      ? []
      : answersIn(
          clauses.filter(({ text: one }) => !isConceded(one, read.text)),
          topic,
          context,
        );
  return [
    ...stated.map(({ value: said, span }) => ({ kind: 'statement' as const, span, agrees: said === truth })),
    ...answered.map(({ value: said, span }) => ({ kind: 'answer' as const, span, agrees: said === truth })),
  ];
}

/** 房子的话,买好了: what is spoken of, and what is said of it. */
const spokenOf =
  /(?<=^|[,。!?;] ?)(?<what>工作|房子?|车子?|对象|男朋友|女朋友|朋友|孩子|娃|证|婚事|身体|单位|公司|日子)的话,(?=\p{Script=Han})/gu;

/** 要是有,我早带回来了: what would follow from what is not so. */
function isSupposed(clauses: readonly Clause[], index: number): boolean {
  const before = clauses.slice(0, index).reverse();
  const start = clauses[index]?.opens === true ? 0 : before.findIndex(({ opens }) => opens) + 1;
  return before.slice(0, start).some(({ supposes, text }) => supposes || isConceded(text, text));
}

/** 对门小两口添了二胎, 隔壁组被端了: what follows is theirs too. */
const isOfOthers = (said: string): boolean => {
  // 您说楼下那对啊,早离了: whom the speaker takes to be meant.
  if ((isNamedAlone(said) && !isAddress(said)) || isPointedOut(said)) return true;
  const clause = said.replace(/^[您你]?(?:是)?(?:说|问|讲|指|提)(?:的)?(?:是)?(?=[^我])/u, '');
  return (
    startsWithOther(clause) &&
    !mentionsSelf(clause) &&
    !/爸|妈|父|母|医生|大夫|婆婆|公公|岳|丈|[您你]|说|问|讲|\bdoctor\b/u.test(clause)
  );
};

/** 对象? 不存在的: one may ask oneself what one answers. */
function answersIn(clauses: readonly Clause[], topic: CompiledTopic, context: Context): readonly Said[] {
  const [first, ...rest] = clauses;
  const asksSelf =
    first?.mark.startsWith('?') === true &&
    first.text.length <= 6 &&
    !/[我您你]/u.test(first.text) &&
    rest.length > 0;
  const given = answerTo(clauses, topic, context);
  return given.length > 0 || !asksSelf ? given : answerTo(rest, topic, { question: first.text });
}

/** 酒真不能沾,产检呢: what is eaten and drunk is not spoken of any further. */
const onTable = /^[^,]{0,3}(?:酒|菜|汤|锅|茶|肉|饭)/u;

/** 买了, 没买: of what is not said. */
const bareVerb =
  /^(?:早|早就|去年|今年|刚|已经|年前|前年|还|也|暂时|现在|目前)*(?:没?[买有]了?|没(?:有)?[买裁分订办辞退考离签结]|我裁了|没[买订办定]?(?:齐|全|够|好|着)|没(?:有)?定|(?:[辞退分离裁订办签断散]了){1,2}|没(?:有)?(?:动静|影|着落|戏|谱))(?:啊|呀|呢)?$|^(?:no (?:plans?|dates?|idea|luck)|nobody|no one|none|nothing)(?: yet)?$/u;

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

/** 现在怀个孕要做十几回产检: what anybody goes through. */
const atLarge =
  /^(?:现在|如今|这年头|今天|眼下)(?:想|要)?(?:怀|生|养|结|买|离|考|看|租|找|谈|供)(?:个|套|辆|次|趟|场|回)(?!.*[我咱俺])/u;

type Stated = { readonly value: boolean; readonly span: string };

/** What a clause states of the speaker, and whether it states anything of others. */
function statedIn(
  clause: Clause,
  topic: CompiledTopic,
  whole: string,
  isAsked: boolean,
  forUser: () => boolean,
): { readonly own: readonly Stated[]; readonly others: boolean } {
  if (clause.asks && !clause.supposes) return { own: takenForGranted(clause.text, topic), others: false };
  if (clause.supposes || atLarge.test(clause.text) || isConceded(clause.text, whole))
    return { own: [], others: false };
  const own = ({ index, span }: { index: number; span: string }): boolean =>
    !isUnsaid(clause.text, index, index + span.length, whole, topic.id) &&
    !isOthers(clause.text, index, index + span.length, whole, {
      love: love.has(topic.id),
      shared: shared.has(topic.id),
      forUser: forUser(),
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
  if (implied.length > 0) return { own: implied, others: said.length > 0 };
  const evident = hearsay.test(whole) ? [] : evidentIn(clause, topic).filter(own);
  // 工作有着落没? 初八报到: what tells an answer tells nothing where nobody asks.
  const replied = evident.length > 0 || !isAsked ? [] : repliedIn(clause, topic.id).filter(own);
  return { own: evident.length > 0 ? evident : replied, others: said.length > 0 };
}

/** Can I bring my girlfriend?, 我老公能一起来吗: who asks so has one. */
const granted: Readonly<Record<string, RegExp>> = {
  partner:
    /\b(?:bring|with|for|and) my (?:girlfriend|boyfriend|partner|fianc\w+)\b|我(?:女朋友|男朋友|女友|男友|对象|未婚[夫妻])(?:能|可以|也|要|跟|一起|睡|坐|住)/u,
  married:
    /\b(?:bring|with|for|and) my (?:husband|wife)\b|我(?:老公|老婆|媳妇|爱人)(?:能|可以|也|要|跟|一起|睡|坐|住)/u,
  divorced: /\bmy ex-(?:husband|wife)\b|我前[夫妻](?:能|也|那|家|会|来)/u,
};
const unsure = /问|谁|说|猜|是不是|\b(?:who|ask\w*|mean|what|where|say|about)\b/u;

function takenForGranted(clause: string, { id }: CompiledTopic): readonly Stated[] {
  const span = unsure.test(clause) ? undefined : granted[id]?.exec(clause)?.[0];
  return span === undefined ? [] : [{ value: true, span }];
}

/** 新闻里说的: of the world. */
const hearsay = /新闻|电视|网上|听说|据说|\bon the news\b/u;

/** What words of one sense tell of a topic, or of another that says something about it. */
function evidentIn(clause: Clause, topic: CompiledTopic): readonly Told[] {
  const direct = evidenceIn(clause, topic.id);
  if (direct.length > 0) return direct;
  return topicsImplying(topic.id).flatMap((other) =>
    evidenceIn(clause, other.id).flatMap(({ value, span, index }) => {
      const entailed = (value ? other.implies?.yes : other.implies?.no)?.[topic.id];
      return entailed === undefined ? [] : [{ value: entailed, span, index }];
    }),
  );
}
