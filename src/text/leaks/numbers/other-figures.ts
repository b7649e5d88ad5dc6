import { isOfAnotherDoer } from './doers.js';
import type { Measure } from './measure.js';
import { purposeOf } from './purposes.js';
import { isUnreal } from './unreal.js';

/** Figures that are nobody's value: words of scale in sayings, marks that are given, ages at which something is free, sums that go out. */

/** 姓万, 万变不离其宗: a word of scale alone counts only where it is reached or passed (月薪过万, 万把块). */
const isBareScale = (said: string, lead: string, rest: string): boolean =>
  /^[万千百]$/u.test(said) &&
  !/(?:过|上|破|近|达|满|超|成|快|奔|几|入|有|了|个)$/u.test(lead) &&
  !/^(?:把|来|儿八|多|出头)/u.test(rest);

/** 每个月四千二先扣给银行: what goes out is neither earned nor saved. */
const goesOut: ReadonlySet<string> = new Set(['pay', 'bonus', 'savings', 'pension']);
const outBefore =
  /(?:给|往|替)(?!我|俺|咱|自己|卡)[^,我]{1,4}(?:交|还|寄|打|转|垫|付)(?:了|去|过)?$|(?:月月|每个?月)(?:都|要|得)*还$/u;
const outAfter = /^(?:块钱?|元)?(?:先|就|都|直接)*(?:被)?(?:扣|划|还|交|转|寄|打)(?:给|去)(?!我)/u;
const isOutgoing = (lead: string, rest: string, key: string): boolean =>
  goesOut.has(purposeOf(key).id ?? '') && (outBefore.test(lead) || outAfter.test(rest));

/** 六十岁以上半价 */
const ofAges = /^岁(?:以[上下]|及以上)(?![了啦])/u;
const isForAges = (rest: string, words: string): boolean => ofAges.test(rest) && !/我|俺|咱/u.test(words);

/** 这道菜我打九十八分 */
const rated =
  /(?<!没)打(?:个|了|到)?$|\b(?:give|gave|rate|rated) (?:it|this|that|you|them|him|her)(?: a)? $/u;
const isRating = (lead: string): boolean => rated.test(lead);

const labels =
  /(?:电话|手机|微信|qq|密码|口令|[号码]|号数|尾数|编号|\b(?:room|flight|code|pin|number|no\.|order|zip|bus|line|train|gate|id|locker|extension))\s?(?:是|为|:|后面是|就是|is|was)?\s?$/u;

/** G1034, CA1831: a letter or two joined to digits make a code. */
const latinBefore = /(?<![a-z])(?!(?:rmb|cny|is|at|pay|hk|us|nt)$)[a-z]{1,3}$/u;

/** The finance company wants fifty-six thousand from me; the two-bed is forty-one hundred a month. */
const toMe = /\b(?:me|mine)\b|\b(?:as|into|in|on|to|of) my\b/u;

const perMonth = /^ ?(?:a|per|every|each) month\b/u;

const being = /\b(?:is|was|are)(?: about| around| just| only)? $|'s $/u;

/** 这膝盖听动静得有八十岁了 */
const ofBody =
  /(?:膝盖|腰|腿|骨头|牙|头发|心态|皮肤|颈椎|嗓子|视力|心)[^我]{0,12}(?:得有|像|好比|仿佛|快赶上|赛过)(?:个)?$|\b(?:knees?|back|bones|joints|teeth|soul|heart) (?:\w+ ){0,3}(?:like|going on|about)[^.]{0,6}$/u;

/** 行李超重了,六十公斤 */
const luggage =
  /行李|箱子|包裹|快递|货|麻袋|米袋|化肥|水泥|\b(?:luggage|suitcases?|parcels?|sacks?|boxes)\b/u;

/** 三十几这种题: a number that is spoken of as a question. */
const spokenOf =
  /^(?:岁|块钱?|元|分|斤)?(?:不(?:重要|要紧|打紧|是重点)|无所谓|算(?:个)?(?:啥|什么)|有(?:啥|什么)(?:要紧|关系|打紧))|^(?:岁|块钱?|元|分|斤)?(?:还是[^,]{1,6})?[这那](?:种|个|类|道|些)?(?:题|问题|话题|说法)/u;

/** A figure and the words around it. */
type Words = {
  readonly figure: string;
  /** Its clause, those of its sentence before it, and what of its own stands on either side. */
  readonly text: string;
  readonly before: string;
  readonly lead: string;
  readonly rest: string;
  /** What follows its hedge. */
  readonly tail: string;
};

/** Whether the words around a figure make it no value of the kind that a key is of, or none that is so. */
export function isNobodysValue(
  { figure, text, before, lead, rest, tail }: Words,
  key: string,
  measure: Measure,
): boolean {
  if (isBareScale(figure, lead, rest) || (latinBefore.test(lead) && /^\d/.test(figure))) return true;
  if (labels.test(lead) || spokenOf.test(tail) || isUnreal({ before, lead, after: rest })) return true;
  const mine = toMe.test(rest) || (perMonth.test(rest) && being.test(lead));
  if (!mine && isOfAnotherDoer({ lead, key })) return true;
  const said = before + lead;
  switch (measure) {
    case 'money':
      return isOutgoing(lead, rest, key);
    case 'age':
      return ofBody.test(said) || isForAges(rest, before + text);
    case 'weight':
      return luggage.test(said) && !said.includes('体重');
    case 'score':
      return isRating(lead);
    default:
      return false;
  }
}
