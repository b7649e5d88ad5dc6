import type { Asking, Telling } from './messages.js';

/** What a worker asks the desk, and waits to be told. */
export type Questions = {
  /** A number for a try or a reservation. */
  readonly next: () => number;
  /** What is told of `id`; null, at once, where the caller leaves first. */
  readonly told: (asking: Asking & { readonly id: number }, signal?: AbortSignal) => Promise<Telling | null>;
  /** Says what nobody waits for an answer to. */
  readonly say: (asking: Asking) => void;
  hear(telling: Telling): void;
};

export function createQuestions(ask: (asking: Asking) => void): Questions {
  const waiting = new Map<number, (telling: Telling) => void>();
  let last = 0;
  return {
    say: ask,
    next: () => (last += 1),
    told: (asking, signal) =>
      new Promise((resolve) => {
        const { id } = asking;
        if (signal?.aborted === true) {
          resolve(null);
          return;
        }
        const leave = (): void => {
          if (!waiting.delete(id)) return;
          ask({ kind: 'leave', id });
          resolve(null);
        };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.set(id, (telling) => {
          signal?.removeEventListener('abort', leave);
          resolve(telling);
        });
        ask(asking);
      }),
    hear: (telling) => {
      const answer = waiting.get(telling.id);
      waiting.delete(telling.id);
      answer?.(telling);
    },
  };
}
