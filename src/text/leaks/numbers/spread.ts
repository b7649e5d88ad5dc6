import { belongsToOther } from '../owners.js';
import { findQuantities } from './quantity.js';

/** What a sum is at its best and at its worst: 好的月份一万四, 差的月份一万二. */
export type Spread = { readonly low: number; readonly high: number; readonly span: string };

const best =
  /(?:好|多|高|旺|忙)(?:的)?(?:时候|月份?|季|年景|年头|那阵)|最[多高]|\b(?:good|best|busy|better) (?:month|year|week|season)/u;
const worst =
  /(?:差|少|低|淡|闲|坏|不好)(?:的)?(?:时候|月份?|季|年景|年头|那阵)|最[少低]|\b(?:bad|worst|slow|lean|quiet) (?:month|year|week|season)/u;

const ofShop = /店|铺|流水|生意|营业额|产量|收成|\b(?:shop|store|sales|revenue)\b/u;

/** The spread of a sum that a text gives by its best and its worst; null where it gives none. */
export function spreadOf(text: string): Spread | null {
  const [good, bad] = [best.exec(text), worst.exec(text)];
  if (good === null || bad === null) return null;
  const before = text.slice(0, Math.min(good.index, bad.index));
  if (belongsToOther(before) || ofShop.test(before)) return null;
  const numbers = findQuantities(text);
  const after = (at: number): number | undefined => numbers.find(({ start }) => start > at)?.low;
  const [high, low] = [after(good.index), after(bad.index)];
  return high === undefined || low === undefined || low >= high ? null : { low, high, span: text };
}
