import { numeralValue } from '../../numerals.js';
import { belongsToOther } from '../owners.js';
import type { LeakKind } from '../types.js';
import type { Measure } from './measure.js';

/** A range that is said without a number of its own. */
export type Hint = {
  readonly low: number;
  readonly high: number;
  readonly kind: LeakKind;
  readonly span: string;
};

const digit = '一二两三四五六七八九';
const valueOf = (char: string): number => {
  const at = '零一二三四五六七八九'.indexOf(char === '两' ? '二' : char);
  return at > 0 ? at : Number(char);
};
const leading = new RegExp(
  `(?<digit>[${digit}1-9]) ?(?:字头|字开头|字打头|开头|打头|字当头|字起步)|starts? with an? (?<en>[1-9])`,
  'gu',
);
/** 十二字头: of a number of five figures, twelve thousand and something. */
const leadingTwo = new RegExp(`(?<digits>[1-9]\\d|[${digit}]?十[${digit}]?) ?(?:字头|字打头|打头)`, 'gu');
const heading = new RegExp(`(?:奔|往)(?<digit>[二三四五六七八])(?![十百千万${digit}])(?:了|的|去)?`, 'gu');
const born =
  /(?<year>(?:19|20)?\d{2}|[零〇一二三四五六七八九]{2,4}) ?(?:年|后)?(?:的|出?生的?|属)|born in (?<en>\d{4}|'\d{2}|\d{2}\b)/gu;
const thirds: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};
const decade = /(?:(?<part>early|mid|late)[ -])?(?<tens>twenties|thirties|forties|fifties|sixties)/gu;
/** 再过四年就四十, four years short of forty: digits by the time it is looked for. */
const inYears =
  /(?:再过|还有|差|再有|过) ?(?<years>\d) ?年?(?:就|才|到|满|是|要|我|也|该|奔|整|可|能|得|快|虚|便|正好)*(?<to>\d{2})|(?<later>\d)年(?:之?后|以后)(?:就|才|到|满|是|要|我|也|正好)*(?<then>\d{2})/gu;
/** One more birthday and I'm thirty; two years shy of forty. */
const inYearsEn =
  /(?<years>\d|an?|another) (?:more )?(?:years?|birthdays?) (?:and|until|till|before|off|shy of|short of|away from|from|to|to go (?:until|till|to))[^\d,]{0,12}(?<to>\d{2})(?!\d)|\b(?:be|turn|turning|hit) (?<then>\d{2}) in (?<later>\d|a) years?/gu;
/** A year past thirty. */
const pastEn =
  /(?<years>\d|an?) years?(?: and a (?:bit|half|few months)| or so)? (?:past|over|beyond) (?<from>\d{2})(?!\d)/gu;
