import type { Answers } from '../backends/cassette/chain.js';
import { createBackend } from '../backends/create.js';
import type { Shared } from '../backends/shared.js';
import { realSystem } from '../backends/system.js';
import type { Backend } from '../core/backend.js';
import type { RunHeader } from '../core/run.js';
import type { Subject } from '../core/subject.js';
import { promptsHash } from '../evals/fingerprint.js';
import { headerOf } from '../evals/header.js';
import type { Kin } from '../evals/judging/family.js';
import { planTrials, refuseTwins } from '../evals/plan-trials.js';
import type { TrialPlan } from '../evals/play-trial.js';
import { scenarioPlugins } from './catalogue.js';
import type { Outline, Setup } from './eval-setup.js';
import { seatJudges, type Bench } from './judges.js';
import { createSubjects } from './subjects.js';

/** Who plays and who judges: all of a run that needs no case. */
export type Cast = {
  readonly subjects: readonly Subject[];
  readonly voice: Backend | null;
  readonly bench: Bench;
};

/**
 * Seats subjects and judges; with `answers`, as their backends are to find them. Throws a FestevalError for keys, settings
 * and names that are wrong; nobody is called.
 */
export function castOf(outline: Outline, shared: Shared, answers?: Answers): Cast {
  const { suite, specs, graphs, scenarios, catalogue } = outline;
  const { extensions } = catalogue;
  const { limits, concurrency, assistants, seed } = suite;
  const kept = answers === undefined ? {} : { answers };
  const run = { limits, concurrency, seed, graphs, extensions, brought: extensions.backends };
  const options = { ...shared, ...kept, ...run, env: process.env, system: realSystem };
  const subjects = createSubjects(specs, assistants, scenarios, options);
  refuseTwins(subjects);
  const bench = seatJudges(suite, scenarios, subjects.map(kinOf), options);
  const voice = outline.voice === null ? null : createBackend(outline.voice, options);
  return { subjects, voice, bench };
}

function kinOf(subject: Subject): Kin {
  const known = subject.kind === 'model' && subject.assistant !== null;
  return { name: subject.name, family: known ? subject.backend.family : null };
}

export type Planned = {
  readonly header: RunHeader;
  readonly plans: readonly TrialPlan[];
  readonly voice: Backend | null;
  readonly judge: Bench['judge'];
  readonly prompts: string;
};

/**
 * Every trial of the run, and what the run says of itself. `prompts` is the hash of its prompts where another process has
 * made it: making it prepares every case.
 */
export function planCast(setup: Setup, { subjects, voice, bench }: Cast, prompts?: string): Planned {
  const { name, suite, scenarios, sources, cases, catalogue } = setup;
  const plans = planTrials(scenarios, subjects, cases, suite.trials);
  const created = new Date().toISOString();
  const hash = prompts ?? promptsHash(scenarios, cases);
  return {
    plans,
    voice,
    judge: bench.judge,
    prompts: hash,
    header: headerOf({
      ...{ name, created, suite, scenarios, cases, subjects, judges: bench.prints, plans, sources },
      prompts: hash,
      plugins: [...catalogue.extensions.plugins],
      scenarioPlugins: scenarioPlugins(catalogue.extensions),
    }),
  };
}

/** The same at once, where the cases were read first. Throws as `castOf` does. */
export function planRun(setup: Setup, shared: Shared, answers?: Answers, prompts?: string): Planned {
  return planCast(setup, castOf(setup, shared, answers), prompts);
}
