import { findQuantities } from './quantity.js';

const n = '[\\d.,零一二两三四五六七八九十百千万半]+[kw]?';
const parts = new RegExp(
  `(?<often>${n}) ?(?:个月|期|年|个?季度| months?| years?| instal+ments?)|(?:每|一)?个?(?:月|期|年|季度)(?:还|付|存|交|攒|供|要还|得还|能攒|是)*(?<each>${n})|(?<eachEn>${n})(?: yuan| rmb)? (?:a|per|each|every) (?:month|year|time)`,
  'gu',
);

/** 十五个月, 每月一万: so many times so much. */
export function findProducts(text: string): { readonly value: number; readonly span: string }[] {
  if (!/[每]|还清|分期|\b(?:each|every|per|a month)\b/u.test(text)) return [];
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
