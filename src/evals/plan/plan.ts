import { FestevalError } from '../../core/errors.js';
import type { Components, Plan } from '../../core/plan.js';
import { isGraded, type GradedRow } from '../../core/scores.js';
import { nothingPaired, requireAlike } from '../compare/compare.js';
import { pairTasks, playedOf, requireDistinct, taskOf, type Operand } from '../compare/tasks.js';
import { spentOf } from '../compare/spending.js';
import { sum } from '../statistics/cluster-mean.js';
import { passAtK, passHatK } from '../statistics/pass.js';
import { nonInferiorityPower, pairedVariance, powerPaired } from '../statistics/power.js';
import { sumMoney } from '../summary/spend.js';
import { groupBy } from '../summary/groups.js';
import { componentsOf, pooledComponents, type Tasks } from './components.js';
import { sdAssumed, sdFromPairs, type KnownDifference } from './difference.js';
import { cheapest, optionsFor, variancesOf, type Noise } from './options.js';
import { smallestMargin } from './smallest-margin.js';

/** What a plan is asked: the rows of a run, the difference to be seen, and at which power and level. */
export type PlanInput = {
  readonly subject: Operand;
  /** Another subject on the same tasks, from which the spread of differences is known. */
  readonly against: Operand | null;
  readonly score: Plan['score'];
  readonly asked: Plan['asked'];
  /** Assumed between the true scores of two subjects where there is no other. */
  readonly correlation: number;
};

/** How much it takes to see a difference, from how the scores of a run vary. Throws a FestevalError (exit 2) for a run without graded trials. */
export function planFor({ subject, against, score, asked, correlation }: PlanInput): Plan {
  requireDistinct(subject);
  const graded = playedOf(subject).filter(isGraded);
  const scenarios = [...groupBy(graded, ({ scenario }) => scenario)];
  const components = scenarios.map(([id, rows]) => componentsOf(id, tasksOf(rows, score)));
  const pooled = pooledComponents(components);
  if (pooled.between === null) {
    throw new FestevalError(
      `${subject.operand}: a plan needs two tasks with a ${score} in every scenario, found ${String(pooled.tasks)} in ${String(components.length)} scenarios.`,
    );
  }
  const difference = differenceFrom(subject, against, score, pooled.between, correlation);
  const noise: Noise = { sd: difference.sd, within: pooled.within };
  const perTrial = perTrialOf(subject);
  const options = optionsFor(noise, asked, perTrial);
  return {
    schemaVersion: 1,
    ...{ run: subject.run, subject: subject.subject, score, asked, components, pooled, difference },
    current: currentOf(noise, asked, evenTasks(components), pooled.trials / pooled.tasks),
    options: [...options],
    cheapest: { detect: cheapest(options, 'detect'), gate: cheapest(options, 'gate') },
    perTrial,
    repeated: repeatedOf(graded),
  };
}

function tasksOf(rows: readonly GradedRow[], score: Plan['score']): Tasks {
  return [...groupBy(rows, taskOf).values()]
    .map((trials) => trials.flatMap((row) => row[score] ?? []))
    .filter(({ length }) => length > 0);
}

function differenceFrom(
  subject: Operand,
  against: Operand | null,
  score: Plan['score'],
  between: number,
  correlation: number,
): KnownDifference {
  const assumed: KnownDifference = {
    ...{ sd: sdAssumed(between, correlation), from: 'assumed', against: null, correlation },
  };
  if (against === null) return assumed;
  const scores = (rows: readonly GradedRow[]): readonly number[] => rows.flatMap((row) => row[score] ?? []);
  requireAlike(against, subject, false);
  const { scenarios } = pairTasks(against, subject);
  const pairs = [...scenarios.values()].map((tasks) => ({
    a: tasks.map(({ candidate }) => scores(candidate)),
    b: tasks.map(({ baseline }) => scores(baseline)),
  }));
  const sd = sdFromPairs(pairs);
  if (sd === null) throw nothingPaired([against, subject]);
  return { sd, from: 'pairs', against: against.operand, correlation: null };
}

function currentOf(noise: Noise, asked: Plan['asked'], tasks: number, trials: number): Plan['current'] {
  const { alpha, power, detect, margin } = asked;
  const variances = variancesOf(noise, trials);
  const variance = pairedVariance(variances);
  const { minimumDetectableDifference } = powerPaired({
    ...{ ...variances, difference: detect, alpha, nTasks: tasks, targetPower: power },
  });
  const test = { variance, difference: 0, alpha, nTasks: tasks };
  return {
    ...{ tasks, trials, detectable: minimumDetectableDifference },
    margin: smallestMargin(test, power),
    gatePower: nonInferiorityPower({ ...test, margin }),
  };
}

/** Scenarios weigh the same, so that the smallest decides what all of them can show. */
function evenTasks(components: readonly Components[]): number {
  return components.length * components.reduce((least, { tasks }) => Math.min(least, tasks), Infinity);
}

function perTrialOf(subject: Operand): Plan['perTrial'] {
  const rows = playedOf(subject);
  const { tokensPerTrial } = spentOf(rows);
  const money = sumMoney(rows.flatMap(({ cost }) => cost ?? []));
  return {
    tokens: tokensPerTrial === 0 ? null : tokensPerTrial,
    cost: money === null ? null : { ...money, amount: money.amount / rows.length },
  };
}

function repeatedOf(graded: readonly GradedRow[]): Plan['repeated'] {
  const tasks = [...groupBy(graded, taskOf).values()].map((trials) => ({
    n: trials.length,
    c: sum(trials.map(({ done }) => (done ? 1 : 0))),
  }));
  const most = tasks.reduce((least, { n }) => Math.min(least, n), Infinity);
  return Array.from({ length: most }, (_, i) => i + 1).map((k) => ({
    k,
    any: passAtK({ tasks, k }).mean,
    all: passHatK({ tasks, k }).mean,
  }));
}
