import { cheapestGifts, type Offer } from '../../world/dialect/assignment.js';
import { rulesBroken } from '../../world/dialect/gifts.js';
import type { Gift, GiftRule } from '../../world/dialect/types.js';

/** What has to be known of a host to choose for them. */
export type Recipient = {
  readonly id: string;
  readonly conditions: readonly string[];
  readonly tastes: readonly string[];
};

/** A gift for a host that breaks no rule and is to their liking: one piece, in red paper. */
export function suits(gift: Gift, { conditions, tastes }: Recipient, rules: readonly GiftRule[]): boolean {
  const liked = tastes.some((taste) => gift.tags.includes(taste));
  return liked && rulesBroken({ gift, qty: 1, wrap: 'red' }, conditions, rules).length === 0;
}

/** The gifts that suit a host, cheapest first. */
export function suitable(
  recipient: Recipient,
  gifts: readonly Gift[],
  rules: readonly GiftRule[],
): readonly Gift[] {
  return gifts
    .filter((gift) => suits(gift, recipient, rules))
    .toSorted((a, b) => a.price_fen - b.price_fen || (a.gift_id < b.gift_id ? -1 : 1));
}

/**
 * One suitable gift for each host, no two the same, as cheap as can be. With n hosts only the n cheapest of each
 * can matter, for the others leave at least one of them free.
 */
export function chooseGifts(
  recipients: readonly Recipient[],
  gifts: readonly Gift[],
  rules: readonly GiftRule[],
): readonly Offer[] | null {
  const offers = recipients.flatMap((recipient) =>
    suitable(recipient, gifts, rules)
      .slice(0, recipients.length)
      .map(({ gift_id, price_fen }): Offer => ({ person: recipient.id, gift_id, fen: price_fen })),
  );
  return cheapestGifts(
    recipients.map(({ id }) => id),
    offers,
  );
}

export const totalOf = (offers: readonly Offer[]): number => offers.reduce((sum, { fen }) => sum + fen, 0);
