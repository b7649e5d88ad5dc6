import type { RunStore } from '../core/run.js';
import type { Summary } from '../core/summary.js';
import type { TrialKey } from '../core/trial.js';
import { trialId } from '../core/trial.js';
import { say } from './say.js';

/** Trials looked into for what went wrong: enough to name the faults, however large the run. */
const LOOKED_AT = 200;
const SHOWN = 3;

/**
 * Says what went wrong in trials that the harness or a plugin broke, and in gradings that a scorer failed: faults that somebody
 * can mend, the commonest first, each with a trial to look at.
 */
export function tellFaults(store: RunStore, { cells }: Summary): void {
  const any = cells.some(({ broken, finished, graded }) => (broken.harness ?? 0) > 0 || finished > graded);
  if (!any) return;
  const found = faultsIn(store);
  for (const [message, keys] of found.slice(0, SHOWN)) {
    const [first] = keys;
    if (first === undefined) continue;
    const more = keys.length === 1 ? '' : ` and ${String(keys.length - 1)} more`;
    say(`${message} (${trialId(first)}${more})`);
  }
  if (found.length > SHOWN) say(`... and ${String(found.length - SHOWN)} other faults`);
}

function faultsIn(store: RunStore): readonly (readonly [string, readonly TrialKey[]])[] {
  const byMessage = new Map<string, TrialKey[]>();
  let looked = 0;
  for (const key of store.header.planned) {
    if (looked >= LOOKED_AT) break;
    const message = faultOf(store, key);
    if (message === null) continue;
    looked += 1;
    byMessage.set(message, [...(byMessage.get(message) ?? []), key]);
  }
  return [...byMessage].sort(([, a], [, b]) => b.length - a.length);
}

function faultOf(store: RunStore, key: TrialKey): string | null {
  switch (store.status(key)) {
    case 'pending':
      return null;
    case 'broken': {
      const trial = store.trial(key);
      return trial?.status === 'broken' && trial.cause === 'harness' ? trial.message : null;
    }
    case 'finished': {
      const grading = store.grading(key);
      return grading?.status === 'failed' ? grading.message : null;
    }
  }
}
