import { exitCode, FestevalError, type ExitCode } from '../core/errors.js';
import type { Plan } from '../core/plan.js';
import { DEFAULT_MARGIN } from '../core/gate.js';
import { planFor } from '../evals/plan/plan.js';
import { USUAL_POWER } from '../evals/statistics/power.js';
import { planText } from '../evals/plan/plan-text.js';
import { readOperand } from './operand.js';
import { print, printJson } from './say.js';

export type PlanFlags = {
  readonly detect?: number;
  readonly power?: number;
  readonly alpha?: number;
  readonly margin?: number;
  readonly score?: Plan['score'];
  readonly against?: string;
  readonly correlation?: number;
  readonly json?: boolean;
};

/** Prints how many tasks and trials it takes to see a difference, from how a run's scores vary. */
export async function planRun(run: string, flags: PlanFlags): Promise<ExitCode> {
  const {
    detect = 0.05,
    power = USUAL_POWER,
    alpha = 0.05,
    margin = DEFAULT_MARGIN,
    correlation = 0.5,
  } = flags;
  const within = (name: string, value: number, high: number): void => {
    if (value > 0 && value < high) return;
    throw new FestevalError(
      `plan: --${name}: expected a number between 0 and ${String(high)}, found ${String(value)}.`,
    );
  };
  within('detect', detect, 1);
  within('power', power, 1);
  within('alpha', alpha, 0.5);
  if (alpha < 1e-6) throw new FestevalError('plan: --alpha: expected at least 0.000001.');
  within('margin', margin, 1);
  if (correlation > 1) {
    throw new FestevalError(
      `plan: --correlation: expected a number from 0 to 1, found ${String(correlation)}.`,
    );
  }
  const plan = planFor({
    subject: await readOperand(run),
    against: flags.against === undefined ? null : await readOperand(flags.against),
    score: flags.score ?? 'completion',
    asked: { detect, power, alpha, margin },
    correlation,
  });
  if (flags.json === true) printJson(plan);
  else print(planText(plan));
  return exitCode.done;
}
