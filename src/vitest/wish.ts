import type { Graded } from '../core/grading.js';
import { gradedOf, lossOf, type ScenarioTrial } from './scenario-trial.js';

/** What a test expects of its trials: a number of each, and the least mean over cases. */
export type Wish = {
  /** In messages: `mean completion`. */
  readonly what: string;
  readonly atLeast: number;
  /** In [0, 1]; null where a judge was asked for it and failed. */
  of(graded: Graded, trial: ScenarioTrial): number | null;
};

export const complete = (atLeast: number): Wish => ({
  ...{ what: 'mean completion', atLeast },
  of: ({ numbers }) => numbers.completion,
});

export const done = (atLeast: number): Wish => ({
  ...{ what: 'share of cases done in one attempt (pass@1)', atLeast },
  of: ({ numbers }) => (numbers.done ? 1 : 0),
});

export const score = (atLeast: number): Wish => ({
  ...{ what: 'mean score', atLeast },
  of: ({ numbers }) => numbers.score,
});

/** Gates that do not apply to a case are passed. */
export const gates: Wish = {
  ...{ what: 'share of trials that pass every gate', atLeast: 1 },
  of: ({ verdicts }, trial) =>
    trial.gates.every((id) => verdicts[id]?.kind !== 'value' || verdicts[id].value === 1) ? 1 : 0,
};

/** One trial as a wish sees it: its number, or why it has none. */
export type Seen = ScenarioTrial & { readonly value: number | null; readonly loss: string | null };

export function seenBy(trials: readonly ScenarioTrial[], wish: Wish): readonly Seen[] {
  return trials.map((trial) => {
    const graded = gradedOf(trial);
    const value = graded === null ? null : wish.of(graded, trial);
    const unjudged = value === null ? 'no judge gave the verdicts that this number needs' : null;
    return { ...trial, value, loss: lossOf(trial) ?? unjudged };
  });
}

/** Of sums of decimal fractions, which are not exact. */
const SLACK = 1e-9;

/**
 * Whether the mean of a wish's number is high enough; all cases have as many trials, so that the mean over trials is that
 * over cases. Never where a trial has no number: what broke is neither a zero nor left out.
 */
export function isGranted(seen: readonly Seen[], { atLeast }: Wish): boolean {
  const mean = meanOf(seen);
  return mean !== null && seen.every(({ value }) => value !== null) && mean >= atLeast - SLACK;
}

/** The mean of the numbers that there are; null for none. */
export function meanOf(seen: readonly Seen[]): number | null {
  const values = seen.flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
