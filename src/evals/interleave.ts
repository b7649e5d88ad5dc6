/** The items of each group one after another, as long as there are any; in a group as they were. */
export function interleave<T>(items: readonly T[], groupOf: (item: T) => string): readonly T[] {
  const turns = new Map<string, number>();
  const placed = items.map((item) => {
    const group = groupOf(item);
    const turn = turns.get(group) ?? 0;
    turns.set(group, turn + 1);
    return { item, turn };
  });
  // Sorting is stable: within a turn the groups keep the order in which they first appear.
  return placed.sort((a, b) => a.turn - b.turn).map(({ item }) => item);
}
