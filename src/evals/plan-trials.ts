import type { Case } from '../core/case.js';
import { FestevalError } from '../core/errors.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Subject } from '../core/subject.js';
import type { TrialPlan } from './play-trial.js';

/** Every trial of a run, in the order of the report: scenario, subject, case, k from 0 to `trials` - 1. */
export function planTrials(
  scenarios: readonly AnyScenario[],
  subjects: readonly Subject[],
  cases: readonly Case[],
  trials: number,
): readonly TrialPlan[] {
  return scenarios.flatMap((scenario) =>
    subjects.flatMap((subject) =>
      cases
        .filter((one) => one.scenario === scenario.id)
        .flatMap((one) =>
          Array.from({ length: trials }, (_, k) => ({
            key: { scenario: scenario.id, caseId: one.id, caseHash: one.hash, subject: subject.name, k },
            scenario,
            case: one,
            subject,
          })),
        ),
    ),
  );
}

/** Throws a FestevalError (exit 2) for two subjects of one name, which could not be told apart. */
export function refuseTwins(subjects: readonly Subject[]): void {
  const seen = new Set<string>();
  for (const { name } of subjects) {
    if (seen.has(name)) {
      throw new FestevalError(
        `Two subjects are called "${name}". Give one of them another name: --backend other=KIND:MODEL.`,
      );
    }
    seen.add(name);
  }
}

/**
 * The most assistant messages that the plans can ask a model for: bots ask for none. `plan`, `team` and
 * agents of others may take several calls for one.
 */
export function mostMessages(plans: readonly TrialPlan[], turns: number): number {
  return plans.filter(({ subject }) => subject.kind !== 'bot').length * turns;
}
