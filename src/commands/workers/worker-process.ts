import type { Notice, Order } from './messages.js';

/** A worker's process, as the one that holds the run sees it. */
export type Worker = {
  send(order: Order): void;
  /** At once, whatever it is doing; `silent` where that is for its silence. */
  kill(why?: 'silent'): void;
};

export type WorkerListener = {
  readonly notice: (notice: Notice) => void;
  readonly ended: (death: Death) => void;
};

/**
 * How a process ended, after its last notice: `how` for people (`exit code 3`, `SIGKILL`), and by whom: by `itself` with an
 * exit code or a fault, by `others` with any other signal (the system's where memory runs out), or for its `silence`.
 */
export type Death = { readonly how: string; readonly by: 'itself' | 'others' | 'silence' };
