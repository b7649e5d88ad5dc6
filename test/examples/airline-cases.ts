/** The example's cases, played without a graph and graded. */
import { readFileSync } from 'node:fs';
import { agreeable, airline } from '../../examples/plugin/airline/airline.js';
import type { AirlineData } from '../../examples/plugin/airline/row.js';
import type { Case } from '../../src/core/case.js';
import type { Json } from '../../src/core/json.js';
import type { Script } from '../../src/core/policy.js';
import type { PlainScenario } from '../../src/core/scenario.js';
import { viewOf } from '../../src/core/view.js';
import { gradePlayed } from '../../src/evals/grade.js';
import { readDataset } from '../../src/io/datasets.js';
import { seededRandom } from '../../src/core/random.js';
import { drive } from '../support/drive.js';
import type { BotScore } from '../support/score-bot.js';

export type AirlineCase = Case<AirlineData>;

/** None of its steps promises anything. */
export const scenario = airline.scenario as PlainScenario;

export const file = 'examples/plugin/airline/airline.csv';
const read = readDataset({ file, text: readFileSync(file, 'utf8'), scenario });
if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 2));

/** readDataset prepared these with the scenario's own `prepare`. */
export const cases = read.cases as readonly AirlineCase[];

export function caseOf(id: string): AirlineCase {
  const found = cases.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

export async function scoreScript(item: AirlineCase, script: Script): Promise<BotScore> {
  const { transcript, state } = drive(scenario, item, script);
  const grader = { scenario, case: item, judge: null, signal: new AbortController().signal };
  const { numbers, verdicts } = await gradePlayed({ case: item, transcript, state }, grader);
  const values = Object.entries(verdicts).flatMap(([id, verdict]) =>
    verdict.kind === 'value' ? [[id, verdict.value] as const] : [],
  );
  return { transcript, numbers, values: Object.fromEntries(values) };
}

export type Listed = readonly (readonly [string, Readonly<Record<string, Json>>])[];

/** Makes a list of calls and nothing else. */
export function* making(calls: Listed): Script {
  for (const [name, args] of calls) yield { calls: [{ name, args }] };
}

export function agreeableScript(item: AirlineCase): Script {
  return agreeable.bot.play({
    view: viewOf(scenario, item),
    settings: {},
    random: seededRandom('agreeable'),
  });
}
