import type { RunHeader, RunStore, SubjectPrint } from '../core/run.js';
import type { PendingRow, ScoreRow } from '../core/scores.js';
import type { AnyScenario } from '../core/scenario.js';
import { trialId, type TrialKey } from '../core/trial.js';
import { rowInstrument } from './fingerprint.js';
import { isCalibrated } from './judging/standing.js';
import { pendingRow, scoreRow, type RowFacts } from './scores.js';

/** The rows of `scores.jsonl` that were played, in planned order. */
export function rowsOf(store: RunStore, scenarios: readonly AnyScenario[]): ScoreRow[] {
  const factsOf = factsFor(store.header, scenarios);
  const rows: ScoreRow[] = [];
  for (const trial of store.trials()) {
    rows.push(scoreRow(trial, store.grading(trial.key), factsOf(trial.key)));
  }
  return rows;
}

/** The rows of planned trials that `played` has no row of, in planned order. */
export function pendingRowsOf(
  header: RunHeader,
  scenarios: readonly AnyScenario[],
  played: readonly ScoreRow[],
): PendingRow[] {
  if (played.length === header.planned.length) return [];
  const factsOf = factsFor(header, scenarios);
  const known = new Set(played.map(trialId));
  return header.planned.filter((key) => !known.has(trialId(key))).map((key) => pendingRow(key, factsOf(key)));
}

/** What is the same for all rows of a case, a subject or a scenario is made once and shared. */
function factsFor(header: RunHeader, scenarios: readonly AnyScenario[]): (key: TrialKey) => RowFacts {
  const { instrument, judges } = header;
  const cases = new Map(header.cases.map((one) => [`${one.scenario}/${one.id}`, one]));
  const subjects = new Map(header.subjects.map((one) => [one.name, one]));
  const played = new Map(
    Object.keys(instrument.scenarios).map((id) => {
      const criteria = scenarios.find((scenario) => scenario.id === id)?.criteria ?? [];
      const idsOf = (kind: string): string[] =>
        criteria.filter((one) => one.kind === kind).map((one) => one.id);
      const calibrated =
        judges.length === 0 ? null : isCalibrated(judges, idsOf('rubric'), header.suite.minKappa);
      return [id, { gates: idsOf('gate'), calibrated, instrument: rowInstrument(instrument, id) }];
    }),
  );
  const judge = instrument.judges.length === 0 ? null : instrument.judges.join(' + ');
  return ({ scenario, caseId, subject }) => {
    const facts = cases.get(`${scenario}/${caseId}`);
    const print: SubjectPrint | undefined = subjects.get(subject);
    const known = played.get(scenario);
    if (facts === undefined || print === undefined || known === undefined) {
      throw new Error(`${header.name}: ${scenario}/${caseId} of ${subject} is not in the run's header`);
    }
    return { case: facts, subject: print, judge, ...known };
  };
}
