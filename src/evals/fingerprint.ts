import { createHash } from 'node:crypto';
import type { JudgePrint } from '../core/calibration.js';
import type { Case } from '../core/case.js';
import { engineVersion } from '../core/engine.js';
import { canonicalJson, jsonObjectSchema } from '../core/json.js';
import { langs } from '../core/lang.js';
import type { Instrument, SubjectPrint } from '../core/run.js';
import { systemPrompt } from '../core/prompt.js';
import { printOf } from '../core/ruling.js';
import type { AnyScenario } from '../core/scenario.js';
import type { RowInstrument } from '../core/scores.js';
import type { Subject } from '../core/subject.js';
import type { Suite } from '../core/suite.js';
import { toolSpecs } from '../core/tool.js';

/** What runs must share to be compared. */
export function instrumentOf(
  suite: Suite,
  scenarios: readonly AnyScenario[],
  cases: readonly Case[],
  judges: readonly JudgePrint[],
  plugins: Readonly<Record<string, string>> = {},
): Instrument {
  return {
    engine: engineVersion,
    scenarios: Object.fromEntries(scenarios.map(({ id, version }) => [id, version])),
    cases: Object.fromEntries(cases.map(({ scenario, id, hash }) => [`${scenario}/${id}`, hash])),
    limits: jsonObjectSchema.parse(suite.limits),
    judges: judges.map(printOf),
    minJudges: suite.minJudges,
    relatives: suite.relatives ?? null,
    trials: suite.trials,
    ...(Object.keys(plugins).length === 0 ? {} : { plugins }),
  };
}

/** The part of a run's instrument that touches the rows of one scenario. */
export function rowInstrument(instrument: Instrument, scenario: string): RowInstrument {
  const { engine, scenarios, limits, judges, minJudges, relatives, plugins } = instrument;
  const plugin = plugins?.[scenario];
  const version = scenarios[scenario];
  if (version === undefined) throw new Error(`the run's instrument has no scenario ${scenario}`);
  return {
    ...{ engine, version, limits: shortHash(canonicalJson(limits)), judges, minJudges, relatives },
    ...(plugin === undefined ? {} : { plugin }),
  };
}

/** What a subject is made of: printed as what changed when two runs differ in it. */
export function subjectPrint(subject: Subject, prompts: string): SubjectPrint {
  if (subject.kind !== 'model') {
    return {
      name: subject.name,
      assistant: null,
      backend: subject.spec,
      settings: { ...subject.settings },
      prompts,
    };
  }
  const { assistant, backend, name, instructions } = subject;
  return {
    name,
    assistant,
    backend: backend.id,
    settings: { model: backend.model, ...backend.settings },
    prompts: instructions === undefined ? prompts : shortHash(`${prompts} ${canonicalJson(instructions)}`),
  };
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** One hash over the system prompts of the cases and the tool descriptions, as models are sent them. */
export function promptsHash(scenarios: readonly AnyScenario[], cases: readonly Case[]): string {
  const hash = createHash('sha256');
  for (const scenario of scenarios) {
    for (const lang of langs) hash.update(JSON.stringify(toolSpecs(scenario.tools, lang)));
    for (const one of cases) {
      if (one.scenario === scenario.id) hash.update(canonicalJson(systemPrompt(scenario, one)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
