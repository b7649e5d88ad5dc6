import { nonInferiorityPower } from '../statistics/power.js';

type Test = {
  readonly variance: number;
  readonly difference: number;
  readonly alpha: number;
  readonly nTasks: number;
};

/** Halvings: the margin is found to a thousandth. */
const STEPS = 12;

/** The smallest margin, to a thousandth, at which a gate passes with this chance; null where none below 1 does. */
export function smallestMargin(test: Test, power: number): number | null {
  const enough = (margin: number): boolean => nonInferiorityPower({ ...test, margin }) >= power;
  if (!enough(1)) return null;
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return Math.ceil(high * 1000) / 1000;
}
