import { interner, sideOf, type Intern, type Side } from './colours.js';
import { differencesOf, type Difference } from './differences.js';
import { plainJson } from './plain.js';
import { readPattern, spotOf, type Role, type Spot } from './path-pattern.js';
import { sameStates } from './same.js';
import { idsAt, readTree, type Id } from './tree.js';

/** What counts when two final states are compared. Patterns are read by {@link compareFinalState}. */
export type FinalStateOptions = {
  /** Lists whose order does not matter (duplicates still count): `all`, the default, or path patterns; `[]` for none. */
  readonly sets?: 'all' | readonly string[];
  /**
   * Fields that hold ids made during a trial, those that refer to them included: `['orders[*].id', 'payments[*].order_id']`;
   * `orders.*~` for the keys of an object. A text found in such a field is the same id wherever it stands in that
   * state as a whole value or key; a number is an id only in the fields that are named.
   */
  readonly minted?: readonly string[];
  /** The state before the trial: what stands in a minted field there is no minted id, and must be kept as it is. */
  readonly before?: unknown;
  /** What is left out, and all below it: `['**.updated_at', 'log']`. */
  readonly ignored?: readonly string[];
};

/**
 * Whether a state is accepted, by which of the accepted ones it was measured, and everything that differs from that
 * one.
 */
export type FinalStateResult =
  | {
      readonly equal: true;
      /** Place of the accepted state that was reached, from 0. */
      readonly accepted: number;
    }
  | {
      readonly equal: false;
      /** Place of the accepted state with the fewest differences, from 0. */
      readonly nearest: number;
      /** All of them; never empty. */
      readonly differences: readonly Difference[];
    };

/**
 * Whether the state that a trial left is one of the accepted ones, and if not, what differs from the nearest. States are
 * plain JSON; keys without a value count as absent. Two states are equal where one renaming of minted ids, each to
 * one, makes them so, sets taken without their order.
 *
 * The verdict is exact: never a guess, whatever the size. Thousands of rows take milliseconds; ids that nothing tells
 * apart (several equal orders, each with an equal payment) are tried against each other, up to 2,000 times.
 * Which elements of unequal sets are shown side by side is a choice of the likest, and may not be the shortest list.
 *
 * The judging of agents by the database they leave follows tau2-bench (`evaluator_env.py`), which compares hashes and so
 * takes order and minted ids as they come.
 *
 * Throws an Error where `accepted` is empty, a pattern cannot be read, or 2,000 tries do not settle it.
 * @example
 * compareFinalState(state.db, expected, { minted: ['orders[*].id'], before: start.db, ignored: ['**.updated_at'] })
 */
export function compareFinalState(
  found: unknown,
  accepted: readonly unknown[],
  options: FinalStateOptions = {},
): FinalStateResult {
  if (accepted.length === 0)
    throw new Error('compareFinalState: expected at least one accepted state, found none');
  const intern = interner();
  const read = readerOf(options, intern);
  const ours = read(found);
  const outcomes: { readonly nearest: number; readonly differences: readonly Difference[] }[] = [];
  for (const [at, state] of accepted.entries()) {
    const { same, pair } = sameStates(ours, read(state), intern);
    if (same) return { equal: true, accepted: at };
    outcomes.push({ nearest: at, differences: differencesOf(pair, intern) });
  }
  const [first, ...others] = outcomes;
  if (first === undefined) throw new Error('compareFinalState: no accepted state was compared');
  const best = others.reduce(
    (least, one) => (one.differences.length < least.differences.length ? one : least),
    first,
  );
  return { equal: false, ...best };
}

function readerOf(
  { sets = 'all', minted = [], before, ignored = [] }: FinalStateOptions,
  intern: Intern,
): (state: unknown) => Side {
  const patterns = (texts: readonly string[], role: Role) => texts.map((text) => readPattern(text, role));
  const mintedAt = spotOf(patterns(minted, 'minted'));
  const spot: Spot = spotOf([
    ...patterns(sets === 'all' ? [] : sets, 'set'),
    ...patterns(minted, 'minted'),
    ...patterns(ignored, 'ignored'),
  ]);
  const known = before === undefined ? new Set<Id>() : idsAt(plainJson(before), mintedAt);
  return (state) => {
    const json = plainJson(state);
    const ids = new Set([...idsAt(json, mintedAt)].filter((id) => !known.has(id)));
    const uses = new Map<Id, number>();
    const root = readTree(json, { spot, allSets: sets === 'all', minted: ids }, uses);
    return sideOf(root, uses, intern);
  };
}
