import pLimit from 'p-limit';
import { orAborted } from '../core/abort.js';
import type { Try, TryResult } from './try.js';

/**
 * At most `concurrency` tries at once; the others wait in order. A caller whose signal is aborted is told
 * at once; its place in the queue is passed over when its turn comes, without a try.
 */
export function withLimit(attempt: Try, concurrency: number): Try {
  const limit = pLimit(concurrency);
  return async (request, context) => {
    const { signal } = context;
    const turns: Promise<TryResult>[] = [];
    const turn = limit((): Promise<TryResult> => {
      if (signal.aborted) return Promise.resolve({ kind: 'stopped', sent: false, usage: null });
      context.onAdmitted();
      const result = attempt(request, context);
      turns.push(result);
      return result;
    });
    try {
      return await orAborted(turn, signal);
    } catch {
      // Once it is under way, the try itself tells how far it came.
      return turns[0] ?? { kind: 'stopped', sent: false, usage: null };
    }
  };
}
