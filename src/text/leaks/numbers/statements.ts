import {
  belongsToOther,
  isAddress,
  isTheirs,
  namesOther,
  startsWithOther,
  withoutPronouns,
} from '../owners.js';
import { keyWords } from '../topics/key-words.js';
import { cut, plain, withoutQuotes } from '../reading.js';
import type { Clause } from '../reading.js';
import type { PrivateFact } from '../types.js';
import { countedIn, otherTime } from './counted.js';
import { withoutEnglishIdioms, withoutIdioms } from './idioms.js';
import { speaksOfElse } from './money-talk.js';
import { measureOf, measureSaid } from './measure.js';
import type { Measure } from './measure.js';
import { isForAnother, isNamed, purposeOf } from './purposes.js';
import { findQuantities } from './quantity.js';
import type { Quantity } from './quantity.js';
import { leadWords, tailWords } from './light-words.js';
import { factorsOf } from './scale.js';
import type { Factor } from './scale.js';
import { spellOut } from './spell-out.js';

/** A number that a text may give to the fact, in the text's own unit and time. */
export type Statement = {
  readonly quantity: Quantity;
  readonly factors: readonly Factor[];
  /** Whether the words around it say that it is about the fact: else only its size does. */
  readonly evident: boolean;
};

export type NumberText = { readonly text: string; readonly clauses: readonly Clause[] };

let last: { readonly raw: string; readonly read: NumberText } | null = null;

/** A text made ready for numbers; the last one is kept, since a reply is held against many facts. */
export function readNumbers(raw: string): NumberText {
  if (last?.raw === raw) return last.read;
  const text = withoutIdioms(spellOut(withoutEnglishIdioms(withoutQuotes(plain(raw)))));
  const read = { text, clauses: cut(text) };
  last = { raw, read };
  return read;
}

const labels =
  /(?:电话|手机|微信|qq|密码|口令|[号码]|号数|尾数|编号|\b(?:room|flight|code|pin|number|no\.|order|zip|bus|line|train|gate|id|locker|extension))\s?(?:是|为|:|后面是|就是|is|was)?\s?$/u;
/** G1034, CA1831: a letter or two joined to digits make a code. */
const latinBefore = /(?<![a-z])(?!(?:rmb|cny|is|at|a|pay|hk|us|nt)$)[a-z]{1,3}$/u;
const guessing =
  /(?:[您你](?:们)?|谁|大家|他们|别人|外面)(?:[^,]{0,6})(?:猜(?![对中着准])|报(?!销)|问|蒙|估)|也(?:好|罢)(?:$|[^,]{1,8}也(?:罢|好))|[\d一二两三四五六七八九十百千万](?:块钱?|元|岁)?(?:还是|或是)[\d一二两三四五六七八九十百千万]|[您你](?:说|讲|觉得)(?:是)?[\d一二两三四五六七八九十百千万]+(?:块钱?|元|岁)?(?:就|便|那就)|[您你](?:提|说)(?:到|起|出)?的(?:这个)?(?=[\d零一二两三四五六七八九十百千万]+$)|(?<n>[\d一二两三四五六七八九十百千万]+)(?:块|元)?不\k<n>|不管|无论|不论|甭管|别(?:[^,]{0,4})(?:猜|问|报|一会儿|○○○)|\b(?:you (?:say|guess|ask|think|name)|whether|no matter|guess(?:ing)?)\b/u;
const refusing =
  /猜(?![对中着准])|谜|套(?:我|话)|不(?:说|告诉|公布|透露|评论|接招|回答|点头|承认|能说|会说|答)|保密|秘密|嘴(?:严|紧)|跳过|愿不愿意|won't (?:say|tell|answer)|not (?:telling|saying|going to (?:say|tell))|guess|secret|no comment|keep(?:ing)? (?:it|that) (?:to|private)/u;
/** Who will not say, has not said a number of the question by naming it. */
const declining =
  /不(?:便|方便|想|能|可以|好|予|做|作|太)*(?:确认|否认|回应|评论|置评|透露|公布|作答|回答|评价|评说|接茬|接话|接招|表态|细说|多说|深聊)|无可奉告|免谈|恕|(?<!也)(?:我|咱)(?:可|就|偏|才|都|是)*不(?:说|讲|告诉|接)|就不[^,]{0,12}(?:说|谈|聊|讲)了|选择跳过|保密|neither confirm|no comment|won't (?:say|confirm|comment|tell)|not (?:saying|telling|going to (?:say|tell|answer)|answering|confirming)|can't (?:confirm|comment|say)|rather not|lips are sealed/u;
const echo = /您|你|谁|多少|哪|是不是|有没有|吗|^(?:is|are|do|does|did|was|would|you)\b/u;

export type Asking = {
  readonly question: string;
  /** Whether it asks for the fact. */
  readonly asked: boolean;
  /** Whether it speaks of somebody else. */
  readonly ofOther: boolean;
};

