import { keepByText } from '../../../core/keep.js';
import { cut, plain, withoutQuotes } from '../reading.js';
import type { Clause } from '../reading.js';
import type { PrivateFact } from '../types.js';
import { isAnswer, isBare, isNamedBy, isSum, isTenThousands, lacksUnit, remarkIn } from './around.js';
import { otherTime } from './counted.js';
import { withoutEnglishIdioms, withoutIdioms } from './idioms.js';
import { measureOf, measureSaid } from './measure.js';
import type { Measure } from './measure.js';
import { speaksOfElse } from './money-talk.js';
import { isNobodysValue } from './other-figures.js';
import { asksOfThings, isForAnother, isNamed, speaksOfThing } from './purposes.js';
import { isWish } from '../topics/whose.js';
import { findQuantities } from './quantity.js';
import type { Quantity } from './quantity.js';
import { declined, givesBothBack, isGuess, isReported, isOneOfMany } from './refusals.js';
import { factorsOf } from './scale.js';
import type { Factor } from './scale.js';
import { spellOut } from './spell-out.js';
import { asCouple, isOthers, speaksForOne, turnsToOther } from './voices.js';

/** A number that a text may give to the fact, in the text's own unit and time. */
export type Statement = {
  readonly quantity: Quantity;
  readonly factors: readonly Factor[];
  /** Whether the words around it say that it is about the fact: else only its size does. */
  readonly evident: boolean;
};

export type NumberText = { readonly text: string; readonly clauses: readonly Clause[] };

/** Texts kept: a reply is held against many facts. */
const MOST_KEPT = 500;

/** A text made ready for numbers. */
export const readNumbers = keepByText((raw): NumberText => {
  const text = withoutIdioms(spellOut(withoutEnglishIdioms(withoutQuotes(plain(raw)))));
  return { text, clauses: cut(text) };
}, MOST_KEPT);

