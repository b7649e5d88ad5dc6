/** The work's outcome, or the signal's reason if that comes first, even where the work does not listen to it. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(reasonOf(signal));
    };
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });
}

/**
 * A signal that aborts with the first of others, until it is released. `AbortSignal.any` leaves something behind with
 * each of them for as long as they live, and a run's signal outlives a hundred thousand trials.
 */
export function joined(signals: readonly AbortSignal[]): {
  readonly signal: AbortSignal;
  release(): void;
} {
  const controller = new AbortController();
  const onAbort = (): void => {
    controller.abort(signals.find(({ aborted }) => aborted)?.reason);
    release();
  };
  const release = (): void => {
    for (const signal of signals) signal.removeEventListener('abort', onAbort);
  };
  for (const signal of signals) signal.addEventListener('abort', onAbort);
  if (signals.some(({ aborted }) => aborted)) onAbort();
  return { signal: controller.signal, release };
}

function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new Error(`stopped: ${String(reason)}`);
}
