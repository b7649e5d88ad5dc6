import type { Lang } from '../../core/lang.js';
import { isGraded, type GradedRow, type ScoreRow, type WordingCounts } from '../../core/scores.js';
import type { BrokenCause } from '../../core/trial.js';
import type { ScenarioFacts } from '../summary/facts.js';
import { sumWording } from '../summary/wording.js';
import { addFailures, type Failure } from './tally-failures.js';

/** `below`: how many of the `n` values were less than 1. */
export type Count = { readonly n: number; readonly sum: number; readonly below: number };

/** Graded trials of one subject in one scenario. */
export type CellTally = {
  readonly difficulties: ReadonlyMap<number, Count>;
  readonly langs: ReadonlyMap<Lang, Count>;
  readonly criteria: ReadonlyMap<string, Count>;
  readonly failures: ReadonlyMap<string, Failure>;
};

/** Cases with a graded trial, by difficulty and language; the criteria that rows name, as they come. */
export type ScenarioTally = {
  readonly difficulties: ReadonlyMap<number, ReadonlySet<string>>;
  readonly langs: ReadonlyMap<Lang, ReadonlySet<string>>;
  readonly criteria: ReadonlySet<string>;
  /** Null where no model was asked to word anything. */
  readonly wording: WordingCounts | null;
};

/** `cause` is null where the trial finished and its grading failed. */
export type Problem = { readonly text: string; readonly cause: BrokenCause | null; readonly times: number };

/** What a report counts in a run's rows, in one pass: a run may have a hundred thousand. */
export type Tally = {
  readonly scenarios: ReadonlyMap<string, ScenarioTally>;
  /** By scenario, then by subject. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, CellTally>>;
  /** Trials that were done, by subject. */
  readonly done: ReadonlyMap<string, number>;
  /** Messages of trials that broke or could not be graded, by subject, then by message. */
  readonly problems: ReadonlyMap<string, ReadonlyMap<string, Problem>>;
};

/** Changed in place: there are many. */
type OpenCount = { n: number; sum: number; below: number };
type OpenScenario = {
  readonly difficulties: Map<number, Set<string>>;
  readonly langs: Map<Lang, Set<string>>;
  readonly criteria: Set<string>;
  wording: WordingCounts | null;
};
type OpenCell = {
  readonly difficulties: Map<number, OpenCount>;
  readonly langs: Map<Lang, OpenCount>;
  readonly criteria: Map<string, OpenCount>;
  readonly failures: Map<string, Failure>;
};

export function tally(rows: readonly ScoreRow[], scenarios: readonly ScenarioFacts[]): Tally {
  const facts = new Map(scenarios.map((one) => [one.id, one]));
  const open = {
    scenarios: new Map<string, OpenScenario>(),
    cells: new Map<string, Map<string, OpenCell>>(),
    done: new Map<string, number>(),
    problems: new Map<string, Map<string, Problem>>(),
  };
  for (const row of rows) {
    const scenario = at(open.scenarios, row.scenario, newScenario);
    if (row.problem !== null) addProblem(at(open.problems, row.subject, newProblems), row, row.problem);
    if (row.wording !== null) scenario.wording = sumWording([row.wording, ...known(scenario.wording)]);
    if (!isGraded(row)) continue;
    if (row.done) open.done.set(row.subject, (open.done.get(row.subject) ?? 0) + 1);
    addCase(scenario, row);
    addGraded(at(at(open.cells, row.scenario, newCells), row.subject, newCell), row, facts.get(row.scenario));
  }
  return open;
}

function addProblem(problems: Map<string, Problem>, { broken }: ScoreRow, text: string): void {
  problems.set(text, { text, cause: broken, times: (problems.get(text)?.times ?? 0) + 1 });
}

function addCase({ difficulties, langs, criteria }: OpenScenario, row: GradedRow): void {
  at(difficulties, row.difficulty, newSet).add(row.caseId);
  at(langs, row.lang, newSet).add(row.caseId);
  for (const id of Object.keys(row.criteria)) criteria.add(id);
}

function addGraded(cell: OpenCell, row: GradedRow, facts: ScenarioFacts | undefined): void {
  addValue(cell.difficulties, row.difficulty, row.completion);
  addValue(cell.langs, row.lang, row.completion);
  for (const id of Object.keys(row.criteria)) {
    const value = row.criteria[id] ?? null;
    if (value !== null) addValue(cell.criteria, id, value);
  }
  addFailures(cell.failures, row, facts);
}

function addValue<K>(counts: Map<K, OpenCount>, key: K, value: number): void {
  const count = at(counts, key, newCount);
  count.n += 1;
  count.sum += value;
  if (value < 1) count.below += 1;
}

const newCount = (): OpenCount => ({ n: 0, sum: 0, below: 0 });
const newScenario = (): OpenScenario => ({
  difficulties: new Map(),
  langs: new Map(),
  criteria: new Set(),
  wording: null,
});
const newCell = (): OpenCell => ({
  difficulties: new Map(),
  langs: new Map(),
  criteria: new Map(),
  failures: new Map(),
});
const newCells = (): Map<string, OpenCell> => new Map();
const newProblems = (): Map<string, Problem> => new Map();
const newSet = (): Set<string> => new Set();
const known = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);

/** The value of a key, made where there is none yet. */
function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
