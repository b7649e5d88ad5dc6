import type { Estimate, Overall } from '../core/summary.js';

/** What two intervals say of two means, which is less than a paired test would. */
export type Relation =
  /** The intervals have no point in common. */
  | 'apart'
  | 'overlap'
  /** One has no interval; its mean lies outside the other's. */
  | 'outside'
  /** One has no interval; its mean lies inside the other's. */
  | 'inside'
  /** Neither varies, at different values: every trial of one scored lower than every trial of the other. */
  | 'throughout'
  /** Neither has an interval for another reason, or one has no mean. */
  | 'unknown';

export type Ranked = {
  readonly overall: Overall;
  /** From 1; a reference bot and a subject without a mean have no place. */
  readonly place: number | null;
  /** A reference bot: a yardstick, not a candidate. */
  readonly reference: boolean;
};

/** A reference bot's backend is its spec, `bot:...`. */
export function isBot({ assistant, backend }: Pick<Overall, 'assistant' | 'backend'>): boolean {
  return assistant === null && (backend === 'bot' || backend.startsWith('bot:'));
}

/**
 * Subjects by mean completion, then usefulness, then done, then name; those without a mean last. The order is total.
 * Bots are yardsticks as soon as anything else was run; among themselves they are ranked.
 */
export function rank(overall: readonly Overall[]): readonly Ranked[] {
  const onlyBots = overall.every(isBot);
  const sorted = [...overall].sort(byMerit);
  const candidates = sorted.filter((item) => (onlyBots || !isBot(item)) && item.completion.mean !== null);
  return sorted.map((item) => {
    const index = candidates.indexOf(item);
    return { overall: item, place: index < 0 ? null : index + 1, reference: !onlyBots && isBot(item) };
  });
}

function byMerit(a: Overall, b: Overall): number {
  const merits = (item: Overall): readonly number[] => [
    item.completion.mean ?? -1,
    item.usefulness.mean ?? -1,
    item.done.passAt1 ?? -1,
  ];
  const [left, right] = [merits(a), merits(b)];
  const difference = left.map((value, i) => (right[i] ?? 0) - value).find((d) => d !== 0);
  if (difference !== undefined) return difference;
  return a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0;
}

export function relate(a: Estimate, b: Estimate): Relation {
  if (a.mean === null || b.mean === null) return 'unknown';
  const [left, right] = [boundsOf(a), boundsOf(b)];
  if (left !== null && right !== null)
    return left.high < right.low || right.high < left.low ? 'apart' : 'overlap';
  if (left !== null) return within(b.mean, left) ? 'inside' : 'outside';
  if (right !== null) return within(a.mean, right) ? 'inside' : 'outside';
  const steady = a.method === 'no variance' && b.method === 'no variance';
  return steady && a.mean !== b.mean ? 'throughout' : 'unknown';
}

type Bounds = { readonly low: number; readonly high: number };

function boundsOf({ low, high }: Estimate): Bounds | null {
  return low === null || high === null ? null : { low, high };
}

function within(value: number, { low, high }: Bounds): boolean {
  return low <= value && value <= high;
}
