import type { RunHeader, RunStore, SubjectPrint } from '../core/run.js';
import type { PendingRow, ScoreRow } from '../core/scores.js';
import type { AnyScenario } from '../core/scenario.js';
import type { TrialKey } from '../core/trial.js';
import { rowInstrument } from './fingerprint.js';
import { isCalibrated } from './judging/standing.js';
import { pendingRow, playedRow, sharedFacts, type SharedFacts } from './scores.js';
import { sharingFigures } from './share.js';
import { countBy, isSameTrial } from './summary/groups.js';

/**
 * The rows of `scores.jsonl` that were played, in planned order, from what the run keeps beside its trials; only those
 * of one subject where it is named.
 */
export function rowsOf(
  store: RunStore,
  scenarios: readonly AnyScenario[],
  subject: string | null = null,
): ScoreRow[] {
  const { header } = store;
  const factsOf = factsFor(header, scenarios);
  const share = sharingFigures();
  const rows: ScoreRow[] = [];
  for (const [place, figures] of store.figures()) {
    const key = header.planned[place];
    if (key === undefined) throw new Error(`${header.name}: has no trial ${String(place)}`);
    if (subject !== null && key.subject !== subject) continue;
    rows.push(playedRow(key, share(figures), factsOf(key)));
  }
  return rows;
}

/** The rows of planned trials that `played`, which is in planned order, has no row of; in planned order. */
export function pendingRowsOf(
  header: RunHeader,
  scenarios: readonly AnyScenario[],
  played: readonly ScoreRow[],
): PendingRow[] {
  if (played.length === header.planned.length) return [];
  const factsOf = factsFor(header, scenarios);
  let next = 0;
  return header.planned.flatMap((key) => {
    const row = played[next];
    if (row === undefined || !isSameTrial(row, key)) return [pendingRow(key, factsOf(key))];
    next += 1;
    return [];
  });
}

/** What is the same for all rows of a case and subject is made once and shared. */
function factsFor(header: RunHeader, scenarios: readonly AnyScenario[]): (key: TrialKey) => SharedFacts {
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
  const plannedOf = countBy(header.planned.map(({ subject }) => subject));
  const judge = instrument.judges.length === 0 ? null : instrument.judges.join(' + ');
  const make = ({ scenario, caseId, subject }: TrialKey): SharedFacts => {
    const facts = cases.get(`${scenario}/${caseId}`);
    const print: SubjectPrint | undefined = subjects.get(subject);
    const known = played.get(scenario);
    if (facts === undefined || print === undefined || known === undefined) {
      throw new Error(`${header.name}: ${scenario}/${caseId} of ${subject} is not in the run's header`);
    }
    const planned = plannedOf[subject] ?? 0;
    return sharedFacts({ case: facts, subject: print, judge, planned, ...known });
  };
  return lastKept(make);
}

/** In planned order the trials of one case and subject come one after another: the facts of the last are kept. */
function lastKept(make: (key: TrialKey) => SharedFacts): (key: TrialKey) => SharedFacts {
  let last: { readonly key: TrialKey; readonly facts: SharedFacts } | null = null;
  return (key) => {
    if (last === null || !isSameTrial({ ...last.key, k: key.k }, key)) last = { key, facts: make(key) };
    return last.facts;
  };
}
