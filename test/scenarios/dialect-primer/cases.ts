/** The shipped cases, played by the reference solution and graded with a judge that answers 1. */
import { readFileSync } from 'node:fs';
import type { Case } from '../../../src/core/case.js';
import type { Criterion } from '../../../src/core/criterion.js';
import type { Script } from '../../../src/core/policy.js';
import { viewOf } from '../../../src/core/view.js';
import { gradePlayed, type Grades } from '../../../src/evals/grade.js';
import { createJudge } from '../../../src/evals/judges.js';
import { readDataset } from '../../../src/io/datasets.js';
import type { DialectData } from '../../../src/scenarios/dialect-primer/data.js';
import { dialectPrimer } from '../../../src/scenarios/dialect-primer/index.js';
import type { DialectPlayed } from '../../../src/scenarios/dialect-primer/outcome.js';
import type { DialectState } from '../../../src/scenarios/dialect-primer/state.js';
import { drive } from '../../support/drive.js';

export type DialectCase = Case<DialectData>;
export const never = (): boolean => false;

export const file = 'datasets/dialect-primer.csv';
export const text = readFileSync(file, 'utf8');
const read = readDataset({ file, text, scenario: dialectPrimer });
if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 2));

/** readDataset prepared these with the scenario's own `prepare`. */
export const cases = read.cases as readonly DialectCase[];

export function caseWith(wanted: (item: DialectCase) => boolean): DialectCase {
  const found = cases.find(wanted);
  if (found === undefined) throw new Error('no case of this kind');
  return found;
}

/** The same case in the other language. */
export function flipped(item: DialectCase): DialectCase {
  const lang = item.lang === 'zh' ? 'en' : 'zh';
  return { ...item, lang, data: { ...item.data, lang } };
}

export function play(item: DialectCase, script: Script): DialectPlayed {
  const { transcript, state } = drive(dialectPrimer, item, script);
  return { case: item, transcript, state: state as DialectState };
}

export const oracleOf = (item: DialectCase, wrong: (decision: string) => boolean = never): Script =>
  dialectPrimer.oracle(viewOf(dialectPrimer, item), wrong);

const memory = new Map<string, DialectPlayed>();

/** What the reference solution makes of a case; played once. */
export function playedByOracle(item: DialectCase): DialectPlayed {
  const key = `${item.id}/${item.lang}`;
  const played = memory.get(key) ?? play(item, oracleOf(item));
  memory.set(key, played);
  return played;
}

export function grade(played: DialectPlayed): Promise<Grades> {
  const judge = createJudge('stub:1');
  const { signal } = new AbortController();
  return gradePlayed(played, { scenario: dialectPrimer, case: played.case, judge, signal });
}

/** The values of a grading by criterion; what does not apply is left out. */
export function valuesIn({ verdicts }: Grades): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(verdicts).flatMap(([id, verdict]) =>
      verdict.kind === 'value' ? [[id, verdict.value] as const] : [],
    ),
  );
}

export const valuesOf = async (played: DialectPlayed): Promise<Readonly<Record<string, number>>> =>
  valuesIn(await grade(played));

export function criterion(id: string): Criterion<DialectState, DialectData> {
  const found = dialectPrimer.criteria.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}
