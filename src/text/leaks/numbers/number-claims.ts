import { keepBy, keepFor, once } from '../../../core/keep.js';
import type { Bounds, Claim, Context, LeakKind, PrivateFact } from '../types.js';
import { namesOther } from '../owners.js';
import { plain } from '../reading.js';
import { keyWords } from '../topics/key-words.js';
import { asksNumber } from '../../lies/question.js';
import { countedIn } from './counted.js';
import { findDerived } from './comparisons.js';
import { findBirthHints, findHints } from './hints.js';
import { excludes, holds } from './holds.js';
import type { Extent } from './holds.js';
import { measureOf, measureSaid } from './measure.js';
import type { Measure } from './measure.js';
import { asksOfThings, comparesOther, purposeOf } from './purposes.js';
import { findQuantities } from './quantity.js';
import { findNone } from './none.js';
import { answeredNumbers } from './replies.js';
import { factorsOf } from './scale.js';
import { spreadOf } from './spread.js';
import { spellOut } from './spell-out.js';
import { readNumbers, statementsOf } from './statements.js';

/** A number told of the fact, in the fact's own unit. */
export type Told = Extent & { readonly kind: LeakKind; readonly span: string; readonly evident: boolean };

const birthKey = /birth ?year|year of birth|\bborn\b|出生年|生年/u;
const numerals = /[\d零〇一二三四五六七八九十百千万两俩仨壹贰叁肆伍陆柒捌玖拾]/u;

/** 我那侄子多大了? of the user, where kin ask. */
const ourOwn = /[我咱俺]们?(?:家|那个?|的)*[大小二]?(?:侄子|侄儿|侄女|外甥女?|外孙女?|孙子|孙女)/gu;

type Ways = readonly (readonly Told[])[];

/** What a text tells of a fact by its own numbers, and what it would only give by comparison: that no bound is made of. */
type Telling = { readonly early: Ways; readonly late: Ways; readonly compared: () => Ways };

/** All numbers that a text tells of a fact. Some are kept: they are asked for as claims, then as bounds. */
const tellingOf = keepFor((fact: PrivateFact) =>
  keepBy(
    ({ text, context: { question, known } }: Asked) => JSON.stringify([text, question, known]),
    ({ text, value, context }) => tell(text, fact, value, context),
    MOST_KEPT,
  ),
);

type Asked = { readonly text: string; readonly value: number; readonly context: Context };

/** Texts kept for each fact. */
const MOST_KEPT = 8;

function tell(text: string, fact: PrivateFact, value: number, { question, known = [] }: Context): Telling {
  const read = readNumbers(text);
  const asked = question !== undefined && isAsked(question, fact, value);
  const ofOther = question !== undefined && namesOther(plain(question).replace(ourOwn, '你'));
  const counts = numerals.test(read.text);
  const stated = (
    counts ? statementsOf(read, fact, value, { question: question ?? '', asked, ofOther }) : []
  ).map(({ quantity, factors, evident }) =>
    factors.map(({ times, plus, annual }): Told => ({
      ...scaled(quantity, times, plus),
      kind: annual ? 'annual' : kindOf(quantity.hedge),
      span: quantity.span,
      evident,
    })),
  );
  const answered = (question === undefined ? [] : answeredNumbers(text, question)).map((quantity): Told[] =>
    factorsOf(plain(question ?? ''), '', '', fact, measureOf(fact.key, fact.unit)).map(({ times, plus }) => ({
      ...scaled(quantity, times, plus),
      kind: 'answer',
      span: quantity.span,
      evident: true,
    })),
  );
  const ofThings = (): boolean =>
    question !== undefined &&
    !asked &&
    !/比|\bthan\b/u.test(question) &&
    asksOfThings(plain(question), fact.key);
  const compared = once(() => {
    if (ofThings() && !/月|年(?![货夜])/u.test(read.text)) return [];
    const derived = derivedNumbers(read.text, fact, known.concat(question ?? []), counts);
    return derived.length > 0 && !asked && comparesOther(read.text, fact.key) ? [] : derived;
  });
  const found = birthKey.test(keyWords(fact.key))
    ? findBirthHints(read.text, value)
    : findHints(read.text, value, measureOf(fact.key, fact.unit));
  const hints = found.map(({ low, high, kind, span }): Told[] => [
    { low, high, hedge: low === high ? 'plain' : 'range', precision: 1, kind, span, evident: false },
  ]);
  const none = findNone(read, fact, asked, question).map((span): Told[] => [
    { low: 0, high: 0, hedge: 'plain', precision: 1, kind: 'number', span, evident: true },
  ]);
  return { early: [...stated, ...answered], compared, late: [...hints, ...none, ...spreads(read.text)] };
}

