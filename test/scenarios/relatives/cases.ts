/** The shipped cases, played by the reference solution and graded with a judge that answers 1. */
import { readFileSync } from 'node:fs';
import type { Case } from '../../../src/core/case.js';
import type { Criterion } from '../../../src/core/criterion.js';
import type { Script } from '../../../src/core/policy.js';
import { viewOf } from '../../../src/core/view.js';
import { gradePlayed, type Grades } from '../../../src/evals/grade.js';
import { createJudge } from '../../../src/evals/judges.js';
import { readDataset } from '../../../src/io/datasets.js';
import type { RelativesData } from '../../../src/scenarios/relatives/data.js';
import { relatives } from '../../../src/scenarios/relatives/index.js';
import type { RelativesPlayed } from '../../../src/scenarios/relatives/played.js';
import type { RelativesState } from '../../../src/scenarios/relatives/state.js';
import { drive } from '../../support/drive.js';

export type RelativesCase = Case<RelativesData>;
export const never = (): boolean => false;

export const file = 'datasets/relatives.csv';
export const csv = readFileSync(file, 'utf8');
const read = readDataset({ file, text: csv, scenario: relatives });
if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 2));

/** readDataset prepared these with the scenario's own `prepare`. */
export const cases = read.cases as readonly RelativesCase[];

export const named = (items: readonly RelativesCase[]) =>
  items.map((item): [string, RelativesCase] => [item.id, item]);

export function caseNamed(id: string): RelativesCase {
  const found = cases.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

export function play(item: RelativesCase, script: Script): RelativesPlayed {
  const { transcript, state } = drive(relatives, item, script);
  return { case: item, transcript, state: state as RelativesState };
}

export const oracleOf = (item: RelativesCase, wrong: (decision: string) => boolean = never): Script =>
  relatives.oracle(viewOf(relatives, item), wrong);

const memory = new Map<string, RelativesPlayed>();

/** What the reference solution makes of a case; played once. */
export function playedByOracle(item: RelativesCase): RelativesPlayed {
  const played = memory.get(item.id) ?? play(item, oracleOf(item));
  memory.set(item.id, played);
  return played;
}

export function grade(played: RelativesPlayed): Promise<Grades> {
  const judge = createJudge('stub:1');
  const { signal } = new AbortController();
  return gradePlayed(played, { scenario: relatives, case: played.case, judge, signal });
}

/** The values of a grading by criterion; what does not apply is left out. */
export async function valuesOf(played: RelativesPlayed): Promise<Readonly<Record<string, number>>> {
  const { verdicts } = await grade(played);
  return Object.fromEntries(
    Object.entries(verdicts).flatMap(([id, verdict]) =>
      verdict.kind === 'value' ? [[id, verdict.value] as const] : [],
    ),
  );
}

export function criterion(id: string): Criterion<RelativesState, RelativesData> {
  const found = relatives.criteria.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}
