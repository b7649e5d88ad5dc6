import { countedIn } from './counted.js';
import { leadWords, tailWords } from './light-words.js';
import type { Measure } from './measure.js';
import { purposeOf } from './purposes.js';

/** What the words around a number say of it. */
const cues: Readonly<Record<Measure, RegExp>> = {
  money: /(?!)/u,
  age: /🎂|活了|过了?完?年|开年|比|年纪|年龄|岁|今年|虚|属|生日|本命年|\bold\b|\bturn|\bi(?:'ve)? (?:just )?(?:hit|reached) \d\d\b(?! ?(?:k\b|kilos?|kg|percent|%))|\b(?:i'm|i am) \d\d\b(?!\.\d| ?(?:k\b|minutes?|mins?|hours?|days?|weeks?|months?|km|miles?|percent|%|degrees?|kg|kilos?|pounds|yuan|rmb|cm|bucks|points?|pages?|stops?|people|of\b))|\bage\b|birthday/u,
  weight: /体重|胖|瘦|称|秤|斤|weigh|scale|kilos?|pounds/u,
  height: /身高|个子|高|height|tall/u,
  score:
    /[四六]级|专[四八]|国考|省考|高考|行测|申论|雅思|托福|ielts|toefl|overall|总评|考|试|卷|线|名次|录取|上岸|模|分|成绩|score|points|got|scraped|managed|came out with|gmat|\bgre\b|\bsat\b|gaokao|exam/u,
  area: /平|面积|area|square/u,
  years: /年|years?/u,
  count: /(?!)/u,
};

/** Whether a clause and those before it name what the fact's number is of. */
export function isNamedBy(clause: string, before: string, key: string, measure: Measure): boolean {
  const words = before + clause;
  if (words.search(purposeOf(key).own) !== -1 || cues[measure].test(clause)) return true;
  return measure !== 'money' && countedIn(key).test(words);
}

/** 975 a month and I share a shower: what is joined on is another clause. */
const joined =
  / (?:and|but|so|because|which|though|plus) (?:i|i'm|i've|we|it|it's|the|there|there's|my|that's|you|they|he|she)\b.*$/u;

/** To a question a number answers where hardly anything else is said in its clause. */
export function isAnswer(before: string, after: string): boolean {
  const short =
    /^(?:\p{Script=Han}{0,6}|(?:[\w']+ ){0,3}[\w']*|(?:put|call|mark|write) (?:me|it) (?:[\w']+ ){0,5})[^\p{L}\p{N}]*$/u;
  const tail =
    /^(?:块钱?|元|岁|斤|公斤|分| ?yuan| ?points)? ?(?:\p{Script=Han}{0,5}|(?:之间|当中|中间|里头?)?(?:挑|选|取|猜|任选)[^,]{0,4}|(?:看(?:完|过|了)|阅后|保密|别|可别|千万|不许|不准)[^,]*|(?: [\w']+){0,3}| come (?:the )?[a-z' ]+)[^\p{L}\p{N}]*$/u;
  return short.test(before) && tail.test(after.replace(joined, ''));
}

/** Thirty-three and thriving; forty-five and pass the dumplings. */
const asking = / and (?!a half|some|change)[a-z' -]+$/u;

/** A small number counts alone, or among words that add nothing to it. */
export function isBare(before: string, after: string): boolean {
  return isLight(before, leadWords) && isLight(after.replace(joined, '').replace(asking, ''), tailWords);
}

const isLight = (text: string, words: RegExp): boolean => !/[\p{L}\p{N}]/u.test(text.replace(words, ''));

/** I'm forty-two: no sum without its unit. */
const ofAge = /\b(?:i'm|i am|he|she|he's|she's|turned|turning)\b|今年|都|已经/u;

/** 房子多少钱? 一百六十八. How much do you make? About fourteen: the unit is left out. */
export function lacksUnit(before: string, after: string): boolean {
  return !ofAge.test(before) && isBare(before, after);
}

/** 发了六个: 个 for 万 where nothing is counted. */
const bareGe =
  /^(?:来|多|几)? ?个(?:多|左右|上下|出头|吧|呢|啊|了|点|不到|的样子|的(?:饥荒|债|外债|窟窿|贷款?|存款|家底|奖金))*(?:$|[^\p{L}])/u;

const sums = /(?:发|拿|有|搞|挣|赚|存|攒|欠|借|贷|买|花|给|收|交)(?:了|到|的)?(?:大概|差不多|快|将近)?$/u;

/** Whether 个 stands for 万 after a number. */
export function isTenThousands(after: string): boolean {
  return bareGe.test(after);
}

/** Whether such a number can only be a sum. */
export function isSum(before: string): boolean {
  return sums.test(before) || /^(?:差不多|也就|大概|就)?小$/u.test(before) || isLight(before, leadWords);
}

const remark =
  /^(?:虚岁|按?虚的|按?(?:1[23]|十[二三])(?:个月|薪)(?:发|拿|算)?|按?(?:年|月|周|天)算?的?|一(?:年|个月|周|天)|每(?:年|个?月)|全年|年薪|per (?:year|month)|a (?:year|month)|annually|yearly|monthly|annual)(?:的|哈|啊|呢)?$/u;

/** A remark that follows on a number in a clause of its own: 虚岁, 税前, a year. */
export const remarkIn = (clause = ''): string => (remark.test(clause) ? `,${clause}` : '');
