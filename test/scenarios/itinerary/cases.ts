/** The shipped cases, played by the reference solution and graded with a judge that answers 1. */
import { readFileSync } from 'node:fs';
import type { Case } from '../../../src/core/case.js';
import type { Criterion } from '../../../src/core/criterion.js';
import type { Lang } from '../../../src/core/lang.js';
import type { Script } from '../../../src/core/policy.js';
import { viewOf } from '../../../src/core/view.js';
import { gradePlayed, type Grades } from '../../../src/evals/grade.js';
import { createJudge } from '../../../src/evals/judges.js';
import { readDataset } from '../../../src/io/datasets.js';
import type { ItineraryData } from '../../../src/scenarios/itinerary/data.js';
import { itinerary } from '../../../src/scenarios/itinerary/index.js';
import type { ItineraryPlayed } from '../../../src/scenarios/itinerary/outcome.js';
import type { ItineraryState } from '../../../src/scenarios/itinerary/state.js';
import { drive } from '../../support/drive.js';

export type ItineraryCase = Case<ItineraryData>;
export const never = (): boolean => false;

const file = 'datasets/itinerary.csv';
const read = readDataset({ file, text: readFileSync(file, 'utf8'), scenario: itinerary });
if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 2));

/** readDataset prepared these with the itinerary's own `prepare`. */
export const cases = read.cases as readonly ItineraryCase[];

export function caseNamed(id: string): ItineraryCase {
  const found = cases.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

export function caseWith(wanted: (item: ItineraryCase) => boolean): ItineraryCase {
  const found = cases.find(wanted);
  if (found === undefined) throw new Error('no case of this kind');
  return found;
}

/** The same case in the other language. */
export function flipped(item: ItineraryCase): ItineraryCase {
  const lang: Lang = item.lang === 'zh' ? 'en' : 'zh';
  return { ...item, lang, data: { ...item.data, lang } };
}

export function play(item: ItineraryCase, script: Script): ItineraryPlayed {
  const { transcript, state } = drive(itinerary, item, script);
  return { case: item, transcript, state: state as ItineraryState };
}

export const oracleOf = (item: ItineraryCase, wrong: (decision: string) => boolean = never): Script =>
  itinerary.oracle(viewOf(itinerary, item), wrong);

const memory = new Map<string, ItineraryPlayed>();

/** What the reference solution makes of a case; played once. */
export function playedByOracle(item: ItineraryCase): ItineraryPlayed {
  const key = `${item.id}/${item.lang}`;
  const played = memory.get(key) ?? play(item, oracleOf(item));
  memory.set(key, played);
  return played;
}

export function grade(played: ItineraryPlayed): Promise<Grades> {
  const judge = createJudge('stub:1');
  const { signal } = new AbortController();
  return gradePlayed(played, { scenario: itinerary, case: played.case, judge, signal });
}

/** The values of a grading by criterion; what does not apply is left out. */
export async function valuesOf(played: ItineraryPlayed): Promise<Readonly<Record<string, number>>> {
  const { verdicts } = await grade(played);
  return Object.fromEntries(
    Object.entries(verdicts).flatMap(([id, verdict]) =>
      verdict.kind === 'value' ? [[id, verdict.value] as const] : [],
    ),
  );
}

export function criterion(id: string): Criterion<ItineraryState, ItineraryData> {
  const found = itinerary.criteria.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}
