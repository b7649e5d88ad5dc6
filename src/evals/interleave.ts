import { groupBy } from './summary/groups.js';

/** The items of each group one after another, as long as there are any; in a group as they were. */
export function* interleave<T>(items: readonly T[], groupOf: (item: T) => string): Generator<T> {
  let turn = [...groupBy(items, groupOf).values()];
  for (let i = 0; turn.length > 0; i += 1) {
    turn = turn.filter((group) => i < group.length);
    for (const group of turn) {
      const item = group[i];
      if (item !== undefined) yield item;
    }
  }
}