/** 房间号多少? How many came? An answer without a word on the fact is a number of what was asked. */
const asksHowMany =
  /(?:多少|几)(?:个?人|口|步|度|路|公里|里|集|页|号|楼|层|米|张|位|桌|只|道|瓶|次|点|排|站|亩|棵|头|斤|盏)|(?:房间|门牌|车牌|座位|航班|电话|手机|尾|编|楼|排队|快递|取件|车)号?码?(?:是)?(?:多少|几)|(?:修|换|装|租|买|办|请|做|订|印|洗|补|搭|盖|刷|打)(?![房的了个])\p{Script=Han}{1,6}(?:得|要|花|用)了?多少|[这那](?:一)?(?:趟|顿|回|次)[^,]{0,6}多少|多[远深久快长]|\b(?:what|which) (?:page|floor|chapter|row|gate|level|platform|bus|channel|episode|size|number bus)\b|\bhow many (?!months|years|thousand|grand|zero|figure|k\b)|\bhow (?:far|deep|fast|long)\b|\bwhat(?:'s| is| was) the (?:altitude|distance|speed|temperature|room)\b/u;

const ofSelf = /我|俺|咱|\b(?:i|i'm|i've|my)\b/u;
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
  const quantities = clauses.map((clause) => findQuantities(clause.text));
  if (quantities.every(({ length }) => length === 0)) return [];
  const guesses = declined(text, question);
  const ofElse = !asked && (asksOfThings(plain(question), fact.key) || asksHowMany.test(plain(question)));
  const echoed = new Set(findQuantities(spellOut(plain(question))).map(({ low }) => low));
  let [sentence, othersTalk, wishes, last] = ['', false, false, ''];
  return clauses.flatMap((clause, at) => {
    if (clause.opens) [sentence, othersTalk, wishes, last] = ['', false, false, sentence];
    const onBehalf = !ofOther && speaksForOne(clauses, at);
    // 祝你高考六百九; 祝您健康 may stand before an answer.
    const wished = isWish(clause.text);
    wishes = (wished || (wishes && !asked)) && !ofSelf.test(clause.text);
    const [before, carried] = [sentence, othersTalk];
    // 一年多少? 十八万: the question names the time, and the sentence may.
    const earlier = asked ? `${plain(question)},${before}` : before;
    sentence += `${clause.text},`;
    const own = asCouple(clause.text, fact.key);
    othersTalk = turnsToOther(own, onBehalf) || (othersTalk && !/我|\bi\b|i'm/u.test(clause.text));
    const found = quantities[at] ?? [];
    if (found.length === 0) return [];
    // Nobody asks what is their own: 您这新冰箱得一万二吧?
    if (clause.asks && !asked && !ofSelf.test(sentence)) return [];
    if (givesBothBack(clause.text, question)) return [];
    if (
      wishes ||
      clause.supposes ||
      isGuess(clause, text, clauses.slice(at + 1)) ||
      isOneOfMany(clauses, at, echoed)
    )
      return [];
    const place = {
      text: clause.text,
      before,
      earlier,
      next: remarkIn(clauses[at + 1]?.text),
      carried,
      onBehalf,
      ofElse: ofElse || (!asked && isPriceOf(clause.text, last, fact.key)),
    };
    return found
      .filter(
        ({ low }) =>
          !guesses.has(low) && !((clause.asks || isReported(clause, clauses[at + 1])) && echoed.has(low)),
      )
      .flatMap((quantity) => statementIn(place, quantity, fact, value, asked));
  });
}

type Place = {
  readonly text: string;
  /** The clauses of its sentence before it. */
  readonly before: string;
  /** The same after the question, where it asks for the fact. */
  readonly earlier: string;
  /** A remark on the number that follows it: 虚岁, 税前, a year. */
  readonly next: string;
  /** Whether these were of somebody else. */
  readonly carried: boolean;
  readonly onBehalf: boolean;
  /** Whether the question asks for a number of something else. */
  readonly ofElse: boolean;
};

function statementIn(
  { text, before, earlier, next, carried, onBehalf, ofElse }: Place,
  quantity: Quantity,
  fact: PrivateFact,
  value: number,
  asked: boolean,
): Statement[] {
  const measure = measureOf(fact.key, fact.unit);
  const money = measure === 'money';
  const [lead, rest, tail] = [
    text.slice(0, quantity.start),
    text.slice(quantity.end),
    text.slice(quantity.stop),
  ];
  const words = { figure: text.slice(quantity.start, quantity.end), text, before, lead, rest, tail };
  if (isNobodysValue(words, fact.key, measure)) return [];
  if (isOthers({ lead, before, clause: text, carried, onBehalf }, fact.key, measure === 'score')) return [];
  const said = measureSaid(text, quantity);
  const tenThousands = money && isTenThousands(rest);
  if (measure === 'count' ? otherTime(rest, fact.unit) : isOfElse(said, measure, quantity, rest)) return [];
  if (/比[^,]{1,10}$/u.test(lead)) return compared(quantity, text, fact, measure);
  const named = isNamedBy(text, before, fact.key, measure);
  // What is counted in minutes or times, and named, has no price.
  const counted = named && measure === 'count';
  if (
    !counted &&
    (isPerPiece(lead, fact.key) || isForAnother(lead, rest, ownMonth.test(lead) ? '' : before, fact.key))
  )
    return [];
  if (!named && !asked && measure !== 'weight' && goesOnAboutThing(lead, before, fact.key)) return [];
  if (ofElse && !named && !(money && monthly.test(text))) return [];
  const answers = asked && isAnswer(lead, tail);
  if (money && !named && !answers && isNamed(fact.key)) {
    if (speaksOfElse(before.replaceAll(',', ' '), text.slice(0, quantity.from), tail)) return [];
  }
  // 27了27了: said twice, it is said once.
  const again = (words: string): string => words.replaceAll(text.slice(quantity.start, quantity.end), '');
  if (tenThousands && !named && !(answers && isSum(lead))) return [];
  if (!named && said !== measure && !answers && value < 1000 && !isBare(lead, again(tail))) return [];
  const unsaid = money && answers && said === null && quantity.high < 1000 && lacksUnit(lead, tail);
  const factors = factorsOf(text + next, earlier, rest, fact, measure);
  return [
    {
      quantity,
      factors: unsaid
        ? [1, 1e4, 1e3].flatMap((by) => times(factors, by))
        : times(factors, tenThousands ? 1e4 : 1),
      evident: named || (answers && !unsaid),
    },
  ];
}

/** 红包金额写错了,应该是二百: the thing of the clauses before, where nothing turns to the speaker or the month. */
const goesOnAboutThing = (lead: string, before: string, key: string): boolean =>
  !ofSelf.test(lead) && !monthly.test(lead) && speaksOfThing(before, key);

/** Did you see the new phone in the window? Forty-five hundred: a sentence that begins with a sum may go on with the last. */
const opensWithSum = /^(?:才|就|也就|居然|竟然|整整|just |only |a whole )?[\d一二两三四五六七八九十百千万]/u;
const isPriceOf = (clause: string, last: string, key: string): boolean =>
  last !== '' && opensWithSum.test(clause) && !ofSelf.test(last) && asksOfThings(last, key);

/** Whether what is said to be measured is not what the fact's number measures. */
function isOfElse(
  said: Measure | 'other' | null,
  measure: Measure,
  quantity: Quantity,
  rest: string,
): boolean {
  if (said === null || said === measure) return false;
  // 发了六个; 三千八个月 is so much a month; 雅思六个半; 四百八十个月 of age.
  if (measure === 'money')
    return !isTenThousands(rest) && !(quantity.low >= 1000 && /^ ?(?:块钱?|元)?个月/u.test(rest));
  if (measure === 'score') return Number.isInteger(quantity.low) || !/^个(?!\p{Script=Han})/u.test(rest);
  return !(measure === 'age' && /^ ?(?:个月|months\b)/u.test(rest) && quantity.low > 120);
}

/** 您退休金不少,我一个月才一万; 别塞红包,我折子上有六万八: with one's own month or account begins one's own sum. */
const ownMonth =
  /^(?:我|咱|俺)(?:自己|现在|目前|也|就|才|如今|的|那)*(?:一个?月|每个?月|月月|卡[里上]|存?折|账[上户]|户头|手[里头上]|兜|存了|攒了|[挣赚]|工资|薪)/u;

/** What comes every month or year is no price. */
const monthly = /月|年(?!货|夜)|\b(?:month|year|monthly|yearly)\b/u;

const isPerPiece = (lead: string, key: string): boolean =>
  perPiece.test(lead) && !(homes.test(key) && /套(?:就|要|才|得|是|卖)*$/u.test(lead));

const times = (factors: readonly Factor[], by: number): readonly Factor[] =>
  factors.map((factor) => ({ ...factor, times: factor.times * by }));

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

/** 一套295w的房: a home is bought by the piece. */
const homes = /hous|home|flat|apartment|property|房/iu;

/** 一斤三十八: the price of a pound of something. */
const perPiece = /(?:一|每|○)(?:斤|公斤|个|只|张|件|平|位|箱|瓶|盒|条|串|份|碗|套)(?:就|要|才|得|是|卖)*$/u;
