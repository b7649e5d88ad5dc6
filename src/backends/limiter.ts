import pLimit from 'p-limit';
import type { Complete } from '../core/backend.js';

/** At most `concurrency` calls at once; the others wait in order, and leave the queue when their signal is aborted. */
export function withLimit(complete: Complete, concurrency: number): Complete {
  const limit = pLimit(concurrency);
  return (request, context) =>
    untilAborted(
      limit(() => {
        context.signal.throwIfAborted();
        return complete(request, context);
      }),
      context.signal,
    );
}

/** The promise's outcome, or the signal's reason if that comes first. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(reasonOf(signal));
    };
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });
}

function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new Error(`stopped: ${String(reason)}`);
}
