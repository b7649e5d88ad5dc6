import type { Overall } from '../../../core/summary.js';
import { sum } from '../../statistics/cluster-mean.js';
import { isBot } from '../../rank.js';
import { cellsOf, type ChartInput } from './input.js';
import type { Absence } from './words.js';

/** What a completed task costs: in money where that of every subject is known, else in tokens. */
export type Unit = { readonly kind: 'money'; readonly currency: string } | { readonly kind: 'tokens' };

export type Priced = { readonly overall: Overall; readonly completion: number; readonly price: number };
export type Unpriced = { readonly overall: Overall; readonly absence: Absence };

type Usage = {
  readonly unit: Unit;
  readonly priced: readonly Priced[];
  readonly unpriced: readonly Unpriced[];
};

/** Money only if every subject that used a model has an amount in the same currency: one axis compares like with like. */
function unitOf(users: readonly Overall[]): Unit {
  const currencies = new Set(users.map(({ cost }) => cost?.currency ?? null));
  const [currency] = currencies;
  return currencies.size === 1 && typeof currency === 'string'
    ? { kind: 'money', currency }
    : { kind: 'tokens' };
}

export function usageOf(input: Pick<ChartInput, 'ranked' | 'summary'>): Usage {
  const subjects = input.ranked.map(({ overall }) => overall);
  const unit = unitOf(subjects.filter(usesModel));
  const all = subjects.map((overall) => placed(overall, unit, input));
  return {
    unit,
    priced: all.filter((one) => 'price' in one),
    unpriced: all.filter((one) => 'absence' in one),
  };
}

function usesModel({ tokens, cost, ...identity }: Overall): boolean {
  return !isBot(identity) && (tokens.in + tokens.out > 0 || cost !== null);
}

function placed(overall: Overall, unit: Unit, input: Pick<ChartInput, 'summary'>): Priced | Unpriced {
  const completion = overall.completion.mean;
  if (!usesModel(overall)) return { overall, absence: 'no-usage' };
  if (completion === null) return { overall, absence: 'nothing-graded' };
  const price = unit.kind === 'money' ? overall.cost?.perDone : tokensPerDone(overall, input);
  return typeof price === 'number' ? { overall, completion, price } : { overall, absence: 'nothing-done' };
}

/**
 * Tokens in and out of all trials, for each that was done; null where none was. A summary has shares of cases done
 * and not the number of trials, so that the figure is a little off where trials of some cases broke and of others not.
 */
function tokensPerDone(overall: Overall, { summary }: Pick<ChartInput, 'summary'>): number | null {
  const done = sum(cellsOf(overall, summary).map((cell) => (cell.done.passAt1 ?? 0) * cell.graded));
  return done === 0 ? null : (overall.tokens.in + overall.tokens.out) / done;
}

/**
 * Those that nobody beats: no other is as cheap and more complete, or cheaper and as complete. Cheapest first, and so
 * the least complete first; of equals the first given.
 */
export function frontier(priced: readonly Priced[]): readonly Priced[] {
  const sorted = [...priced].sort((a, b) => a.price - b.price || b.completion - a.completion);
  return sorted.filter((one, i) => sorted.slice(0, i).every(({ completion }) => completion < one.completion));
}
