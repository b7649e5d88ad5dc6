import type { Grading, Scorer } from '../core/grading.js';
import type { Judge } from '../core/judge.js';
import type { RunStore } from '../core/run.js';
import { gradeTrial, scorerOf } from './grade.js';
import type { TrialPlan } from './play-trial.js';

export type Regraded = { readonly kept: number; readonly made: number };

/**
 * Grades stored trials again without playing. A grading whose scorer has not changed is kept unless
 * `all` asks for every one.
 */
export async function regrade(
  plans: readonly TrialPlan[],
  store: RunStore,
  judge: Judge | null,
  { all, signal }: { readonly all: boolean; readonly signal: AbortSignal },
): Promise<Regraded> {
  let kept = 0;
  let made = 0;
  for (const { key, scenario, case: played } of plans) {
    const trial = store.trial(key);
    if (trial?.status !== 'finished') continue;
    const previous = store.grading(key);
    if (!all && isCurrent(previous, scorerOf(scenario, judge))) {
      kept += 1;
      continue;
    }
    store.saveGrading(await gradeTrial(trial, { scenario, case: played, judge, signal, previous }));
    made += 1;
  }
  return { kept, made };
}

function isCurrent(grading: Grading | null, scorer: Scorer): boolean {
  return (
    grading?.status === 'graded' &&
    grading.scorer.scenarioVersion === scorer.scenarioVersion &&
    grading.scorer.judge === scorer.judge
  );
}
