import type { Grading, Scorer } from '../core/grading.js';
import type { Judge } from '../core/judge.js';
import type { RunStore } from '../core/run.js';
import { trialId } from '../core/trial.js';
import { figuresOf } from './figures.js';
import { gradeWithinBudget, scorerOf } from './grade.js';
import type { TrialPlan } from './play-trial.js';

/** A trial as a regrade needs it: no subject. */
export type StoredTrial = Omit<TrialPlan, 'subject'>;

export type Regraded = {
  readonly kept: number;
  readonly made: number;
  /** Why gradings failed, a line each. */
  readonly failed: readonly string[];
};

/**
 * Grades stored trials again without playing. A grading whose scorer has not changed is kept unless
 * `all` asks for every one.
 */
export async function regrade(
  trials: readonly StoredTrial[],
  store: RunStore,
  judge: Judge | null,
  { all, signal }: { readonly all: boolean; readonly signal: AbortSignal },
): Promise<Regraded> {
  let kept = 0;
  let made = 0;
  const failed: string[] = [];
  const { limits } = store.header.suite;
  for (const { key, scenario, case: played } of trials) {
    if (signal.aborted) break;
    const trial = store.trial(key);
    if (trial?.status !== 'finished') continue;
    const previous = store.grading(key);
    if (!all && isCurrent(previous, scorerOf(scenario, judge))) {
      kept += 1;
      continue;
    }
    const grading = await gradeWithinBudget(trial, {
      scenario,
      case: played,
      judge,
      limits,
      signal,
      previous,
    });
    if (grading === null || wasCutShort(signal)) break;
    store.saveGrading(grading, figuresOf(trial, grading));
    made += 1;
    if (grading.status === 'failed') failed.push(`${trialId(key)}: ${grading.message}`);
  }
  return { kept, made, failed };
}

/** A judge that the signal cut short would leave its failure in place of an earlier verdict. */
function wasCutShort({ aborted }: AbortSignal): boolean {
  return aborted;
}

function isCurrent(grading: Grading | null, scorer: Scorer): boolean {
  return (
    grading?.status === 'graded' &&
    // What a judge left missing is asked for again; what it answered is taken over.
    !Object.values(grading.verdicts).some(({ kind }) => kind === 'missing') &&
    grading.scorer.scenarioVersion === scorer.scenarioVersion &&
    grading.scorer.judge === scorer.judge
  );
}
