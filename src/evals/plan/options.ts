import { LEAST_TASKS } from '../../core/gate.js';
import type { Plan, PlanOption } from '../../core/plan.js';
import { nonInferioritySampleSize, pairedVariance, sampleSizePaired } from '../statistics/power.js';

/** Trials of a task that are looked at. */
const TRIALS = [1, 2, 3, 4, 6, 8] as const;

export type Noise = {
  readonly sd: number;
  /** Null where it is not known: what more trials of a task would gain cannot be told then. */
  readonly within: number | null;
};

/** The variances of one task's difference, both sides as noisy as each other and tried as often. */
export function variancesOf({ sd, within }: Noise, trials: number): Parameters<typeof pairedVariance>[0] {
  return {
    sdTaskDifference: sd,
    ...{ trialVarianceA: within ?? 0, trialVarianceB: within ?? 0, trialsA: trials, trialsB: trials },
  };
}

export function optionsFor(
  noise: Noise,
  { detect, power, alpha, margin }: Plan['asked'],
  perTrial: Plan['perTrial'],
): readonly PlanOption[] {
  const looked = noise.within === null ? TRIALS.slice(0, 1) : TRIALS;
  return looked.map((trials) => {
    const variances = variancesOf(noise, trials);
    const variance = pairedVariance(variances);
    // What does not vary says nothing about what would.
    const enough =
      variance === 0 ? null : sampleSizePaired({ ...variances, difference: detect, alpha, power }).nTasks;
    const least = nonInferioritySampleSize({ variance, difference: 0, margin, alpha, power });
    const gate = least === null ? null : Math.max(LEAST_TASKS, least);
    return {
      ...{ trials, detect: enough, gate },
      detectCost: costOf(enough, trials, perTrial),
      gateCost: costOf(gate, trials, perTrial),
      detectTokens: tokensOf(enough, trials, perTrial),
      gateTokens: tokensOf(gate, trials, perTrial),
    };
  });
}

function costOf(tasks: number | null, trials: number, { cost }: Plan['perTrial']): PlanOption['detectCost'] {
  return tasks === null || cost === null ? null : { ...cost, amount: cost.amount * tasks * trials };
}

function tokensOf(tasks: number | null, trials: number, { tokens }: Plan['perTrial']): number | null {
  return tasks === null || tokens === null ? null : tokens * tasks * trials;
}

/** The number of trials a task at which tasks x trials, and so the cost, is least. */
export function cheapest(options: readonly PlanOption[], of: 'detect' | 'gate'): number | null {
  const known = options.flatMap((option) => {
    const tasks = option[of];
    return tasks === null ? [] : [{ trials: option.trials, all: tasks * option.trials }];
  });
  return known.sort((a, b) => a.all - b.all || a.trials - b.trials)[0]?.trials ?? null;
}
