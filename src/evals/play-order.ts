import { interleave } from './interleave.js';
import type { TrialPlan } from './play-trial.js';
import { groupBy } from './summary/groups.js';

/**
 * Trials in the order in which they are begun. Models play all scenarios in turn, so that no vendor's bad hour falls on one
 * of them. Bots, which wait for nobody, play one case after another, all of them side by side: they search the same
 * timetables and are graded by the same code, which takes a tenth less CPU (docs/speed.md).
 */
export function playOrder(plans: readonly TrialPlan[]): readonly TrialPlan[] {
  const bots = plans.filter(({ subject }) => subject.kind === 'bot');
  const others = plans.filter(({ subject }) => subject.kind !== 'bot');
  // By the case itself and no text of it: there may be a hundred thousand plans.
  const byCase = groupBy(bots, (plan) => plan.case);
  return [...interleave(others, ({ key }) => key.scenario), ...[...byCase.values()].flat()];
}
