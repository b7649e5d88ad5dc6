import type { PreflightOptions } from '../backends/preflight.js';
import type { BackendSpec } from '../backends/spec.js';
import { realSystem } from '../backends/system.js';
import { exitCode, FestevalError } from '../core/errors.js';
import type { Subject } from '../core/subject.js';
import type { TrialPlan } from '../evals/play-trial.js';
import type { Recordings } from './cassette.js';
import type { EvalFlags, Outline } from './eval-setup.js';
import { judgeModels } from './judges.js';
import { preflightAll, withoutSilent, type Ask } from './preflight.js';

export type Checked = {
  readonly plans: readonly TrialPlan[];
  /** What the backends that could not be reached said, by alias. */
  readonly silent: ReadonlyMap<string, string>;
};

/** The subjects' backends, and the model that words what relatives say. */
export function calledModels({ specs, voice }: Outline): readonly BackendSpec[] {
  return voice === null ? specs : [...specs, voice];
}

export function preflightOptions({ suite, catalogue }: Outline, signal: AbortSignal): PreflightOptions {
  const brought = catalogue.extensions.backends;
  return { env: process.env, limits: suite.limits, system: realSystem, signal, brought };
}

/**
 * The plans as they can be played: nobody is called for a replay; a subject whose backend is silent fails at once, unless
 * recorded answers may stand in for it. Throws a FestevalError where nothing can be played at all.
 */
export async function checkBackends(
  outline: Outline,
  plans: readonly TrialPlan[],
  flags: Pick<EvalFlags, 'strictPreflight'>,
  { offline, standIn }: Recordings,
  ask: Ask,
): Promise<Checked> {
  if (offline) return { plans, silent: new Map() };
  const { suite, voice, catalogue } = outline;
  const strict = flags.strictPreflight === true;
  const silent = await preflightAll(calledModels(outline), ask, strict);
  // A judge that is silent now may answer later, and leaves rubrics missing if not: it is only told of.
  await preflightAll(judgeModels(suite.judges, catalogue.extensions), ask, strict);
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
