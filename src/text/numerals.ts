import { normalise } from './normalise.js';

/** A number found in a text: its value, and the words that said it (normalised). */
export type FoundNumber = { readonly value: number; readonly text: string };

const digitOf: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
  ...{ 两: 2, 俩: 2, 仨: 3 },
};
const smallUnits: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const largeUnits: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const han = '零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖两俩仨十拾百佰千仟万亿廿卅';
const arabic = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const token = new RegExp(`${arabic}|[${han}]`, 'gu');
/** A numeral, its Chinese decimals (三点五), and a trailing half (两个半, 三天半, 一千半). */
const numeral = new RegExp(
  String.raw`-?(?:负)?(?:(?:${arabic})(?:[${han}]|(?:${arabic}))*|[${han}](?:[${han}]|(?:${arabic}))*)(?:点[零〇一二三四五六七八九]+)?(?:[个天斤里小时]{0,2}半)?|半`,
  'gu',
);

/**
 * The value of a text that is one number and nothing else, or null. Reads ASCII and full-width digits with thousands
 * separators, Chinese numerals (formal ones too), mixtures (2.3万, 3千5), spoken short forms (两万三 = 23000, 一千二 = 1200),
 * digit strings (二〇二六), decimals (三点五) and 半.
 */
export function parseNumber(text: string): number | null {
  const clean = normalise(text);
  const match = [...clean.matchAll(numeral)][0];
  return match?.[0] === clean ? valueOf(clean) : null;
}

/**
 * Every number in a text, in order, read as `parseNumber` reads one: digits, Chinese numerals and mixtures. Units and
 * currencies are not read.
 */
export function findNumbers(text: string): FoundNumber[] {
  return [...normalise(text).matchAll(numeral)].flatMap(([found]) => {
    const value = valueOf(found);
    return value === null ? [] : [{ value, text: found }];
  });
}

/** The value of a numeral that stands alone in normalised text; null where its signs make no number. */
export function numeralValue(text: string): number | null {
  return valueOf(text);
}

function valueOf(text: string): number | null {
  if (text === '半') return 0.5;
  const sign = /^(?:-|负)/.test(text) ? -1 : 1;
  const half = text.endsWith('半') ? 0.5 : 0;
  const body = text.replace(/^-?负?/, '').replace(/[个天斤里小时]{0,2}半$/, '');
  const [whole = '', decimals] = body.split('点');
  const value = wholeValue(whole);
  if (value === null) return null;
  return sign * (value + half + (decimals === undefined ? 0 : Number(`0.${digitString(decimals)}`)));
}

function digitString(text: string): string {
  return text.replace(/./gu, (char) => String(digitOf[char] ?? char));
}

function wholeValue(text: string): number | null {
  const tokens = text.replaceAll('廿', '二十').replaceAll('卅', '三十').match(token);
  if (tokens === null) return null;
  const units = tokens.some((item) => item in smallUnits || item in largeUnits);
  if (units) return sumOf(tokens);
  if (tokens.length === 1) return atom(tokens[0]);
  return tokens.every((item) => item in digitOf) ? Number(digitString(text)) : null;
}

function atom(item: string): number {
  return digitOf[item] ?? Number(item.replaceAll(',', ''));
}

/** Sections of 千百十 under 万 and 亿; a last digit right after a unit of 100 or more counts a tenth of that unit. */
function sumOf(tokens: readonly string[]): number | null {
  let [total, section, digit, last]: [number, number, number | null, number] = [0, 0, null, 0];
  for (const item of tokens) {
    const [small, large] = [smallUnits[item], largeUnits[item]];
    if (small !== undefined) {
      section += (digit ?? 1) * small;
      [digit, last] = [null, small];
    } else if (large !== undefined) {
      const scaled = (section + (digit ?? (section === 0 && total === 0 ? 1 : 0))) * large;
      total = large > 1e4 && total > 0 ? (total + section + (digit ?? 0)) * large : total + scaled;
      [section, digit, last] = [0, null, large];
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = atom(item);
      if (digit === 0) last = 0;
    }
  }
  const tail = digit === null ? 0 : last >= 100 && digit < 10 ? (digit * last) / 10 : digit;
  return Number((total + section + tail).toPrecision(15));
}