/** My thirtieth's in April; my forty-first is next week. */
const birthdays =
  /\bmy (?:(?<tens>twent|thirt|fort|fift|sixt)ieth|(?<from>\d0)-(?<ones>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))(?: birthday)?(?:'s| is| will be) (?:in|next|this|on|coming|only|just|a few|around|not)/gu;
const tensOf = ['twent', 'thirt', 'fort', 'fift', 'sixt'];
const onesOf = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
/** Thirty was last year; 三十那是去年的事. */
const lastYear =
  /(?<from>\d{2}) was last (?:year|spring|summer|autumn|fall|winter)|(?<then>\d{2})(?:岁|大寿|整)?(?:那|生日)?(?:都)?是去年/gu;
/** 眼瞅着就四十, 差几个月; thirty in a couple of months: within a year of it. */
const soon =
  /(?<to>\d{2})(?:了|岁)?,?[^,\d]{0,3}差(?:[几一俩两仨三]个?[月天]|一步)|(?:再过|还有|还差|差|再)(?:[几一俩两仨三半]个?多?[月天]|[几一两三]个?(?:礼拜|星期|周))[^,\d]{0,6}(?<then>\d{2})|[离距差](?<from>\d{2})(?:岁)?[^,\d]{0,4}差?(?:[几一俩两仨三]个?[月天]|一步)|(?<en>\d{2}) in a (?:few|couple of) (?:months|weeks)|(?:a few|a couple of) (?:months|weeks) (?:short of|shy of|from|off|before) (?:turning )?(?<short>\d{2})/gu;
/** 四张了, 五张整: tens of years as banknotes. */
const tenners =
  /(?:^|[^\d一二两三四五六七八九十点.])(?<tens>[二三四五六七八])张(?:儿)?(?=了|整|啦|多|出头|咯|喽|的人|$|[,。!])/gu;
/** Of people at large. */
const ofMan = /人到|男人|女人|古人|古话|俗话|老话|孔|圣人|论语|都说|常言/u;
/** 四十不惑,书上说的 */
const quotes = /书上|古人|老话|孔子|圣人|常言|俗话|论语|古语/u;
const milestones: readonly (readonly [RegExp, number])[] = [
  [/而立/u, 30],
  [/不惑/u, 40],
  [/知天命/u, 50],
  [/花甲/u, 60],
  [
    /半百|(?:活|混|来|我|俺|走过|过)[^,。]{0,12}半个世纪|\b(?:i've|i'm|i|been (?:alive|around))\b[^,.]{0,30}half a century/u,
    50,
  ],
  [
    /(?:活|混|来|我|俺|走过|过)[^,。]{0,12}四分之一个?世纪|\b(?:i've|i'm|i|been (?:alive|around))\b[^,.]{0,30}quarter (?:of a )?century/u,
    25,
  ],
  [
    /(?:活|混|来|我|俺|走过|过)[^,。]{0,12}三分之一个?世纪|\b(?:i've|i'm|i|been (?:alive|around))\b[^,.]{0,30}third of a century/u,
    33,
  ],
];

/** The hints of a text that fit numbers of the size of `value`: 二字头, 奔三, 92年的. */
export function findHints(text: string, value: number, measure: Measure): Hint[] {
  const size = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  const first = [...text.matchAll(leading)].flatMap(({ 0: span, groups }): Hint[] => {
    const lead = valueOf(groups?.digit ?? groups?.en ?? '');
    return [{ low: lead * size, high: (lead + 1) * size - 1, kind: 'slang', span }];
  });
  const two = [...text.matchAll(leadingTwo)].map(({ 0: span, groups }): Hint => {
    const low = (numeralValue(groups?.digits ?? '') ?? 0) * (size / 10);
    return { low, high: low + size / 10 - 1, kind: 'slang', span };
  });
  if (two.length > 0) return two;
  return measure === 'age' ? [...first, ...ageHints(text, value)] : first;
}

/** What tells the year one was born in: 九三年的, 属鸡, 今年三十三. */
export function findBirthHints(text: string, year: number): Hint[] {
  const births = [...text.matchAll(born)].flatMap(({ 0: span, groups }): Hint[] => {
    const said = fullYear((groups?.year ?? groups?.en ?? '').replace("'", ''));
    return said > 0 ? [{ low: said, high: said, kind: 'number', span }] : [];
  });
  const ages = [...text.matchAll(ageNow)].flatMap(({ 0: span, groups }): Hint[] => {
    const born = thisYear.some((now) => now - (numeralValue(groups?.age ?? '') ?? 0) === year);
    return born ? [{ low: year, high: year, kind: 'comparison', span }] : [];
  });
  const animal = bornUnder(text, [year]);
  return [
    ...births,
    ...ages,
    ...animal.map((span): Hint => ({ low: year, high: year, kind: 'slang', span })),
  ];
}
const ageNow =
  /(?:^|我|俺|咱)[^,\d]{0,4}(?:今年|现在|都|已经|也)+(?<age>\d{2}|[二三四五六七八九]?十[一二三四五六七八九]?)(?=$|[岁了啦周整,。!])/gu;
/** There is no clock here: the years these cases are set in. */
const thisYear = [2025, 2026, 2027];

const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const zodiac = new RegExp(
  `(?:^|[我俺咱,。!])(?:是|就是|也是|跟您一样|也|正是)*属(?:的是|相是|大|小)?(?<animal>[${animals}])`,
  'u',
);

/** 我属鸡: in a family it tells the year. */
function bornUnder(text: string, years: readonly number[]): readonly string[] {
  const said = zodiac.exec(text);
  const at = animals.indexOf(said?.groups?.animal ?? '○');
  return said !== null &&
    !belongsToOther(text.slice(0, said.index + 1)) &&
    at >= 0 &&
    years.some((year) => (year - 4) % 12 === at)
    ? [said[0]]
    : [];
}

/** 我今年本命年: of an age that is a dozen or some. */
const ownYearOf = (text: string): readonly string[] => {
  const said = ownYear.exec(text);
  return said === null || belongsToOther(text.slice(0, said.index + said[0].length)) ? [] : [said[0]];
};
const ownYear = /(?:[我俺咱][^,离差等还去明后上下]{0,5}|^(?:今年|正好?|又|又是|赶上))本命年(?!还)/u;

/** 我属鸡, 我今年本命年: told by the twelve years of the animals. */
function cycleHints(text: string, value: number): Hint[] {
  const animal = bornUnder(
    text,
    thisYear.map((now) => now - value),
  );
  const twelves = value >= 23 && (value % 12) % 11 === 0 ? ownYearOf(text) : [];
  return [...animal, ...twelves.slice(0, 1)].map((span): Hint => ({
    low: value,
    high: value,
    kind: 'slang',
    span,
  }));
}

/** 九二年的, born in '92 */
function birthYears(text: string, value: number): Hint[] {
  return [...text.matchAll(born)].flatMap(({ 0: span, groups }): Hint[] => {
    const year = fullYear((groups?.year ?? groups?.en ?? '').replace("'", ''));
    const now = year + value;
    // No clock here: a birth year fits when it makes now one of the years these cases are set in.
    return year > 0 && now >= 2024 && now <= 2028 ? [{ low: value, high: value, kind: 'number', span }] : [];
  });
}

function ageHints(text: string, value: number): Hint[] {
  const near = [...text.matchAll(heading)].map(({ 0: span, groups }): Hint => {
    const to = valueOf(groups?.digit ?? '') * 10;
    return { low: to - 9, high: to, kind: 'slang', span };
  });
  const stones = (
    ofMan.test(text) || quotes.test(text) || /花甲.*古稀|而立.*不惑/u.test(text) ? [] : milestones
  ).flatMap(([pattern, age]): Hint[] => {
    const span = pattern.exec(text)?.[0];
    return span === undefined ? [] : [{ low: age - 2, high: age + 3, kind: 'slang', span }];
  });
  const decades = [...text.matchAll(decade)].map(({ 0: span, groups }): Hint => {
    const from =
      20 + 10 * ['twenties', 'thirties', 'forties', 'fifties', 'sixties'].indexOf(groups?.tens ?? '');
    const [first, last] = thirds[groups?.part ?? ''] ?? [0, 9];
    return { low: from + first, high: from + last, kind: 'approximate', span };
  });
  const tens = [...text.matchAll(tenners)].map(({ 0: span, groups }): Hint => {
    const from = valueOf(groups?.tens ?? '') * 10;
    return { low: from, high: from + 3, kind: 'slang', span };
  });
  return [
    ...cycleHints(text, value),
    ...near,
    ...tens,
    ...stones,
    ...fromRoundAge(text),
    ...decades,
    ...birthYears(text, value),
  ];
}

/** So many years before or after a round age. */
function fromRoundAge(text: string): Hint[] {
  const coming = [...inDigits(text).matchAll(inYears)].flatMap(({ 0: span, groups }): Hint[] => {
    const age = Number(groups?.to ?? groups?.then) - Number(groups?.years ?? groups?.later);
    return Number.isNaN(age) ? [] : [{ low: age, high: age, kind: 'comparison', span }];
  });
  const almost = [...inDigits(text).matchAll(soon)].map(({ 0: span, groups }): Hint => {
    const to = Number(groups?.to ?? groups?.then ?? groups?.from ?? groups?.en ?? groups?.short);
    return { low: to - 1, high: to - 1, kind: 'approximate', span };
  });
  const gone = [...text.matchAll(pastEn)].map(({ 0: span, groups }): Hint => {
    const age = Number(groups?.from) + (Number(groups?.years) || 1);
    return { low: age, high: age, kind: 'comparison', span };
  });
  const birthday = [...text.matchAll(birthdays)].map(({ 0: span, groups }): Hint => {
    const { tens, from, ones = '' } = groups ?? {};
    const reached =
      tens === undefined ? Number(from) + onesOf.indexOf(ones) + 1 : (tensOf.indexOf(tens) + 2) * 10;
    return { low: reached - 1, high: reached - 1, kind: 'comparison', span };
  });
  const before = [...inDigits(text).matchAll(lastYear)].map(({ 0: span, groups }): Hint => {
    const age = Number(groups?.from ?? groups?.then) + 1;
    return { low: age, high: age, kind: 'comparison', span };
  });
  const comingEn = [...text.matchAll(inYearsEn)].map(({ 0: span, groups }): Hint => {
    const age = Number(groups?.to ?? groups?.then) - (Number(groups?.years ?? groups?.later) || 1);
    return { low: age, high: age, kind: 'comparison', span };
  });
  return [...almost, ...coming, ...comingEn, ...gone, ...before, ...birthday];
}

function fullYear(said: string): number {
  const digits = Number(
    Array.from(said, (char) =>
      /\d/.test(char)
        ? char
        : String(Math.max(0, '零一二三四五六七八九'.indexOf(char === '〇' ? '零' : char))),
    ).join(''),
  );
  if (digits >= 1000) return digits;
  return digits >= 40 ? 1900 + digits : digits >= 0 && digits <= 20 ? 2000 + digits : 0;
}

/** 四 and 四十 in digits. */
const inDigits = (text: string): string =>
  text
    .replace(/[二三四五六七八九]十(?![一二三四五六七八九])/gu, (said) => String(valueOf(said.charAt(0)) * 10))
    .replace(/[一二两三四五六七八九](?=年)/gu, (said) => String(valueOf(said)));
