import type { Telling } from '../../backends/desk/messages.js';

/** What the process that holds the run calls a worker to. */
export type Calls = {
  hear(telling: Telling): void;
  /** Who is told what the desk says. */
  listen(listener: (telling: Telling) => void): void;
  /** There may be trials to claim again. */
  look(): void;
  /** There never will be. */
  end(): void;
  ended(): boolean;
  /** Waits until there may be trials to claim again: true; false once there never will be. */
  more(): Promise<boolean>;
};

export function createCalls(): Calls {
  let listener: (telling: Telling) => void = () => undefined;
  let ended = false;
  let waiting: ((more: boolean) => void)[] = [];
  const wake = (): void => {
    const now = waiting;
    waiting = [];
    for (const answer of now) answer(!ended);
  };
  return {
    hear: (telling) => {
      listener(telling);
    },
    listen: (next) => {
      listener = next;
    },
    look: wake,
    end: () => {
      ended = true;
      wake();
    },
    ended: () => ended,
    more: () => (ended ? Promise.resolve(false) : new Promise((answer) => waiting.push(answer))),
  };
}
