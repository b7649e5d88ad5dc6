import { isGraded, type GradedRow, type ScoreRow } from '../../core/scores.js';
import type { TrialKey } from '../../core/trial.js';
import type { ScenarioFacts } from '../summary/facts.js';
import { groupBy } from '../summary/groups.js';
import { embarrassingGates } from './campaign.js';

/** The trials that show what a subject's users would have met. */
export type Choice = {
  readonly subject: string;
  /** Null where nothing was done. */
  readonly success: TrialKey | null;
  /** Null where everything was done. */
  readonly failure: TrialKey | null;
  /** Worse than what the other two show, or as bad as the failure; null where there is no third trial like that. */
  readonly worst: TrialKey | null;
  readonly done: number;
  readonly failed: number;
};

/**
 * For each subject a typical success, a typical failure and its worst trial. Typical is the median of its group by
 * completion, then usefulness (the lower one of two); of equal trials the first in the rows' order.
 */
export function chooseTrials(
  rows: readonly ScoreRow[],
  scenarios: readonly ScenarioFacts[],
): readonly Choice[] {
  const shame = shameIn(scenarios);
  const bySubject = groupBy(rows.filter(isGraded), ({ subject }) => subject);
  return [...bySubject].map(([subject, group]) => {
    const done = group.filter((row) => row.done);
    const failed = group.filter((row) => !row.done);
    const [success, failure] = [typical(done), typical(failed)];
    const worst = worstBeside(failed.length > 0 ? failed : done, failure ?? success, shame);
    return {
      subject,
      success: keyOf(success),
      failure: keyOf(failure),
      worst: keyOf(worst),
      done: done.length,
      failed: failed.length,
    };
  });
}

function typical(group: readonly GradedRow[]): GradedRow | null {
  const median = group.toSorted(byMerit)[Math.floor((group.length - 1) / 2)];
  return median === undefined ? null : (group.find((row) => byMerit(row, median) === 0) ?? median);
}

type Shame = (row: GradedRow) => number;

/** How many embarrassing gates a trial failed. */
function shameIn(scenarios: readonly ScenarioFacts[]): Shame {
  const gates = new Map(
    scenarios.map((one) => [one.id, new Set(embarrassingGates(one).map(({ id }) => id))]),
  );
  return ({ scenario, gatesFailed }) => gatesFailed.filter((id) => gates.get(scenario)?.has(id)).length;
}

/** Of failures any other will do; a success only where it is worse than the typical one. */
function worstBeside(group: readonly GradedRow[], shown: GradedRow | null, shame: Shame): GradedRow | null {
  const others = group.filter(
    (row) => row !== shown && (!row.done || shown === null || byMerit(row, shown) < 0),
  );
  return others.reduce<GradedRow | null>(
    (low, row) => (low === null || isWorse(row, low, shame) ? row : low),
    null,
  );
}

/** Lower, or as low and more embarrassing, or with more gates failed. */
function isWorse(a: GradedRow, b: GradedRow, shame: Shame): boolean {
  const differences = [
    a.completion - b.completion,
    shame(b) - shame(a),
    b.gatesFailed.length - a.gatesFailed.length,
    (a.usefulness ?? 0) - (b.usefulness ?? 0),
  ];
  return (differences.find((difference) => difference !== 0) ?? 0) < 0;
}

function byMerit(a: GradedRow, b: GradedRow): number {
  const difference = a.completion - b.completion;
  return difference !== 0 ? difference : (a.usefulness ?? 0) - (b.usefulness ?? 0);
}

function keyOf(row: GradedRow | null): TrialKey | null {
  if (row === null) return null;
  const { scenario, caseId, caseHash, subject, k } = row;
  return { scenario, caseId, caseHash, subject, k };
}

/** The trials of a choice, in the order of the report. */
export function chosen({ success, failure, worst }: Choice): readonly TrialKey[] {
  return [success, failure, worst].filter((key) => key !== null);
}
