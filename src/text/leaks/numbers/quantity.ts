import { keepByText } from '../../../core/keep.js';
import { allIn } from '../../sought.js';
import { readNumeral } from './numeral.js';
import { hedgeOf, leads, tails } from './hedges.js';
import type { Hedge } from './hedges.js';

/** A number in a text, as hedged: a range has two ends, all others say one number. */
export type Quantity = {
  readonly low: number;
  readonly high: number;
  readonly hedge: Hedge;
  /** The place of its last digit that counts: 1000 in 两万三. */
  readonly precision: number;
  /** Where the number itself starts and ends: hedges stand outside. */
  readonly start: number;
  readonly end: number;
  /** Where its hedge starts and ends. */
  readonly from: number;
  readonly stop: number;
  /** The number as said, with its hedge. */
  readonly span: string;
};

const arabic = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const han = '零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖两俩仨十拾百佰千仟万亿廿卅';
const core = `(?:(?:${arabic})|[${han}])(?:[${han}]|(?<=[${han}])(?:${arabic}))*(?:点[零一二三四五六七八九]{1,4}(?=[万千百wk]|$|[,。!?;]|了|吧|的|左右|出头|分(?!钟)|公斤|斤|岁))?`;
const scale = String.raw`(?: ?个? ?(?:k|w|m|mil|grand|thousand|million|wan)(?:多|\d(?!\d))?(?![a-z]))`;
const number = `${core}(?:(?:多|来|几|余)(?= ?[十百千万亿kw]|thousand|grand|hundred)[十百千万亿]*)?${scale}?[万亿]?`;
const joint = String.raw`(?:块钱?|元|岁|斤)? ?(?:到|至|~|-|—|–|或者?|\bto|\band|\bor|\bgoing on|[跟和与](?=[^,。!?;]{1,12}(?:之间|中间|当中|区间))) ?`;
const mention = new RegExp(
  `(?<lead>${leads})?(?<sign>¥|￥|\\$|rmb|cny)? ?(?<low>${number})(?:${joint}(?<high>${number}))?(?<tail>${tails})?`,
  'g',
);

/** What a number begins with. */
const numeral = new RegExp(`[\\d${han}]`);

/** Every number of a text that `spellOut` has made plain, in order. */
export const findQuantities = keepByText(
  (text): readonly Quantity[] => (numeral.test(text) ? quantitiesIn(text) : []),
  1000,
);

function quantitiesIn(text: string): readonly Quantity[] {
  return allIn(text, mention).flatMap((match) => {
    const { lead = '', low = '', high, tail = '' } = match.groups ?? {};
    const first = readNumeral(low);
    if (first === null) return [];
    const start = text.indexOf(low, match.index + lead.length);
    const second = high === undefined ? null : readNumeral(high);
    const place = {
      start,
      end: match.index + match[0].length - tail.length,
      from: match.index,
      stop: match.index + match[0].length,
      span: match[0].trim(),
    };
    if (second === null) return [{ ...first, hedge: hedgeOf(lead, tail, first.hedge), ...place }];
    return [{ ...rangeOf(first.low, second.high, high ?? ''), precision: second.precision, ...place }];
  });
}

/** 两到三万 names its unit once: the first end takes it from the second. */
function rangeOf(low: number, high: number, said: string): Pick<Quantity, 'low' | 'high' | 'hedge'> {
  const unit = [1e8, 1e6, 1e4, 1e3, 100].find(
    (size) => high >= size && low * size < high && low * size >= high / 10,
  );
  const scaled =
    unit !== undefined &&
    ((low < 1000 && high % 1000 === 0) ||
      (low < 100 && high >= 1000 && low * unit * 2 > high) ||
      /[百千万亿kwm]/.test(said))
      ? low * unit
      : low;
  return scaled <= high ? { low: scaled, high, hedge: 'range' } : { low: high, high, hedge: 'plain' };
}
