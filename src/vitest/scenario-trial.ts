import type { Graded, Grading } from '../core/grading.js';
import type { Trial, TrialKey } from '../core/trial.js';

/** One trial that a test asked for, and what came of it. */
export type ScenarioTrial = {
  readonly key: TrialKey;
  /** Null where it was not played. */
  readonly trial: Trial | null;
  /** Null where there is nothing to grade: the trial broke or was not played. */
  readonly grading: Grading | null;
  /** Why it was not played; null where it was. */
  readonly unplayed: string | null;
  /** Ids of the scenario's gates. */
  readonly gates: readonly string[];
};

/** The trial's verdicts and numbers; null where it has none. */
export function gradedOf({ grading }: ScenarioTrial): Graded | null {
  return grading?.status === 'graded' ? grading : null;
}

/** Why a trial says nothing about its subject; null where it does. */
export function lossOf({ trial, grading, unplayed }: ScenarioTrial): string | null {
  if (trial === null) return `not played: ${unplayed ?? 'nobody knows why'}`;
  if (trial.status === 'broken') return `broken by ${trial.cause}: ${trial.message}`;
  if (grading === null) return 'not graded: the test or its budget ended before';
  return grading.status === 'failed' ? `not graded: ${grading.message}` : null;
}
