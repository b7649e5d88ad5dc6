import { setMaxListeners } from 'node:events';

/**
 * A signal that aborts on the first Ctrl-C or SIGTERM, so that what is finished is kept; a second one
 * ends the process at once.
 */
export function onInterrupt(tell: () => void): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  // Every backend and trial in flight listens; that is no leak.
  setMaxListeners(0, controller.signal);
  const handle = (): void => {
    if (controller.signal.aborted) process.exit(130);
    tell();
    controller.abort();
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', handle);
      process.off('SIGTERM', handle);
    },
  };
}
