/** Those who wait, in groups that are served in turn: however many of a group wait, each group gets as much. */
export type FairQueue<T> = {
  /** `urgent` ones go before the others of their group. */
  push(group: string, urgent: boolean, item: T): void;
  /** Who is next. */
  peek(): T | undefined;
  shift(): T | undefined;
  /** Whether it was there. */
  remove(group: string, item: T): boolean;
  size(): number;
};

type Group<T> = { readonly urgent: Set<T>; readonly others: Set<T> };

/** Sets keep the order of arrival and let go of any item at once. The map's first group is the next one served. */
export function createFairQueue<T extends object>(): FairQueue<T> {
  const groups = new Map<string, Group<T>>();
  let size = 0;
  const first = (): [string, Group<T>, T] | null => {
    for (const [name, group] of groups) {
      for (const items of [group.urgent, group.others]) for (const item of items) return [name, group, item];
    }
    return null;
  };
  const remove = (name: string, item: T): boolean => {
    const group = groups.get(name);
    if (group === undefined) return false;
    if (!group.urgent.delete(item) && !group.others.delete(item)) return false;
    size -= 1;
    if (group.urgent.size + group.others.size === 0) groups.delete(name);
    return true;
  };
  return {
    push: (name, urgent, item) => {
      const group = groups.get(name) ?? { urgent: new Set(), others: new Set() };
      groups.set(name, group);
      (urgent ? group.urgent : group.others).add(item);
      size += 1;
    },
    peek: () => first()?.[2],
    shift: () => {
      const found = first();
      if (found === null) return undefined;
      const [name, group, item] = found;
      remove(name, item);
      if (groups.delete(name)) groups.set(name, group);
      return item;
    },
    remove,
    size: () => size,
  };
}
