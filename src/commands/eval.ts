import { existsSync } from 'node:fs';
import { createBudget, type Budget } from '../backends/budget.js';
import { FestevalChatModel } from '../backends/chat-model.js';
import type { BackendSpec } from '../backends/spec.js';
import { realSystem } from '../backends/system.js';
import type { Case } from '../core/case.js';
import type { ExitCode } from '../core/errors.js';
import type { Judge } from '../core/judge.js';
import type { RunHeader, RunStore } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Subject } from '../core/subject.js';
import type { Suite } from '../core/suite.js';
import { headerOf } from '../evals/header.js';
import { createJudge } from '../evals/judges.js';
import { mostCalls, planTrials } from '../evals/plan-trials.js';
import type { TrialPlan } from '../evals/play-trial.js';
import { regrade } from '../evals/regrade.js';
import { pendingPlans, runSuite } from '../evals/run-suite.js';
import { createConversation } from '../graphs/conversation.js';
import { checkRunName, defaultRunName } from '../io/names.js';
import { assertSameRun } from '../io/same-run.js';
import { createRun, openRun } from '../io/store.js';
import { loadSuite, resolveSuite } from '../io/suite.js';
import { machineClock } from './clock.js';
import { allowTracing } from './environment.js';
import { onInterrupt } from './interrupt.js';
import { runPath, shippedSuite } from './place.js';
import { preflightAll, withoutSilent } from './preflight.js';
import { showProgress } from './progress.js';
import { say } from './say.js';
import { chooseCases, chooseScenarios } from './scenario-choice.js';
import { createSubjects, parseSpecs } from './subjects.js';
import { tellEnding } from './ending.js';

export type EvalFlags = {
  readonly scenario?: string[];
  readonly case?: string[];
  readonly backend?: string[];
  readonly assistant?: string[];
  readonly judge?: string[];
  readonly trials?: number;
  readonly limit?: number;
  readonly split?: Suite['split'];
  readonly lang?: Suite['lang'];
  readonly concurrency?: number;
  readonly seed?: number;
  readonly maxTokens?: number;
  readonly name?: string;
  readonly resume?: boolean;
  readonly strictPreflight?: boolean;
  readonly langsmith?: boolean;
  readonly json?: boolean;
};

/** What a command line comes to once everything in it has been checked. */
type Setup = {
  readonly name: string;
  readonly suite: Suite;
  readonly specs: readonly BackendSpec[];
  readonly scenarios: readonly AnyScenario[];
  readonly cases: readonly Case[];
  readonly judge: Judge | null;
};

/** Plays a suite, grades it, writes the report; the exit code says how it ended. */
export async function evaluate(suiteFile: string | undefined, flags: EvalFlags): Promise<ExitCode> {
  allowTracing(flags.langsmith === true);
  const setup = prepare(suiteFile, flags);
  const resumed = flags.resume === true ? openRun(runPath(setup.name), { write: true }) : null;
  try {
    return await evaluateIn(setup, flags, resumed);
  } finally {
    resumed?.close();
  }
}

async function evaluateIn(setup: Setup, flags: EvalFlags, resumed: RunStore | null): Promise<ExitCode> {
  const interrupt = onInterrupt(() => {
    say('\nStopping; finished trials are kept. Press Ctrl-C again to end at once.');
  });
  const budget = budgetFor(setup.suite, resumed);
  const { header, plans } = planRun(setup, budget);
  if (resumed !== null) assertSameRun(resumed.header, header);
  const checked = await checkBackends(setup, plans, flags, interrupt.signal);
  const store = resumed ?? createRun(runPath(setup.name), header);
  try {
    await play(setup, checked, store, budget, interrupt.signal);
    // Criteria or judges may have changed since the run was begun.
    if (resumed !== null) {
      await regrade(plans, store, setup.judge, { all: false, signal: interrupt.signal });
      store.restate(header.instrument);
    }
    const ending = { interrupted: interrupt.signal.aborted, exhausted: budget.exhausted() };
    return tellEnding(store, setup.scenarios, ending, flags.json === true);
  } finally {
    interrupt.release();
    store.close();
  }
}

function prepare(suiteFile: string | undefined, flags: EvalFlags): Setup {
  const {
    backend: backends,
    assistant: assistants,
    scenario,
    judge: judges,
    case: cases,
    name,
    ...rest
  } = flags;
  const { trials, limit, split, lang, concurrency, seed, maxTokens } = rest;
  const given = { scenarios: scenario, backends, assistants, judges, cases };
  const suite = resolveSuite(loadSuite(suiteFile ?? shippedSuite()), {
    ...given,
    ...{ trials, limit, split, lang, concurrency, seed, maxTokens },
  });
  const specs = parseSpecs(suite.backends);
  const scenarios = chooseScenarios(suite.scenarios);
  const [judge] = suite.judges.map(createJudge);
  return {
    name:
      name === undefined
        ? defaultRunName(suite.name, new Date(), (taken) => existsSync(runPath(taken)))
        : checkRunName(name),
    suite,
    specs,
    scenarios,
    cases: chooseCases(scenarios, suite),
    judge: judge ?? null,
  };
}

/** On resume the budget is the run's, so what was spent before counts. */
function budgetFor({ maxTokens }: Suite, resumed: RunStore | null): Budget {
  if (maxTokens === undefined) return createBudget(null);
  return createBudget(Math.max(0, maxTokens - (resumed === null ? 0 : resumed.tokensSpent())));
}

function planRun(
  { name, suite, specs, scenarios, cases, judge }: Setup,
  budget: Budget,
): { readonly header: RunHeader; readonly plans: readonly TrialPlan[] } {
  const { limits, concurrency, assistants, trials } = suite;
  const options = { env: process.env, limits, budget, system: realSystem, concurrency };
  const subjects = createSubjects(specs, assistants, scenarios, options);
  const plans = planTrials(scenarios, subjects, cases, trials);
  const created = new Date().toISOString();
  return { plans, header: headerOf({ name, created, suite, scenarios, cases, subjects, judge, plans }) };
}

async function checkBackends(
  { specs, suite }: Setup,
  plans: readonly TrialPlan[],
  flags: EvalFlags,
  signal: AbortSignal,
): Promise<readonly TrialPlan[]> {
  const options = { env: process.env, limits: suite.limits, system: realSystem, signal };
  const silent = await preflightAll(specs, options, flags.strictPreflight === true);
  const subjects = new Map<Subject, Subject>();
  return plans.map((plan) => {
    const subject = subjects.get(plan.subject) ?? withoutSilent(plan.subject, silent);
    subjects.set(plan.subject, subject);
    return { ...plan, subject };
  });
}

async function play(
  { name, suite, judge, cases, scenarios }: Setup,
  plans: readonly TrialPlan[],
  store: RunStore,
  budget: Budget,
  interrupt: AbortSignal,
): Promise<void> {
  const pending = pendingPlans(plans, store);
  const calls = mostCalls(pending, suite.limits.turns);
  say(
    `${name}: ${String(pending.length)} trials to play (${String(cases.length)} cases of ${scenarios.map(({ id }) => id).join(', ')}), ` +
      (calls === 0 ? 'no model calls' : `at most ${String(calls)} model calls`),
  );
  const progress = showProgress(pending.length, process.stderr, () => performance.now());
  const stage = createConversation((backend) => new FestevalChatModel(backend));
  const { limits, concurrency } = suite;
  await runSuite({
    ...{ plans, store, stage, judge, limits, concurrency, interrupt },
    clock: machineClock,
    exhausted: () => budget.exhausted(),
    watch: progress,
  }).finally(() => {
    progress.close();
  });
}
