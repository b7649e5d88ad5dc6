import type { GradedRow } from '../../core/scores.js';
import type { TrialKey } from '../../core/trial.js';
import type { ScenarioFacts } from '../summary/facts.js';
import { lossesOf, type Loss } from '../summary/losses.js';

/** One thing that cost a subject points in a scenario; `lossesOf` says how lost points are shared out. */
export type Failure = Pick<Loss, 'kind' | 'id'> & {
  readonly scenario: string;
  /** Graded trials in which it cost anything. */
  readonly trials: number;
  /** Points of completion, summed over these trials. */
  readonly points: number;
  /** The trial that lost most to it, the first of several; and how much that was. */
  readonly example: TrialKey;
  readonly most: number;
};

/** Adds what a trial lost to the failures of its cell. */
export function addFailures(
  failures: Map<string, Failure>,
  row: GradedRow,
  facts: ScenarioFacts | undefined,
): void {
  for (const loss of merged(lossesOf(row, facts))) {
    const { kind, id, points } = loss;
    const key = keyOf(loss);
    const known = failures.get(key);
    const before = known ?? { trials: 0, points: 0, example: row, most: -1 };
    failures.set(key, {
      kind,
      id,
      scenario: row.scenario,
      trials: before.trials + 1,
      points: before.points + points,
      example: points > before.most ? row : before.example,
      most: Math.max(points, before.most),
    });
  }
}

/** A check that others need takes their losses on itself: one loss a cause. */
function merged(losses: readonly Loss[]): readonly Loss[] {
  if (losses.length < 2) return losses;
  const byKey = new Map<string, Loss>();
  for (const loss of losses) {
    const key = keyOf(loss);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? loss : { ...known, points: known.points + loss.points });
  }
  return [...byKey.values()];
}

const keyOf = ({ kind, id }: Loss): string => `${kind} ${id}`;
