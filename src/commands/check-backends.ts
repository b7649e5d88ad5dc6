import { realSystem } from '../backends/system.js';
import { exitCode, FestevalError } from '../core/errors.js';
import type { Subject } from '../core/subject.js';
import type { TrialPlan } from '../evals/play-trial.js';
import type { Recordings } from './cassette.js';
import type { EvalFlags, Setup } from './eval-setup.js';
import { judgeModels } from './judges.js';
import { preflightAll, withoutSilent } from './preflight.js';

export type Checked = {
  readonly plans: readonly TrialPlan[];
  /** What the backends that could not be reached said, by alias. */
  readonly silent: ReadonlyMap<string, string>;
};

/**
 * The plans as they can be played: nobody is called for a replay; a subject whose backend is silent fails at once, unless
 * recorded answers may stand in for it. Throws a FestevalError where nothing can be played at all.
 */
export async function checkBackends(
  { specs, voice, suite, catalogue }: Setup,
  plans: readonly TrialPlan[],
  flags: Pick<EvalFlags, 'strictPreflight'>,
  { offline, standIn }: Recordings,
  signal: AbortSignal,
): Promise<Checked> {
  if (offline) return { plans, silent: new Map() };
  const { extensions } = catalogue;
  const options = {
    ...{ env: process.env, limits: suite.limits, system: realSystem, signal },
    brought: extensions.backends,
  };
  const strict = flags.strictPreflight === true;
  const models = voice === null ? specs : [...specs, voice];
  const silent = await preflightAll(models, options, strict);
  // A judge that is silent now may answer later, and leaves rubrics missing if not: it is only told of.
  await preflightAll(judgeModels(suite.judges, extensions), options, strict);
  if (standIn) return { plans, silent: new Map() };
  const unheard = voice === null ? undefined : silent.get(voice.alias);
  if (unheard !== undefined) {
    const message = `nothing was played: the model for --relatives cannot be reached (${unheard})`;
    throw new FestevalError(message, exitCode.tooMuchBroke);
  }
  return { plans: plansWithout(plans, silent), silent };
}

/** The plans, with each subject whose backend is silent failing at once. */
export function plansWithout(
  plans: readonly TrialPlan[],
  silent: ReadonlyMap<string, string>,
): readonly TrialPlan[] {
  if (silent.size === 0) return plans;
  const subjects = new Map<Subject, Subject>();
  return plans.map((plan) => {
    const subject = subjects.get(plan.subject) ?? withoutSilent(plan.subject, silent);
    subjects.set(plan.subject, subject);
    return { ...plan, subject };
  });
}