/** What a text gives by other numbers, its own and those said before. */
function derivedNumbers(text: string, fact: PrivateFact, said: readonly string[], counts: boolean): Told[][] {
  const before = said.flatMap((words) => findQuantities(spellOut(plain(words))).map(({ low }) => low));
  const found = counts || before.length > 0 ? findDerived(text, before, measureOf(fact.key, fact.unit)) : [];
  return found.map(({ value: low, slack, span }): Told[] =>
    inUnits(low, text, fact).map((low) => ({
      low,
      high: low,
      hedge: slack > 0 ? 'some' : 'plain',
      precision: slack > 0 ? slack : exactness(low),
      kind: 'comparison',
      span,
      evident: false,
    })),
  );
}

function spreads(text: string): Told[][] {
  const spread = spreadOf(text);
  return spread === null
    ? []
    : [[{ ...spread, hedge: 'range', precision: 1, kind: 'range', evident: false }]];
}

/** What a text says of a number: each told number that gives it away, or that cannot be true of it. */
export function numberClaims(text: string, fact: PrivateFact, value: number, context: Context): Claim[] {
  const { early, compared, late } = tellingOf(fact)({ text, value, context });
  const told = [...early, ...compared(), ...late];
  const claims = told.flatMap((ways): Claim[] => {
    const hit = ways.find((way) => holds(way, value));
    if (hit !== undefined) return [{ kind: hit.kind, span: hit.span, agrees: true }];
    const [first] = ways;
    return first?.evident === true &&
      ways.some((way) => way.low === 0 || way.low >= 1000 || likeSized(way.low, value)) &&
      ways.every((way) => excludes(way, value))
      ? [{ kind: first.kind, span: first.span, agrees: false }]
      : [];
  });
  if (claims.some(({ agrees }) => agrees))
    return claims.filter(({ agrees, kind }) => agrees || kind !== 'comparison');
  const bounds = boundsOfAll(told.flat());
  const { low, high } = bounds;
  const closed =
    low !== undefined && high !== undefined && holds({ low, high, hedge: 'range', precision: 1 }, value);
  return closed
    ? [
        ...claims,
        {
          kind: 'bound',
          span: told
            .flat()
            .map(({ span }) => span)
            .join(' '),
          agrees: true,
        },
      ]
    : claims;
}

/** The bounds that all numbers of a text put on a value. */
export function toldBounds(text: string, fact: PrivateFact, value: number, context: Context): Bounds {
  const { early, late } = tellingOf(fact)({ text, value, context });
  return boundsOfAll(
    [...early, ...late].flatMap((ways) => ways.slice(0, 1)).filter(({ kind }) => kind !== 'comparison'),
  );
}

function scaled({ low, high, hedge, precision }: Extent, times: number, plus: number): Extent {
  // 两个钟头 of 118 minutes: a larger unit rounds.
  const rounded = times > 3 && hedge === 'plain' && low * times < 1000 ? 'about' : hedge;
  return { low: low * times + plus, high: high * times + plus, hedge: rounded, precision: precision * times };
}

