import { declines } from '../declining.js';
import { plain } from '../reading.js';
import { nodOf } from '../yes-no.js';
import type { Hedge } from './hedges.js';
import { withoutIdioms } from './idioms.js';
import { measureSaid } from './measure.js';
import { readNumbers } from './statements.js';
import { findQuantities } from './quantity.js';
import type { Quantity } from './quantity.js';
import { spellOut } from './spell-out.js';

const ends =
  '(?:了|的|呢|吧|哦|啊|呀|哈|嘛|您说的|这些|这点|这么点|这个数|那个数|一点|点儿?|些|不少|好多|得多)*$';
const zh = (words: string): string =>
  `^(?:(?:可|还|远远|肯定|当然|那|哪|真|也|就|嗯|是|其实)*)(?:${words})${ends}`;
const en = (words: string): string =>
  `^(?:oh |well |actually |it's |a |i'd say |no |yes |yeah )*(?:${words})(?: than that| than you think| actually| though| really)?$`;
const either = (chinese: string, english: string): RegExp => new RegExp(`${zh(chinese)}|${en(english)}`, 'u');

/** What a short reply says of the number the listener has just guessed. */
const replies: readonly (readonly [Hedge, RegExp])[] = [
  [
    'at-least',
    either(
      '不止|何止|比(?:这|那)个?(?:还)?(?:要)?(?:多|高|大)|(?:还)?(?:要)?往(?:上|高(?:了|里)?)(?:猜|走|加)?|再(?:往上|高|多|加)|多|高|猜(?:低|少)了|低了|少了|说少了|太少|太低|只多不少',
      "more|higher|(?:a )?(?:bit|little|touch|tad|hair|smidge|shade) (?:more|higher|above|over)|too low|guess higher|go up|above|up a bit|you're (?:too )?low|more than (?:that|you think)|over that|quite a bit more",
    ),
  ],
  [
    'at-most',
    either(
      '没(?:有)?(?:那么|这么)(?:多|高|大)|没(?:到|有)(?:那|这)(?:个数|么多)|不到|达不到|没到|哪有(?:那么|这么)?多?|比(?:这|那)个?(?:还)?(?:要)?(?:少|低|小)|往(?:下|低(?:了|里)?)(?:猜|走|减)?|再(?:往下|低|少|减)|少|低|猜(?:高|多)了|高了|多了|说多了|太多|太高',
      "less|lower|(?:a )?(?:bit|little|touch|tad|hair|smidge|shade) (?:less|lower|below|under)|too high|guess lower|below|down a bit|you're (?:too )?high|under that|not (?:that|so|quite that) (?:much|high)|i wish|nowhere near(?: that)?|less than (?:that|you think)",
    ),
  ],
  [
    'over',
    either('(?:刚|才)?(?:出头|冒头|冒尖|挂零)|刚(?:刚)?过|挂个?零头', 'just over|and a bit|and change'),
  ],
  [
    'about',
    either(
      '(?:差不多|差不离|大概)(?:吧)?(?:也|就|是)*(?:[您你](?:刚才)?(?:说|猜|讲)的)?(?:这|那)个?数|差不多|差不离|差不远|八○+|大概(?:是)?(?:这|那)?|(?:很|挺)?接近|(?:就|是)?这(?:个)?数|上下|左右|沾边|猜(?:得)?(?:挺|真|很|还挺)?准|差(?:得)?不(?:太)?多|大差不差|您?(?:真会|可真会)猜|让您猜着(?:了)?大概',
      'about (?:that|right|there)|close(?: enough)?|near enough|pretty (?:much|close)|roughly|(?:getting )?warm(?:er)?|not far off|in (?:that|the) (?:range|ballpark|right area)|something like that|give or take',
    ),
  ],
  [
    'plain',
    /^(?:嗯+|是|对)*(?:没错|(?:您|你)?(?:还真)?(?:猜|说|蒙)(?:对|中|着)了?|(?:您|你)(?:老|这|可)?(?:猜|说|算|蒙|估|记)得(?:可|真|太|还|够|倒|也)*准(?:极了|得很)?|没有?(?:记|说|猜|听|算)(?:错|岔|混|差)|(?:一点|○+)儿?(?:都|也)?没错|(?:您|你)?(?:老)?记得(?:可|真|太|还|倒|挺)*(?:清楚|牢|准)|让(?:您|你)(?:猜|说)(?:对|中|着)了?|正是|就是(?:这|那)(?:个)?(?:数|样)?|(?:您|你)(?:这|的)?(?:消息|情报|记性|耳朵|眼光|眼力|鼻子|功课|数字?)(?:可|真|倒|还|够|挺|太|很)*(?:灵通?|好|准|毒|尖|厉害|到位)(?:得很|极了|呢|嘛)?|(?:刚刚?|正|恰|整)好(?:(?:有|是|够|到)(?:这么多|这个数)?)?|不多不少|(?:您|你)(?:真|可|简直)*(?:是)?(?:神算子?|料事如神|火眼金睛|神了|真神)|答对了|恭喜您?答对|(?:(?:您|你)说得)?(?:○+|一分|一点|一块|一毛|分毫|丝毫|分文)(?:儿|钱)?(?:都|也)?不差|(?:就|还真)是(?:这|那)么多|(?:是|真|确实|还真)?有(?:这|那)(?:么)?(?:一)?(?:回|档子?|个)事)(?:了|啊|呀|的|嘛|哈|吧|呢)*$|^(?:yes |yeah |oh )*(?:exactly|that's (?:it|right|the number)|spot on|bingo|you got (?:it|me)|you guessed (?:it|right)|correct|you heard (?:right|correctly)|you've got it|bang on|on the nose)$/u,
  ],
];
/** These say nothing but yes or no: they answer only as the whole of a reply. */
const bare: readonly (readonly [Hedge, RegExp])[] = [
  [
    'plain',
    /^(?:嗯+|对+|是|对啊|可不|确实|有|到了|有{2,}|yes|yeah|yep|yup|right|true|indeed|it is|i do|yes (?:it is|i do))(?:的|啊|呀|呢|嘛|吧|哈|了)*$/u,
  ],
  ['not', /^(?:不对|不是|错|猜错|没猜对|没有|没|不|no|nope|wrong|it isn't)(?:了|啊|呢|哦|的|呀)*$/u],
];

/** What goes with a yes to a number. */
const besideNumber =
  /^就?(?:是)?[这那](?:个)?(?:价|数|岁数)|^刚(?:满|过)|[愁急难苦累](?:人|死|啊)|[欠借]条|条子|没还|慢慢还|还(?:着|不完)|^(?:一分|一点)(?:也)?不(?:多|少)|到手|税[前后]/u;

/** Yes, and who told you? */
const found =
  /^(?:嗯+|是|对|哎|啊|yes|yeah)[的啊呀哦呐]*,? ?(?:(?:您|你)(?:这)?(?:是)?(?:听谁|(?:怎么|咋)(?!又|还|老|总|问)|从哪|打哪|哪儿?|跟谁)|谁(?:跟|和|告诉)|who told you|how (?:did|do) you know)/u;

/** To 有没有这回事 a mere 有 answers whatever follows it. */
const whether = /有没有|是不是|有这回事|对不对|是吧/u;

/** 一分不差: a number of nothing. */
const noDifference = /^(?:一分|一毛|一块|一元)(?:儿|钱)?(?:都|也)?不差/u;

/** The numbers of a question as its answer hedges them; none where the reply takes no side. */
export function answeredNumbers(text: string, question: string): Quantity[] {
  const asked = withoutIdioms(spellOut(plain(question).replaceAll('是不是', '是')));
  const guesses = findQuantities(asked).filter((guess) => measureSaid(asked, guess) !== 'other');
  if (guesses.length === 0) return [];
  const { text: read, clauses } = readNumbers(text);
  if (found.test(read)) return guesses.slice(-1).flatMap((guess) => hedged(guess, 'plain', read));
  for (const [at, { text: clause, asks }] of clauses.slice(0, 3).entries()) {
    if (asks || (findQuantities(clause).length > 0 && !noDifference.test(clause))) continue;
    const takesSide = clauses.length === 1 || (at === 0 && whether.test(question) && !declines(text));
    const known = takesSide ? [...replies, ...bare] : replies;
    const hedge = known.find(([, pattern]) => pattern.test(clause))?.[0];
    if (hedge === undefined && nodOf(clauses, besideNumber) !== null)
      return guesses.slice(-1).flatMap((guess) => hedged(guess, 'plain', clause));
    if (hedge !== undefined) return guesses.slice(-1).flatMap((guess) => hedged(guess, hedge, clause));
  }
  return [];
}

/** 超过两万? 对: at least. 超过两万? 没有: at most. */
function hedged(guess: Quantity, hedge: Hedge, span: string): Quantity[] {
  if (hedge === 'plain') return [{ ...guess, span }];
  const bound = guess.hedge === 'at-least' || guess.hedge === 'over' || guess.hedge === 'some';
  if (hedge === 'not' || (hedge === 'at-most' && bound))
    return bound ? [{ ...guess, hedge: 'at-most', span }] : [{ ...guess, hedge: 'not', span }];
  const base = hedge === 'at-least' ? guess.high : guess.low;
  return [{ ...guess, low: base, high: base, hedge, span }];
}
