import { loadRenderer, warmRenderer } from '../evals/report/charts/render.js';
import type { Progress } from './progress.js';

/**
 * Watches a run until its last trial has begun, and then makes ready what draws its report: from then on answers come that
 * nobody follows up with new calls, so that the process has time. Where that fails, the report tells of it.
 */
export function drawAhead(trials: number, progress: Progress, ready = makeReady): Progress {
  let toBegin = trials;
  const began = (count: number): void => {
    const before = toBegin;
    toBegin -= count;
    if (before > 0 && toBegin <= 0) setImmediate(() => void ready().catch(() => undefined));
  };
  return {
    ...progress,
    started: (plan) => {
      progress.started(plan);
      began(1);
    },
    moved: (by) => {
      progress.moved(by);
      began(by.started);
    },
  };
}

/** In two turns of the event loop: answers that have arrived come between. */
async function makeReady(): Promise<void> {
  await loadRenderer();
  await new Promise((turn) => setImmediate(turn));
  await warmRenderer();
}
