import { giftById, rulesBroken, type Present } from '../../world/dialect/gifts.js';
import type { GiftRule } from '../../world/dialect/types.js';
import { conditionsAt } from './conditions.js';
import type { DialectData } from './data.js';
import type { Delivery } from './finish.js';
import type { Host } from './row.js';
import { GIFT_OFF_TASTE } from './thresholds.js';

type Given = Delivery['gifts'][number];

/** All that a gift for this host has to heed, in the words of the gift rules. */
export const conditionsOf = ({ health, allergy, religion, age }: Host): readonly string[] => [
  ...health,
  ...allergy,
  ...religion,
  ...conditionsAt(age),
];

const presentOf = ({ gift_id, qty, wrap }: Given): Present | null => {
  const gift = giftById(gift_id);
  return gift === undefined ? null : { gift, qty, wrap };
};

/** The rules that a gift breaks for whom it is meant; for nobody known, those that hold for everybody. */
export function brokenBy(given: Given, { hosts, gift_rules }: DialectData): readonly GiftRule[] {
  const present = presentOf(given);
  const host = hosts.find(({ id }) => id === given.for);
  return present === null
    ? []
    : rulesBroken(present, host === undefined ? [] : conditionsOf(host), gift_rules);
}

export function totalFen(gifts: readonly Given[]): number {
  return gifts.reduce((sum, { gift_id, qty }) => sum + (giftById(gift_id)?.price_fen ?? 0) * qty, 0);
}

export type GiftFault = 'none' | 'many' | 'unknown' | 'shared' | 'rule' | 'taste';

/** What is wrong with what a host gets, and what that leaves of its worth. */
export function giftFor(
  host: Host,
  gifts: readonly Given[],
  data: DialectData,
): { readonly worth: number; readonly fault: GiftFault | null; readonly rules: readonly GiftRule[] } {
  const [given, ...more] = gifts.filter((one) => one.for === host.id);
  const nothing = (fault: GiftFault, rules: readonly GiftRule[] = []) => ({ worth: 0, fault, rules });
  if (given === undefined) return nothing('none');
  if (more.length > 0) return nothing('many');
  const gift = giftById(given.gift_id);
  if (gift === undefined) return nothing('unknown');
  if (gifts.some((other) => other.for !== host.id && other.gift_id === given.gift_id))
    return nothing('shared');
  const rules = brokenBy(given, data);
  if (rules.length > 0) return nothing('rule', rules);
  const liked = host.tastes.some((taste) => gift.tags.includes(taste));
  return liked ? { worth: 1, fault: null, rules } : { worth: GIFT_OFF_TASTE, fault: 'taste', rules };
}
