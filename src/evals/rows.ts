import type { RunStore } from '../core/run.js';
import type { ScoreRow } from '../core/scores.js';
import type { AnyScenario } from '../core/scenario.js';
import { scoreRow } from './scores.js';

/** The rows of `scores.jsonl`: one for every trial that was played, in planned order. */
export function rowsOf(store: RunStore, scenarios: readonly AnyScenario[]): ScoreRow[] {
  const { header } = store;
  const cases = new Map(header.cases.map((one) => [`${one.scenario}/${one.id}`, one]));
  const subjects = new Map(header.subjects.map((one) => [one.name, one]));
  const gates = new Map(scenarios.map(({ id, criteria }) => [id, gatesIn(criteria)]));
  const { judges } = header.instrument;
  const judge = judges.length === 0 ? null : judges.join(' + ');
  const rows: ScoreRow[] = [];
  for (const trial of store.trials()) {
    const { scenario, caseId, subject } = trial.key;
    const facts = cases.get(`${scenario}/${caseId}`);
    const print = subjects.get(subject);
    if (facts === undefined || print === undefined) {
      throw new Error(`${header.name}: ${scenario}/${caseId} of ${subject} is not in the run's header`);
    }
    const grading = store.grading(trial.key);
    rows.push(
      scoreRow(trial, grading, { case: facts, subject: print, gates: gates.get(scenario) ?? [], judge }),
    );
  }
  return rows;
}

function gatesIn(criteria: AnyScenario['criteria']): string[] {
  return criteria.filter(({ kind }) => kind === 'gate').map(({ id }) => id);
}
