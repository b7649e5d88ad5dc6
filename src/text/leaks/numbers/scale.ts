import type { PrivateFact } from '../types.js';
import { keyWords } from '../topics/key-words.js';
import { timesUnit } from './counted.js';
import type { Measure } from './measure.js';

/** A number as said, times and plus this, is a number in the fact's own unit. */
export type Factor = { readonly times: number; readonly plus: number; readonly annual: boolean };

const same: readonly Factor[] = [{ times: 1, plus: 0, annual: false }];
const yearly =
  /年薪|一年(?!半)|年下来|年头到年?尾|[从自]?正月[^,]{0,6}腊月|每年|全年|年入|年收入|年包|总包|整年|package|(?:a|per|each|every|whole|all) year|per annum|annual|yearly|\bp\.?a\b|\/年|十[二三]个月|1[23]个月|[十1][二三23]薪|(?:twelve|thirteen|12|13) months/u;
const monthly = /月薪|月供|一个月|每个?月|月入|按月|月均|(?:a|per|each|every) month|monthly|\/月/u;
const quarterly =
  /季付|付三(?!千|万|百)|(?:一|每)个?季度?|(?:一|每)季|三个月一(?:付|交)|\bquarterly\b|(?:a|per|each|every) quarter/u;
const weekly = /一周|一个星期|一星期|每周|一礼拜|(?:a|per|each|every) week|weekly/u;
const daily = /一天|每天|日薪|一日|(?:a|per|each|every) day|daily/u;
const hourly = /时薪|一(?:个)?小时|每小时|(?:an|per|each|every) hour|hourly/u;

/** Years from now in which an age is reached, or was. */
const years: readonly (readonly [RegExp, number])[] = [
  [/后年|the year after next|in two years/u, -2],
  [/前年|two years ago/u, 2],
  [/去年|\blast (?:year|spring|summer|autumn|fall|winter)/u, 1],
  [
    /明年|过完年|过了年|过了这个年|开年|虚岁|虚|下个?生日|转眼就|next (?:birthday|year)|\bturn|will be|i'll be|gonna be|going to be|going on/u,
    -1,
  ],
];

/** The spans of time that the words around a number speak of, for a sum that comes back. */
function periodFactors(text: string, earlier: string, { key, unit = '' }: PrivateFact): readonly Factor[] {
  const words = keyWords(key);
  const perYear = /year|annual|年/u.test(unit) || /annual|yearly|年薪|年收入/u.test(words);
  const perMonth =
    !perYear &&
    (/month|月/u.test(unit) ||
      /salary|wage|\bpay\b|income|工资|薪|收入|\brent|租|mortgage|房贷|pension|退休金|生活费|allowance|month|月/u.test(
        words,
      ));
  if (perMonth && (yearly.test(text) || (yearly.test(earlier) && !monthly.test(text))))
    return [
      ...(monthly.test(text) || !yearly.test(text) ? same : []),
      ...[12, 13].map((months) => ({ times: 1 / months, plus: 0, annual: true })),
    ];
  if (perMonth && quarterly.test(text)) return [{ times: 1 / 3, plus: 0, annual: false }];
  if (perMonth && quarterly.test(earlier) && !monthly.test(text))
    return [...same, { times: 1 / 3, plus: 0, annual: false }];
  if (perMonth && weekly.test(text)) return [{ times: 52 / 12, plus: 0, annual: false }];
  if (perMonth && daily.test(text))
    return [21.75, 22, 30].map((times) => ({ times, plus: 0, annual: false }));
  if (perMonth && hourly.test(text)) return [174, 176].map((times) => ({ times, plus: 0, annual: false }));
  if (perYear && !/bonus|奖/u.test(words) && monthly.test(text))
    return [12, 13].map((times) => ({ times, plus: 0, annual: true }));
  return same;
}

/** How a number as said is brought to the fact's unit: by the time it is for, or from 斤 and pounds to kilograms. */
export function factorsOf(
  text: string,
  earlier: string,
  after: string,
  fact: PrivateFact,
  measure: Measure,
): readonly Factor[] {
  if (measure === 'money') return periodFactors(text, earlier, fact);
  if (measure === 'age') {
    if (/^ ?(?:个月|months\b)/u.test(after)) return [{ times: 1 / 12, plus: 0, annual: false }];
    const plus = years.find(([pattern]) => pattern.test(text))?.[1];
    return plus === undefined ? same : [{ times: 1, plus, annual: false }, ...(plus === -1 ? same : [])];
  }
  if (measure === 'count' || measure === 'years')
    return [{ times: timesUnit(after, fact.unit), plus: 0, annual: false }];
  if (measure !== 'weight') return same;
  const inJin = /斤|jin/u.test(fact.unit ?? '') && !(fact.unit ?? '').includes('公斤');
  const kilograms = /^ ?(?:来|多|几|左右)?(?:磅|lbs?|pounds)/u.test(after)
    ? 0.4536
    : /^ ?(?:来|多|几)?斤/u.test(after)
      ? 0.5
      : /^ ?(?:公斤|kg|kilo|千克)/u.test(after)
        ? 1
        : inJin
          ? 0.5
          : 1;
  if (!inJin && !/^ ?(?:来|多|几|左右)?(?:公斤|千克|kg|kilo|斤|磅|lbs?|pounds)/u.test(after)) {
    return [same[0] ?? { times: 1, plus: 0, annual: false }, { times: 0.5, plus: 0, annual: false }];
  }
  return [{ times: inJin ? kilograms * 2 : kilograms, plus: 0, annual: false }];
}
