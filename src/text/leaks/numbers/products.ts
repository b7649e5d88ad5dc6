import { findQuantities } from './quantity.js';

const n = '[\\d零一二两三四五六七八九十百千万半][\\d.,零一二两三四五六七八九十百千万半]*[kw]?';
const parts = new RegExp(
  `(?<often>(?!一个?[月年季期])${n}) ?(?:个月|期|年|个?季度| months?| years?| instal+ments?)|(?:每|一)?个?(?:月|期|年|季度)(?:还|付|存|交|攒|供|要还|得还|能攒|是|薪|工资|拿|挣|发|底薪|收入|到手|就|有)*(?<each>${n})|(?<eachEn>${n})(?: yuan| rmb)? (?:a|per|each|every) (?:month|year|time)`,
  'gu',
);

const figure = n.replace(',', '');
const unitPrice = new RegExp(
  `(?:(?:一|每)平米?|单价|均价)(?:是|要|得|就)?(?<price>${figure})(?:块|元)?|(?<each>${figure})(?:块|元)? ?(?:一|每|/)平`,
  'u',
);
const area = new RegExp(`(?<size>${figure})(?:来|多)?(?:个)?(?:平|㎡)`, 'gu');

/** 一平一万二, 一百平: the price of a home by its size. */
function priceOfArea(text: string): { readonly value: number; readonly span: string } | null {
  const price = unitPrice.exec(text);
  if (price === null) return null;
  const valueOf = (said: string): number => findQuantities(said)[0]?.low ?? 0;
  const size = [...text.replace(price[0], '○').matchAll(area)]
    .map(({ groups }) => valueOf(groups?.size ?? ''))
    .find((many) => many >= 10);
  return size === undefined
    ? null
    : { value: size * valueOf(price.groups?.price ?? price.groups?.each ?? ''), span: text };
}

/** 工资两万,年终奖顶两个月: a bonus in months of pay. */
const payFirst = new RegExp(
  `(?:工资|月薪|底薪|薪水|月入|每?一?个月)(?:是|有|拿|发)?(?<each>${n})(?:块|元)?[^。]{0,6}(?:年终奖?|奖金)[^。\\d]{0,5}(?:顶|抵|等于|相当于|合|是|发|有|给|拿)(?:了|我|上)?(?<often>${n})个月`,
  'u',
);
function bonusInMonths(text: string): { readonly value: number; readonly span: string } | null {
  const said = payFirst.exec(text);
  const valueOf = (words: string | undefined): number => findQuantities(words ?? '')[0]?.low ?? 0;
  const value = valueOf(said?.groups?.each) * valueOf(said?.groups?.often);
  return said === null || value === 0 ? null : { value, span: said[0] };
}

/** 十五个月, 每月一万: so many times so much. */
export function findProducts(text: string): { readonly value: number; readonly span: string }[] {
  const price = priceOfArea(text) ?? bonusInMonths(text);
  if (price !== null) return [price];
  if (
    !/[每]|还清|分期|个月的?(?:底薪|基本工资|月薪|工资|薪水|收入|薪)|months?'? (?:of )?(?:pay|salary|wages)|\b(?:each|every|per|a month)\b/u.test(
      text,
    )
  )
    return [];
  return text.split(/[。!?]/u).flatMap((sentence) => {
    const found = [...sentence.matchAll(parts)];
    const valueOf = (said: string | undefined): number =>
      said === undefined ? 0 : (findQuantities(said)[0]?.low ?? 0);
    const often = found
      .map(({ groups }) => valueOf(groups?.often))
      .filter((times) => times > 1 && times < 400);
    const each = found
      .map(({ groups }) => valueOf(groups?.each ?? groups?.eachEn))
      .filter((amount) => amount >= 100);
    const [times, amount] = [often[0], each[0]];
    return times === undefined || amount === undefined
      ? []
      : [{ value: times * amount, span: sentence.trim() }];
  });
}
