import { declines } from '../declining.js';
import { plain } from '../reading.js';
import type { Clause } from '../reading.js';
import { findQuantities } from './quantity.js';
import { spellOut } from './spell-out.js';

const figures = '[\\d零一二两三四五六七八九十百千万kw○]+';

/** Clauses that only guess, quote or leave open a number. */
const guessing = new RegExp(
  [
    String.raw`(?:[您你](?:们)?|谁|大家|他们|别人|外面)(?:[^,]{0,6})(?:猜(?![对中着准])|报(?!销)|问|蒙|估)`,
    String.raw`也(?:好|罢)(?:$|[^,]{1,8}也(?:罢|好))`,
    String.raw`[\d零一二两三四五六七八九十百千万kw](?:块钱?|元|岁)?(?:还是|或是)[\d一二两三四五六七八九十百千万]`,
    String.raw`[您你](?:说|讲|觉得)(?:是)?[\d一二两三四五六七八九十百千万]+(?:块钱?|元|岁)?(?:就|便|那就)`,
    String.raw`[您你](?:提|说)(?:到|起|出)?的(?:这个)?(?=[\d零一二两三四五六七八九十百千万]+$)`,
    String.raw`(?<n>[\d一二两三四五六七八九十百千万]+)(?:块|元)?不\k<n>`,
    String.raw`别说(?:是)?(?=[\d一二两三四五六七八九十百千万])|给我[^,]{1,8}我(?:都|就|也)`,
    // 是不是四千二, 够不够二十万, 到没到九千, 有一万没有, 有四万没四万
    String.raw`(?<!大)(?<v>\p{Script=Han})(?:不|没有?|未)\k<v>(?:得|到|够|有|是|满|过)?(?=${figures})`,
    String.raw`(?:有|到|够|过|满|得)(?:了)?(?<m>${figures})[块元岁斤分]?钱?(?:没(?:有)?(?:$|${figures}|的?(?:都|也))|不\k<m>)`,
    // 九千几定八千几, thirty-eight or not
    String.raw`${figures}[几多来余]?[块元岁斤分]?(?:还是|定系?|抑或)${figures}`,
    String.raw`${figures}(?: yet)? or not\b`,
    String.raw`不管`,
    String.raw`无论`,
    String.raw`不论`,
    String.raw`甭管`,
    String.raw`别(?:[^,]{0,4})(?:猜|问(?!了)|报|一会儿|○○○)`,
    String.raw`\b(?:you (?:say|guess|ask|think|name)|whether|no matter|guess(?:ing)?)\b`,
  ].join('|'),
  'u',
);
const refusing =
  /猜(?![对中着准])|谜|套(?:我|话)|不(?:说|告诉|公布|透露|评论|接招|回答|点头|承认|能说|会说|答)|保密|秘密|嘴(?:严|紧)|跳过|愿不愿意|won't (?:say|tell|answer)|not (?:telling|saying|going to (?:say|tell))|guess|secret|no comment|lips are sealed|keep(?:ing)? (?:it|that) (?:to|private)/u;
const echo = /您|你|谁|多少|哪|是不是|有没有|吗|^(?:is|are|do|does|did|was|would|you)\b/u;

/** 您说一个月两万,算高吗? */
const opinion = /^(?:(?:那|哎|诶|唉),?)?[您你](?:说|觉得|看|给?评)/u;
const asksOn = (later: readonly Clause[]): boolean => {
  const end = later.findIndex(({ opens }) => opens);
  return (end < 0 ? later : later.slice(0, end)).some(({ asks }) => asks);
};

/** 三十万这个数,您是从哪听来的? */
const figureOf = new RegExp(`${figures}(?:块钱?|元|岁|斤|分)?[这那]个?(?:数|价|说法)`, 'u');

/** Thirty-eight hundred, she says! 三千八,您听听: what the question said, spoken of. */
const reported =
  /^(?:she|he|you|they|everyone|listen to)(?: (?:says?|said|asks?|reckons?|her|him|you)\b)|^[您你]这(?:个)?(?:数字?|数目|消息|情报)(?:是)?(?:打|从|哪)|^[您你](?:听听|瞧瞧|瞅瞅|可真敢|真敢|倒真敢)/u;
export const isReported = ({ text }: Clause, next: Clause | undefined): boolean =>
  figureAlone.test(text) || (next !== undefined && reported.test(next.text));
const figureAlone = new RegExp(`^(?:${figureOf.source})(?:啊|嘛|呀|呢)?$`, 'u');

/** 四十岁的人了还抢糖,说的就是您儿子 */
const ofWhom = /^说的(?:就|可)?是(?:[您你他她]|我[哥姐弟妹爸妈])/u;

/** Whether a clause only guesses, or asks back what a text will not answer. */
export function isGuess({ text: clause, asks }: Clause, text: string, later: readonly Clause[]): boolean {
  if (ofWhom.test(later[0]?.text ?? '')) return true;
  if ((opinion.test(clause) || figureOf.test(clause)) && asksOn(later)) return true;
  return guessing.test(clause) || (asks && (echo.test(clause) || refusing.test(text)));
}

/** Twenty-four, forty-two, guess as you please: one of several numbers that stand alone before a refusal. */
const figure = '[\\d零一二两三四五六七八九十百千万点.kw]+(?:块|元|岁|斤|分)?';
const alone = new RegExp(
  `^(?:(?:above|below|over|under|more than|less than|高于|低于|超过|不到) ?)?${figure}(?:以上|以下)?$`,
  'u',
);
const list = new RegExp(`^${figure}(?:[、/或]|或者| or )${figure}$`, 'u');
export function isOneOfMany(clauses: readonly Clause[], at: number, echoed: ReadonlySet<number>): boolean {
  const isNumber = (clause: Clause | undefined): boolean => clause !== undefined && alone.test(clause.text);
  const one = clauses[at];
  const isListed = isNumber(one) && (isNumber(clauses[at - 1]) || isNumber(clauses[at + 1]));
  return (
    one !== undefined &&
    (isListed || list.test(one.text)) &&
    (clauses.slice(at + 1).some(({ text }) => refusing.test(text)) ||
      (isListed &&
        clauses.some(
          (clause) => isNumber(clause) && findQuantities(clause.text).some(({ low }) => echoed.has(low)),
        )))
  );
}

const alternatives = /还是|或者?|定系?|\bor\b/u;

/** Is it eleven or twelve? Eleven or twelve, what's it matter: who gives both back has picked neither. */
export function givesBothBack(clause: string, question: string): boolean {
  const numbers = (text: string): readonly number[] =>
    findQuantities(text).flatMap(({ low, high }) => [low, high]);
  if (!alternatives.test(question) || !alternatives.test(clause)) return false;
  const said = new Set(numbers(clause));
  const asked = new Set(numbers(spellOut(plain(question))));
  return said.size > 1 && [...said].some((number) => [1, 1e3, 1e4].some((by) => asked.has(number / by)));
}

/** The numbers of a question that a text declines to comment on: it says them without telling them. */
export function declined(text: string, question: string): ReadonlySet<number> {
  const guesses = question !== '' && declines(text) ? findQuantities(spellOut(plain(question))) : [];
  return new Set(guesses.map(({ low }) => low));
}
