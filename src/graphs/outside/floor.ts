import { deferred } from '../../core/deferred.js';

/** Who has the floor in a run of a graph: the graph, until the trial takes it for good. */
export type Floor = {
  /** Aborted once the graph is to stop, or the trial runs out of time. */
  readonly signal: AbortSignal;
  /** Settles when the trial takes the floor; rejects with what went wrong on the trial's side. */
  readonly left: Promise<{ readonly kind: 'left' }>;
  /** One piece of work after another; once the floor is taken, what asks for it is never answered. */
  turn<T>(work: () => Promise<T>): Promise<T>;
  take(): void;
};

/** A floor that `outer` closes too. `over` is asked after each piece of work whether the trial must have it now. */
export function openFloor(outer: AbortSignal, over: () => boolean): Floor {
  const { promise: left, resolve, reject } = deferred<{ readonly kind: 'left' }>();
  // A run that ends by itself asks nobody.
  left.catch(() => undefined);
  const stop = new AbortController();
  let taken = false;
  let last: Promise<unknown> = Promise.resolve();
  const take = (): void => {
    taken = true;
    resolve({ kind: 'left' });
    stop.abort();
  };
  return {
    signal: AbortSignal.any([outer, stop.signal]),
    left,
    take,
    turn: (work) =>
      new Promise((answer) => {
        last = last.then(async () => {
          if (taken || outer.aborted) return;
          try {
            const result = await work();
            if (over()) take();
            else answer(result);
          } catch (error) {
            // A graph would take it for its tool's answer; it is the trial's own fault.
            taken = true;
            reject(error instanceof Error ? error : new Error(String(error)));
            stop.abort();
          }
        });
      }),
  };
}
