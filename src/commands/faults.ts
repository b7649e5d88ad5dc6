import type { RunStore } from '../core/run.js';
import type { Summary } from '../core/summary.js';
import type { BrokenCause, TrialKey } from '../core/trial.js';
import { trialId } from '../core/trial.js';
import { isSpoilt } from '../evals/outcome.js';
import { say } from './say.js';

/** Trials looked into for what went wrong: enough to name the faults, however large the run. */
const LOOKED_AT = 200;
const SHOWN = 3;

/**
 * Says what went wrong in trials that the harness or a plugin broke, and in gradings that a scorer failed: faults that
 * somebody can mend, the commonest first, each with a trial to look at. Then what backends failed with where that spoilt a
 * cell: an outside agent's or a plugin's author may mend it too.
 */
export function tellFaults(store: RunStore, { cells }: Summary): void {
  const any = cells.some(({ broken, finished, graded }) => (broken.harness ?? 0) > 0 || finished > graded);
  if (any) {
    const found = commonest(store, (key) => faultOf(store, key));
    tell(found);
    if (found.length > SHOWN) say(`... and ${String(found.length - SHOWN)} other faults`);
  }
  const spoilt = cells.filter(
    (cell) => (cell.broken.backend ?? 0) > 0 && isSpoilt(cell, store.header.suite.maxBroken),
  );
  if (spoilt.length > 0) tell(commonest(store, (key) => failureOf(store, key, spoilt)));
}

type Found = readonly (readonly [message: string, keys: readonly TrialKey[]])[];

function tell(found: Found): void {
  for (const [message, keys] of found.slice(0, SHOWN)) {
    const [first] = keys;
    if (first === undefined) continue;
    const more = keys.length === 1 ? '' : ` and ${String(keys.length - 1)} more`;
    say(`${message} (${trialId(first)}${more})`);
  }
}

function commonest(store: RunStore, messageOf: (key: TrialKey) => string | null): Found {
  const byMessage = new Map<string, TrialKey[]>();
  let looked = 0;
  for (const key of store.header.planned) {
    if (looked >= LOOKED_AT) break;
    const message = messageOf(key);
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
    case 'broken':
      return brokenBy(store, key, 'harness');
    case 'finished': {
      const grading = store.grading(key);
      return grading?.status === 'failed' ? grading.message : null;
    }
  }
}

/** What its backend failed with, for a trial in one of the cells. */
function failureOf(store: RunStore, key: TrialKey, cells: Summary['cells']): string | null {
  const isIn = cells.some(({ subject, scenario }) => subject === key.subject && scenario === key.scenario);
  return isIn && store.status(key) === 'broken' ? brokenBy(store, key, 'backend') : null;
}

function brokenBy(store: RunStore, key: TrialKey, cause: BrokenCause): string | null {
  const trial = store.trial(key);
  return trial?.status === 'broken' && trial.cause === cause ? trial.message : null;
}
