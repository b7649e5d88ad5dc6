import { numeralValue } from '../../numerals.js';
import type { Hedge } from './hedges.js';

type Numeral = {
  readonly low: number;
  readonly high: number;
  readonly precision: number;
  readonly hedge: Hedge;
};

const scaleOf: readonly (readonly [RegExp, number])[] = [
  [/ ?个? ?(?:k|grand|thousand)(?:多)?$/, 1e3],
  [/ ?个? ?(?:w|wan)(?:多)?$/, 1e4],
  [/ ?个? ?(?:m|mil|million)(?:多)?$/, 1e6],
];
const indefinite = /^(?<known>.+?)(?:多|来|几|余)(?<unit>[十百千万亿]*)$/;
const neighbours = /[一二两三四五六七八](?=(?<next>[二两三四五六七八九]))/g;
/** 一两分, 两三岁: two digits and no more. 二三 may be a year. */
const alone = /^(?:一两|两三|三四|四五|五六|六七|七八)$/;
const placeIn = (digit: string): number => '零一二三四五六七八九'.indexOf(digit === '两' ? '二' : digit);

/** One numeral as said: 23417, 2.3万, 两万三, 23k, 二十多万, 七八千, 一万七八. */
export function readNumeral(said: string): Numeral | null {
  const tenth = /^(?<whole>.+)(?<unit>[kw])(?<digit>\d)$/.exec(said)?.groups;
  if (tenth !== undefined) return readNumeral(`${tenth.whole}.${tenth.digit}${tenth.unit}`);
  const suffix = scaleOf.find(([pattern]) => pattern.test(said));
  const factor = suffix?.[1] ?? 1;
  const bare = suffix === undefined ? said : said.replace(suffix[0], '');
  const vague = indefinite.exec(suffix !== undefined && said.endsWith('多') ? `${bare}多` : bare);
  if (vague?.groups !== undefined) {
    const { known = '', unit = '' } = vague.groups;
    return some(numeralValue(known), numeralValue(unit === '' ? '一' : unit) ?? 1, factor);
  }
  const decimal = /^(?<whole>[^点]+)点(?<digits>[零一二三四五六七八九]+)(?<unit>[百千万]+)$/.exec(
    bare,
  )?.groups;
  if (decimal !== undefined) {
    const { whole = '', digits = '', unit = '' } = decimal;
    return exact(numeralValue(`${whole}点${digits}`), factor * (numeralValue(unit) ?? 1));
  }
  return pair(bare, factor) ?? exact(numeralValue(bare), factor);
}

function exact(value: number | null, factor: number): Numeral | null {
  if (value === null) return null;
  const scaled = Number((value * factor).toPrecision(12));
  return { low: scaled, high: scaled, precision: placeOf(scaled), hedge: 'plain' };
}

/** 二十多万: from 20 to 30 times ten thousand. */
function some(known: number | null, unit: number, factor: number): Numeral | null {
  if (known === null) return null;
  const size = unit * factor;
  const precision = placeOf(known) * size;
  return { low: known * size, high: known * size + precision, precision, hedge: 'some' };
}

/** 七八千 and 一万七八: two digits that follow each other are a range. */
function pair(said: string, factor: number): Numeral | null {
  if (!/[十百千万亿]/.test(said) && factor === 1 && !alone.test(said)) return null;
  const hits = [...said.matchAll(neighbours)].filter(
    ({ 0: digit, groups }) => placeIn(digit) + 1 === placeIn(groups?.next ?? ''),
  );
  const [hit, another] = hits;
  if (hit === undefined || another !== undefined) return null;
  const low = numeralValue(said.slice(0, hit.index + 1) + said.slice(hit.index + 2));
  const high = numeralValue(said.slice(0, hit.index) + said.slice(hit.index + 1));
  if (low === null || high === null) return null;
  return { low: low * factor, high: high * factor, precision: placeOf(low * factor), hedge: 'range' };
}

/** The place of the last digit that is not zero: 1000 for 23000, 1 for 29, 0.1 for 2.5. */
function placeOf(value: number): number {
  let place = 1;
  if (!Number.isInteger(value)) {
    while (place > 1e-4 && !Number.isInteger(Number((value / place).toPrecision(12)))) place /= 10;
    return place;
  }
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return place;
}
