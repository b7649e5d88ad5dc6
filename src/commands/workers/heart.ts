import { messageOf } from '../../core/errors.js';

const BEAT_MS = 1000;

/** Beats until it is stopped, or until a beat fails, which `stopped` then rejects with. */
export function startHeart(beat: () => void): { readonly stopped: Promise<never>; stop(): void } {
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    const timer = setInterval(() => {
      try {
        beat();
      } catch (error) {
        stop();
        reject(error instanceof Error ? error : new Error(messageOf(error)));
      }
    }, BEAT_MS);
    stop = () => {
      clearInterval(timer);
    };
  });
  return {
    stopped,
    stop: () => {
      stop();
    },
  };
}
