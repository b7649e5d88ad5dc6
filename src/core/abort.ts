/** The work's outcome, or the signal's reason if that comes first, even where the work does not listen to it. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(reasonOf(signal));
    };
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    const leave = (): void => {
      signal.removeEventListener('abort', onAbort);
    };
    work.then(leave, leave);
    work.then(resolve, reject);
  });
}

/**
 * A signal that aborts with the first of two, with its reason, until it is let go. For what is made for every trial:
 * `AbortSignal.any` costs several times as much (weak references, and a garbage collection that has to see to them).
 */
export function firstOf(
  one: AbortSignal,
  other: AbortSignal,
): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const pass = ({ target }: { readonly target: EventTarget | null }): void => {
    controller.abort(target === one ? one.reason : other.reason);
  };
  for (const signal of [one, other]) {
    if (signal.aborted) controller.abort(signal.reason);
    else signal.addEventListener('abort', pass, { once: true });
  }
  return {
    signal: controller.signal,
    release: () => {
      one.removeEventListener('abort', pass);
      other.removeEventListener('abort', pass);
    },
  };
}

function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new Error(`stopped: ${String(reason)}`);
}
