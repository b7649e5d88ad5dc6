import type { Trial } from '../../core/trial.js';
import type { Moved } from '../progress.js';

/** How often it is told how many trials were begun and have ended, in ms. */
const EVERY_MS = 100;

/** Counts trials that begin and end, and tells of them now and then. */
export function createMoves(tell: (moved: Moved) => void) {
  let now: Moved = { started: 0, ended: 0, broken: 0 };
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (now.started + now.ended > 0) tell(now);
    now = { started: 0, ended: 0, broken: 0 };
  };
  const add = (by: Moved): void => {
    now = {
      started: now.started + by.started,
      ended: now.ended + by.ended,
      broken: now.broken + by.broken,
    };
    timer ??= setTimeout(flush, EVERY_MS);
  };
  return {
    started: (): void => {
      add({ started: 1, ended: 0, broken: 0 });
    },
    ended: ({ status }: Trial): void => {
      add({ started: 0, ended: 1, broken: status === 'broken' ? 1 : 0 });
    },
    close: flush,
  };
}
