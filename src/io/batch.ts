/** Writes that wait to be made together. */
export type Batch<Item> = {
  /** Puts an item into the batch; throws what an earlier batch failed with, if nobody has been told yet. */
  add(item: Item): void;
  /** Sees to it that a batch is written soon, also where no item was added. A failure is told to whoever adds or flushes. */
  wake: () => void;
  /** Writes what waits, now, and what could not be written before. Throws what it fails with. */
  flush: () => void;
};

/** Items that are waited for at most: memory stays bounded also where the event loop never comes round. */
const MOST = 64;

/**
 * Collects items until the event loop has seen to what arrived, then gives them to `write` all at once. A process is
 * killed with nothing unwritten but what arrived in the turn of the loop that it was killed in; under load that is
 * many answers, and one transaction for all of them. `write` is given the items in their order, none where it was woken only.
 * It writes all of them or none: after a failure they wait on, and nothing is added to them until somebody was told.
 */
export function createBatch<Item>(write: (items: readonly Item[]) => void, most = MOST): Batch<Item> {
  let items: Item[] = [];
  let calls = 0;
  /** Something waits to be written, here or with whoever woke the batch. */
  let isOwed = false;
  let due: NodeJS.Immediate | null = null;
  let failed: { readonly error: unknown } | null = null;

  const tell = (): void => {
    if (failed === null) return;
    const { error } = failed;
    failed = null;
    throw error;
  };
  const run = (): void => {
    if (due !== null) clearImmediate(due);
    due = null;
    calls = 0;
    write(items);
    items = [];
    isOwed = false;
  };
  /** Whoever wakes a batch may be a call of a model's, which has nothing to do with what cannot be written. */
  const runLater = (): void => {
    try {
      run();
    } catch (error) {
      failed ??= { error };
    }
  };
  const wake = (): void => {
    isOwed = true;
    calls += 1;
    if (calls >= most) runLater();
    else due ??= setImmediate(runLater);
  };
  return {
    add: (item) => {
      tell();
      items.push(item);
      wake();
      tell();
    },
    wake,
    flush: () => {
      if (!isOwed) return;
      failed = null;
      run();
    },
  };
}
