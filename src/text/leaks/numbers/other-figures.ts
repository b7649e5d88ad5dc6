import { purposeOf } from './purposes.js';

/** Figures that are nobody's value: words of scale in sayings, marks that are given, ages at which something is free, sums that go out. */

/** 姓万, 万变不离其宗: a word of scale alone counts only where it is reached or passed (月薪过万, 万把块). */
export const isBareScale = (said: string, lead: string, rest: string): boolean =>
  /^[万千百]$/u.test(said) &&
  !/(?:过|上|破|近|达|满|超|成|快|奔|几|入|有|了|个)$/u.test(lead) &&
  !/^(?:把|来|儿八|多|出头)/u.test(rest);

/** 每个月四千二先扣给银行: what goes out is neither earned nor saved. */
const goesOut: ReadonlySet<string> = new Set(['pay', 'bonus', 'savings', 'pension']);
const outBefore =
  /(?:给|往|替)(?!我|俺|咱|自己|卡)[^,我]{1,4}(?:交|还|寄|打|转|垫|付)(?:了|去|过)?$|(?:月月|每个?月)(?:都|要|得)*还$/u;
const outAfter = /^(?:块钱?|元)?(?:先|就|都|直接)*(?:被)?(?:扣|划|还|交|转|寄|打)(?:给|去)(?!我)/u;
export const isOutgoing = (lead: string, rest: string, key: string): boolean =>
  goesOut.has(purposeOf(key).id ?? '') && (outBefore.test(lead) || outAfter.test(rest));

/** 六十岁以上半价 */
const ofAges = /^岁(?:以[上下]|及以上)(?![了啦])/u;
export const isForAges = (rest: string, words: string): boolean =>
  ofAges.test(rest) && !/我|俺|咱/u.test(words);

/** 这道菜我打九十八分 */
const rated = /(?<!没)打(?:个|了|到)?$|\b(?:give|gave|rate|rated) (?:it|this|that|you|them|him|her)(?: a)? $/u;
export const isRating = (lead: string): boolean => rated.test(lead);
