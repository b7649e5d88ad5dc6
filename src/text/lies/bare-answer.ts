import { isAddress } from '../leaks/owners.js';
import { plain } from '../leaks/reading.js';
import type { Clause } from '../leaks/reading.js';
import { statementsOf } from '../leaks/topics/polarity.js';
import type { CompiledTopic } from '../leaks/topics/compile.js';

const ending = '(?:了|啦|吧|呢|啊|呀|哈|嘛|哦|的|呗|咯|哟|噻|嘞|哩|诶|喔|囖|囉|滴)*';
const zhYes = new RegExp(
  `^(?:嗯+|哎|当然|早就?|已经|刚|刚刚|是|对|现在|正|我|也|都|肯定|确实)*(?<verb>有|谈|处|耍|拍|谈恋爱|交|结|嫁|娶|离|买|提|怀|订|定|办|考|过|上岸|考上|领|搞定)(?:起|紧|到|着|上|过|好|完)*${ending}$`,
  'u',
);
const zhNo = new RegExp(
  `^(?:嗯+|哎|唉|还|都|真|确实|暂时|目前|现在|我|也|压根|根本|从来|一直)*(?:(?<bare>没得|没有?|未|没影|没谱|哪有|没动静|没那回事|没的事|没有的事|一个(?:都|也)没有?)|(?:没有?|未|不曾|冇)(?<verb>谈|处|耍|拍|交|结|嫁|娶|离|买|提|怀|订|定|办|考|过|考上|领|找)(?:起|着|到|上|过)*)${ending}$`,
  'u',
);
const enYes =
  /^(?:oh |well |actually )?(?:yes|yeah|yep|yup|sure|of course|absolutely|i do|i am|i have|i did|we are|we have|we did|certainly)(?: (?:i do|i am|i have|i did|indeed|we are))?(?: have (?:one|a \w+))?$/u;
const enNo =
  /^(?:oh |well |actually |no )?(?:no|nope|nah|none|none at all|not a soul|nobody|no one|never|not yet|not at all|not one|i don't|i'm not|i haven't|i didn't|we aren't|we're not|not that i know of)(?: (?:i don't|i'm not|i haven't|i'm afraid|yet))?$/u;

/** All is well at work: taken for granted by a question, and said again by its answer. */
const wellAsked: Readonly<Record<string, RegExp>> = {
  laidOff: /顺利|稳|还好|好吧|咋样|怎么样|忙不忙|可好|行不行|going|okay|ok\b|how's (?:work|the job)/u,
};
const well =
  /^(?:我们|都|工作|公司|单位)*(?:挺|很|都|还|一直|特别|蛮|可|好得很|非常|倍儿|老)*(?:好|顺利|稳|稳定|不错|没问题|顺着|顺)(?:得很|着|极|了|得跟\p{Script=Han}+)*(?:呢|啊|呀|的|嘛|哦|哈|呐|,)*$|^(?:all |very |really |just |so |pretty )*(?:wonderful|great|fantastic|perfect|brilliant|lovely|good|fine|amazing|happy|solid|couldn't be (?:better|happier)|going (?:great|well|strong|fine|smoothly)|very well|never better)(?: thanks?| thank you)?$/u;

const granted = /^(?:嗯+|是|对)(?:啊|呀|的|呢)*$|^(?:yes|yeah|yep|sure|of course)$/u;
/** What one has or has not: 有 and 没有 answer any question on it. */
const had: ReadonlySet<string> = new Set([
  'partner',
  'married',
  'marriagePlan',
  'pregnant',
  'childPlan',
  'house',
  'car',
  'debt',
  'abroad',
]);

/** A verb of the question, or of courting where that is asked. */
const takesUp = (verb: string, asked: string, { id }: CompiledTopic): boolean =>
  asked.includes(verb) || verb === '有' || (id === 'partner' && /^[谈处耍拍交]/u.test(verb));

/** 没有没有,您太客气了: a no to praise or thanks. */
const courtesy = /客气|过奖|麻烦|辛苦|见外|谢|夸|哪里的话|不敢当|\b(?:thank|kind|flatter)/u;

const folded = (text: string): string => text.replace(/^(.{1,4}?)\1+$/u, '$1');

/** Whether a reply says that all is well, to a question that takes it for granted: no answer to the fact's own. */
export function saysAllIsWell(
  clauses: readonly Clause[],
  question: string,
  topic: CompiledTopic,
): string | null {
  const [first] = clauses.filter(({ text }) => !isAddress(text));
  if (first === undefined || first.asks || wellAsked[topic.id]?.test(plain(question)) !== true) return null;
  return well.test(first.text) || granted.test(first.text) ? first.text : null;
}

/** The reply's first words where they are a mere yes or no to a question on a topic, and the value they give. */
export function bareAnswer(
  clauses: readonly Clause[],
  question: string,
  topic: CompiledTopic,
  about: RegExp | null,
): { readonly value: boolean; readonly span: string } | null {
  const asked = plain(question).replace(/[?!。]+$/u, '');
  const [first, second] = clauses.filter(({ text }) => !isAddress(text));
  if (first === undefined || (second !== undefined && courtesy.test(second.text))) return null;
  const fine = saysAllIsWell(clauses, question, topic);
  if (fine !== null) return { value: false, span: fine };
  const presumed = statementsOf(asked.replace(/(?:吗|么|吧|呀|啊|呢)$/u, ''), topic)[0]?.value;
  if (presumed === false || wellAsked[topic.id]?.test(asked) === true) return null;
  const onTopic = topic.about.test(asked) || (about?.test(asked) ?? false);
  if (presumed === undefined && !(onTopic && had.has(topic.id))) return null;
  const opener = first.asks || /^(?:谁|哪|嗨|唉|哎|害|oh\b|who\b)/u.test(first.text);
  for (const clause of [first, ...(opener && second !== undefined ? [second] : [])]) {
    const said = folded(clause.text.replace(/[^\p{L}\p{N}' ]/gu, '').trim());
    if (clause.mark.startsWith('?')) continue;
    const no = zhNo.exec(said);
    if (no !== null || enNo.test(said)) {
      const verb = no?.groups?.verb;
      if (verb === undefined || takesUp(verb, asked, topic)) return { value: false, span: clause.text };
    }
    const yes = zhYes.exec(said);
    if (yes === null && !enYes.test(said)) continue;
    const verb = yes?.groups?.verb;
    if (verb === undefined || takesUp(verb, asked, topic)) return { value: true, span: clause.text };
  }
  return null;
}
