import pLimit from 'p-limit';
import { orAborted } from '../core/abort.js';
import type { Complete } from '../core/backend.js';

/**
 * At most `concurrency` calls at once; the others wait in order. A caller whose signal is aborted is told
 * at once; its place in the queue is passed over when its turn comes, without a call.
 */
export function withLimit(complete: Complete, concurrency: number): Complete {
  const limit = pLimit(concurrency);
  return (request, context) =>
    orAborted(
      limit(() => {
        context.signal.throwIfAborted();
        return complete(request, context);
      }),
      context.signal,
    );
}