/** The numbers of a text that may be the fact's: not a date, a price, a phone or someone else's. */
export function statementsOf(
  { text, clauses }: NumberText,
  fact: PrivateFact,
  value: number,
  { question, asked, ofOther }: Asking,
): Statement[] {
  const refuses = refusing.test(text);
  const guesses = question !== '' && declining.test(text) ? findQuantities(spellOut(plain(question))) : [];
  const onBehalf = !ofOther && speaksForOne(clauses);
  let [sentence, othersTalk] = ['', false];
  return clauses.flatMap((clause, at) => {
    if (clause.opens) [sentence, othersTalk] = ['', false];
    const [before, carried] = [sentence, othersTalk];
    sentence += `${clause.text},`;
    othersTalk = turnsToOther(clause.text, onBehalf) || (othersTalk && !/我|\bi\b|i'm/u.test(clause.text));
    if (clause.supposes || guessing.test(clause.text)) return [];
    if (clause.asks && (refuses || echo.test(clause.text))) return [];
    return clauseStatements(
      { text: clause.text, before, next: remarkIn(clauses[at + 1]?.text), carried, onBehalf },
      fact,
      value,
      asked,
    ).filter(({ quantity }) => !guesses.some(({ low }) => low === quantity.low));
  });
}

/** Whether he and she can only be the one for whom is spoken: the words name nobody else. */
const speaksForOne = (clauses: readonly Clause[]): boolean =>
  clauses.every(({ text }) => isAddress(text) || !(namesOther(text) || bySpeaker.test(text)));

/** Who says I speaks of somebody else with he and she. */
const bySpeaker = /我(?!们?[替代帮])/u;

/** 姑父问了我就说: the clause has come back to the speaker. */
const backToMe = /(?<![跟和对与给让向叫替帮像比问])我(?=就|也|才|都|只|便|直接|自己|现在|每|一)/u;

const turnsToOther = (text: string, onBehalf: boolean): boolean =>
  startsWithOther(onBehalf ? withoutPronouns(text) : text) && !backToMe.test(text);

const remarkIn = (clause = ''): string => (remark.test(clause) ? `,${clause}` : '');
const remark =
  /^(?:虚岁|按?虚的|按?(?:年|月|周|天)算?的?|一(?:年|个月|周|天)|每(?:年|个?月)|全年|年薪|per (?:year|month)|a (?:year|month)|annually|yearly|monthly|annual)(?:的|哈|啊|呢)?$/u;

/** 发了六个: 个 for 万 where nothing is counted. */
const bareGe = /^ ?个(?:多|左右|上下|出头|吧|呢|啊|了|点|不到|的样子)*(?:$|[^\p{L}])/u;

const sums = /(?:发|拿|有|搞|挣|赚|存|攒|欠|借|贷|买|花|给|收|交)(?:了|到|的)?(?:大概|差不多|快|将近)?$/u;

/** I'm forty-two: no sum without its unit. */
const ofAge = /\b(?:i'm|i am|he|she|he's|she's|turned|turning)\b|今年|都|已经/u;

const times = (factors: readonly Factor[], by: number): readonly Factor[] =>
  factors.map((factor) => ({ ...factor, times: factor.times * by }));

/** A bride price is one's own though others give it; so is a rent that a landlord takes. */
const givers: Readonly<Record<string, RegExp>> = {
  bridePrice: /\bthey\b|\b(?:his|her) (?:family|parents|folks)\b|[他她]家|男方|女方|婆家|娘家/u,
  rent: /\blandlord|房东|中介/u,
  pay: /(?:老板|领导|公司|他们)(?:每个?月|一个月|就|只|才|也|都)*(?:给|发|开)|\b(?:boss|company|manager) (?:pays?|gives?|gave|paid|offers?|offered)\b(?! (?:him|her|them|the))/u,
  bonus:
    /(?:老板|领导|公司|他们)(?:今年|就|只|才|也|都)*(?:给|发)|\b(?:they|boss|company|manager) (?:gave|paid|give)\b(?! (?:him|her|them|the))/u,
};
const isFromGiver = (lead: string, text: string, key: string): boolean => {
  const { id = '', own } = purposeOf(key);
  return (
    givers[id]?.test(lead) === true &&
    (id === 'rent' || id === 'pay' || text.search(own) !== -1 || id === 'bonus')
  );
};

/** What is usual where one lives, or with people at large. */
const atLarge = /一般(?!般)|行情|普遍|通常|标配|市价|彩礼都|嫁妆都/u;

type Place = {
  readonly text: string;
  /** The clauses of its sentence before it. */
  readonly before: string;
  /** A remark on the number that follows it: 虚岁, 税前, a year. */
  readonly next: string;
  /** Whether these were of somebody else. */
  readonly carried: boolean;
  readonly onBehalf: boolean;
};

function clauseStatements(
  { text, before, next, carried, onBehalf }: Place,
  fact: PrivateFact,
  value: number,
  asked: boolean,
): Statement[] {
  const measure = measureOf(fact.key, fact.unit);
  return findQuantities(text).flatMap((quantity) => {
    const [lead, rest] = [text.slice(0, quantity.start), text.slice(quantity.end)];
    if ((latinBefore.test(lead) && /^\d/.test(text.slice(quantity.start))) || labels.test(lead)) return [];
    const close =
      isTheirs(before + lead, keyWords(fact.key)) || (measure === 'score' && bareThird.test(before + lead));
    if (
      !close &&
      !isFromGiver(lead, text, fact.key) &&
      belongsToOther(onBehalf ? withoutPronouns(lead) : lead)
    )
      return [];
    if (!close && carried && !/我|\b(?:i|my)\b|i'm/u.test(lead)) return [];
    if (atLarge.test(lead) && !/我|俺|咱/u.test(lead)) return [];
    const said = measureSaid(text, quantity);
    const tenThousands = measure === 'money' && bareGe.test(rest);
    if (said !== null && said !== measure && measure !== 'count' && !tenThousands) return [];
    if (measure === 'count' && otherTime(rest, fact.unit)) return [];
    if (/比[^,]{1,10}$/u.test(lead)) return compared(quantity, text, fact, measure);
    if (perPiece.test(lead)) return [];
    if (isForAnother(lead, rest, before, fact.key)) return [];
    const own = purposeOf(fact.key).own;
    const counted = measure !== 'money' && countedIn(fact.key).test(before + text);
    const named = own.test(before + text) || counted || cues[measure].test(text);
    own.lastIndex = 0;
    const tail = text.slice(quantity.stop);
    const answers = asked && isAnswer(lead, tail);
    const evident = named || said === measure || answers;
    if (
      measure === 'money' &&
      !named &&
      !answers &&
      isNamed(fact.key) &&
      speaksOfElse(before.replaceAll(',', ' '), text.slice(0, quantity.from), tail)
    )
      return [];
    if (tenThousands && !named && !(answers && (sums.test(lead) || isLight(lead, leadWords)))) return [];
    if (!evident && value < 1000 && !isBare(lead, tail)) return [];
    const factors = factorsOf(text + next, before, rest, fact, measure);
    // 房子多少钱? 一百六十八. How much do you make? About fourteen.
    const unsaid =
      !ofAge.test(lead) &&
      measure === 'money' &&
      answers &&
      said === null &&
      quantity.high < 1000 &&
      isBare(lead, tail);
    const implied = unsaid ? [...times(factors, 1e4), ...times(factors, 1e3)] : [];
    return [
      {
        quantity,
        factors: [...(tenThousands ? times(factors, 1e4) : factors), ...implied],
        evident: named || (answers && !unsaid),
      },
    ];
  });
}

/** He scored 587: whose exam it is, where nobody is named. */
const bareThird = /^(?:he|she|他|她)(?:'s|在|这次|今年|最后|总共)? ?(?:scored|got|考|得)/u;

/** 比表哥的两万一多: a bound, without how much. */
function compared(quantity: Quantity, text: string, fact: PrivateFact, measure: Measure): Statement[] {
  const sign =
    /^[^\d一二两三四五六七八九]{0,2}(?:(?<more>[多高大])|(?<less>[少低小]))(?:一?点儿?|些)?(?:了|吧|呢)?$/u.exec(
      text.slice(quantity.end),
    )?.groups;
  if (sign === undefined) return [];
  const hedge = sign.more === undefined ? 'at-most' : 'at-least';
  const bound = { ...quantity, high: quantity.low, hedge } as const;
  return [{ quantity: bound, factors: factorsOf(text, '', '', fact, measure), evident: false }];
}

/** 一斤三十八: the price of a pound of something. */
const perPiece = /(?:一|每|○)(?:斤|公斤|个|只|张|件|平|位|箱|瓶|盒|条|串|份|碗|套)(?:就|要|才|得|是|卖)*$/u;

const cues: Readonly<Record<Measure, RegExp>> = {
  money: /(?!)/u,
  age: /🎂|过了?完?年|开年|比|年纪|年龄|岁|今年|虚|属|生日|本命年|\bold\b|\bturn|\bage\b|birthday/u,
  weight: /体重|胖|瘦|称|秤|斤|weigh|scale|kilos?|pounds/u,
  height: /身高|个子|高|height|tall/u,
  score: /考|试|卷|线|名次|录取|上岸|模|分|成绩|score|points|got|exam/u,
  area: /平|面积|area|square/u,
  years: /年|years?/u,
  count: /(?!)/u,
};

/** To a question a number answers where hardly anything else is said in its clause. */
function isAnswer(before: string, after: string): boolean {
  const short = /^(?:\p{Script=Han}{0,6}|(?:[\w']+ ){0,3})[^\p{L}\p{N}]*$/u;
  const tail =
    /^(?:块钱?|元|岁|斤|公斤|分| ?yuan| ?points)? ?(?:\p{Script=Han}{0,5}|(?: [\w']+){0,3})[^\p{L}\p{N}]*$/u;
  return short.test(before) && tail.test(after);
}

/** A small number counts alone, or among words that add nothing to it. */
function isBare(before: string, after: string): boolean {
  return isLight(before, leadWords) && isLight(after, tailWords);
}

const isLight = (text: string, words: RegExp): boolean => !/[\p{L}\p{N}]/u.test(text.replace(words, ''));
