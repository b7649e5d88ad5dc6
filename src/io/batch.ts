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
 * Collects items until the event loop has come round once and brought nothing new (four times at most), then gives them to `write` all at once:
 * before the process waits for anything again, and not while it has answers to send on. A process is killed with at most
 * `most` things unwritten, and with none that it had when it last waited; under load one transaction serves many. `write` is given the items in their order, none where it was woken only.
 * It writes all of them or none: after a failure they wait on, and nothing is added to them until somebody was told.
 */
export function createBatch<Item>(write: (items: readonly Item[]) => void, most = MOST): Batch<Item> {
  let items: Item[] = [];
  let calls = 0;
  /** Something waits to be written, here or with whoever woke the batch. */
  let isOwed = false;
  let failed: { readonly error: unknown } | null = null;

  const tell = (): void => {
    if (failed === null) return;
    const { error } = failed;
    failed = null;
    throw error;
  };
  const run = (): void => {
    quiet.forget();
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
  const quiet = whenQuiet(runLater);
  const wake = (): void => {
    isOwed = true;
    calls += 1;
    if (calls >= most) runLater();
    else quiet.note();
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

/** So many turns of the event loop at most go by: where bots play beside models, there is always something new. */
const MOST_TURNS = 4;

/** Runs something in the first turn of the event loop since which nothing new was noted, or after a few. */
function whenQuiet(run: () => void): { note(): void; forget(): void } {
  let due: NodeJS.Immediate | null = null;
  let isFresh = false;
  let turns = 0;
  const look = (): void => {
    turns += 1;
    const waits = isFresh && turns < MOST_TURNS;
    due = waits ? setImmediate(look) : null;
    isFresh = false;
    if (!waits) run();
  };
  return {
    note: () => {
      isFresh = true;
      if (due !== null) return;
      turns = 0;
      due = setImmediate(look);
    },
    forget: () => {
      if (due !== null) clearImmediate(due);
      due = null;
    },
  };
}