function kindOf(hedge: Extent['hedge']): LeakKind {
  if (hedge === 'plain') return 'number';
  return hedge === 'range' ? 'range' : 'approximate';
}

/** What is compared in 斤 tells kilograms. */
const inUnits = (sum: number, text: string, { key, unit }: PrivateFact): readonly number[] =>
  measureOf(key, unit) === 'weight' && /\p{Script=Han}/u.test(text) && !/公斤|千克|kg|kilo|pounds/u.test(text)
    ? [sum, sum / 2]
    : [sum];

/** A difference of round numbers is round: half a percent is granted. */
const exactness = (value: number): number => (value < 1000 ? 1 : Math.max(1, value * 0.02));

/** Whether a question is about the fact: by its purpose, by what it measures, or by a number of its size. */
function isAsked(question: string, fact: PrivateFact, value: number): boolean {
  const words = plain(question);
  const { own, others } = purposeOf(fact.key);
  const measure = measureOf(fact.key, fact.unit);
  if (words.search(own) !== -1 || words.includes(keyWords(fact.key)) || asksNumber(question, fact))
    return true;
  if (measure === 'count') return questions.count.test(words) && countedIn(fact.key).test(words);
  if (measure !== 'money')
    return (
      questions[measure].test(words) ||
      findQuantities(spellOut(words)).some(
        (guess) =>
          measureSaid(spellOut(words), guess) !== 'other' && guess.low >= 18 && likeSized(guess.low, value),
      )
    );
  if (words.search(others) !== -1) return false;
  if (howMuch.test(words)) return true;
  return findQuantities(spellOut(words)).some(({ low }) => low >= 1000 && likeSized(low, value));
}

/** How much? of nothing else. */
const howMuch =
  /^(?:(?:so|and|well|那|所以|到底|究竟|具体)[, ]*)?(?:how much(?: (?:a|per|each) (?:year|month))?|多少|几多|有多少|是多少|几个)(?:啊|呀|呢|钱)*(?:$|[?,]+ ?(?:[\w -]{1,20}|[\p{Script=Han}]{1,5})?\??$)/u;

const questions: Readonly<Record<Exclude<Measure, 'money'>, RegExp>> = {
  age: /多大|几岁|[几好]多岁|年纪|岁数|贵庚|高寿|how old|your age/u,
  weight: /多重|多少斤|体重|weigh/u,
  height: /多高|身高|how tall/u,
  score: /考(?:了)?(?:得|多少|几)|[估得总]分|多少分|几分|成绩|分数|score|exam|points/u,
  area: /多大|平米|多少平|how big|square/u,
  years: /几年|多少年|多久|how (?:long|many years)/u,
  count: /几[个次]|多少|多[久长远]|how (?:many|long|far)|is it far/u,
};

/** A false value is of the same kind as the true one; 二 of 二姑 is no salary. */
const likeSized = (one: number, other: number): boolean => {
  const apart = other < 1000 ? 4 : 20;
  return one > 0 && one * apart >= other && one <= other * apart;
};

function boundsOfAll(told: readonly Told[]): Bounds {
  const ends = told.map(boundsOf);
  const lows = ends.flatMap(({ low }) => (low === undefined ? [] : [low]));
  const highs = ends.flatMap(({ high }) => (high === undefined ? [] : [high]));
  return {
    ...(lows.length === 0 ? {} : { low: Math.max(...lows) }),
    ...(highs.length === 0 ? {} : { high: Math.min(...highs) }),
  };
}

function boundsOf({ low, high, hedge, precision }: Told): Bounds {
  switch (hedge) {
    case 'plain':
    case 'range':
      return { low, high };
    case 'about':
      return { low: low * 0.9, high: low * 1.1 };
    case 'over':
    case 'some':
      return { low, high: low + precision };
    case 'at-least':
      return { low };
    case 'under':
    case 'at-most':
      return { high: low };
    case 'not':
    case 'versus':
      return {};
  }
}
