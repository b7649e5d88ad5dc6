import { regionProfile } from './regions.js';
import type { Trust } from './sheet.js';
import { allGiftRules, allGifts } from './tables.js';
import type { Gift, GiftRule, Region } from './types.js';

/** Colours in which the shop wraps. */
export const wraps = ['red', 'gold', 'pink', 'yellow', 'blue', 'white', 'black', 'none'] as const;
export type Wrap = (typeof wraps)[number];

/** Something handed over: what, how many, in which paper. */
export type Present = { readonly gift: Gift; readonly qty: number; readonly wrap: Wrap };

export const giftById = (id: string): Gift | undefined => allGifts().find(({ gift_id }) => gift_id === id);

/** The rules on gifts that reach a region; what is only preferred forbids nothing and is left out. */
export function giftRulesOf(region: Region, { least_confidence }: Trust): readonly GiftRule[] {
  const { jurisdictions } = regionProfile(region);
  return allGiftRules().filter(
    ({ strength, confidence, jurisdictions: own }) =>
      strength !== 'preferred' &&
      confidence >= least_confidence &&
      own.some((name) => jurisdictions.includes(name)),
  );
}

function touches({ mark }: GiftRule, { gift, qty, wrap }: Present): boolean {
  switch (mark.kind) {
    case 'tag':
      return gift.tags.some((tag) => mark.tags.includes(tag));
    case 'wrap':
      return mark.colours.includes(wrap);
    case 'qty':
      return mark.quantity === 'odd' ? qty > 1 && qty % 2 === 1 : qty === mark.quantity;
  }
}

/** The rules that a present breaks for somebody of whom these conditions hold (`diabetes`, `muslim` ...). */
export function rulesBroken(
  present: Present,
  conditions: readonly string[],
  rules: readonly GiftRule[],
): readonly GiftRule[] {
  return rules.filter(
    (rule) =>
      touches(rule, present) &&
      (rule.conditions.length === 0 || rule.conditions.some((condition) => conditions.includes(condition))),
  );
}
