import type { JudgePrint } from '../core/calibration.js';
import type { Case } from '../core/case.js';
import type { CaseSource, RunHeader } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Subject } from '../core/subject.js';
import type { Suite } from '../core/suite.js';
import { instrumentOf, promptsHash, subjectPrint } from './fingerprint.js';
import type { TrialPlan } from './play-trial.js';

type Parts = {
  readonly name: string;
  /** UTC, ISO 8601. */
  readonly created: string;
  readonly suite: Suite;
  readonly scenarios: readonly AnyScenario[];
  readonly cases: readonly Case[];
  readonly subjects: readonly Subject[];
  readonly judges: readonly JudgePrint[];
  readonly plans: readonly TrialPlan[];
  /** Their hash, where it is known. */
  readonly prompts?: string;
  /** By scenario, where cases are not the shipped ones. */
  readonly sources?: Readonly<Record<string, CaseSource>>;
  readonly plugins?: RunHeader['plugins'];
  /** Of scenarios that plugins brought, the hash of each one's plugin. */
  readonly scenarioPlugins?: Readonly<Record<string, string>>;
};

/**
 * All that a run says of itself before its first trial: what is planned, and the hashes and versions that must be
 * equal for its scores to be compared.
 */
export function headerOf({
  name,
  created,
  suite,
  scenarios,
  cases,
  subjects,
  judges,
  plans,
  prompts = promptsHash(scenarios, cases),
  sources = {},
  plugins = [],
  scenarioPlugins = {},
}: Parts): RunHeader {
  return {
    name,
    created,
    suite,
    instrument: instrumentOf(suite, scenarios, cases, judges, playedOf(scenarioPlugins, scenarios)),
    subjects: subjects.map((subject) => subjectPrint(subject, prompts)),
    judges: [...judges],
    plugins: [...plugins],
    cases: cases.map(({ scenario, id, hash, lang, split, difficulty }) => ({
      scenario,
      id,
      hash,
      lang,
      split,
      difficulty,
    })),
    ...(Object.keys(sources).length === 0 ? {} : { sources: { ...sources } }),
    planned: plans.map(({ key }) => key),
  };
}

/** Of the scenarios that are played. */
function playedOf(
  plugins: Readonly<Record<string, string>>,
  scenarios: readonly AnyScenario[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(plugins).filter(([id]) => scenarios.some((one) => one.id === id)));
}
