import type { FinishedTrial, TrialKey } from '../../src/core/trial.js';
import { events, finished, message } from './run-fixture.js';

export const KILL_CASES = 400;

/** The trial that the child writes at a place of the plan: known to the parent without asking. */
export function killTrial(key: TrialKey, n: number, size: number): FinishedTrial {
  const more = Array.from({ length: size }, (_, i) =>
    message(events.length + i, `第${n}条 ${'年'.repeat((n * 31 + i) % 97)}`),
  );
  return finished(key, { transcript: { events: [...events, ...more], stop: 'done' }, ms: n });
}
