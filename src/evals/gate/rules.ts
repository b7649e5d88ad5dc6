import { LEAST_TASKS, type GatePolicy, type Rule } from '../../core/gate.js';
import { isGraded, type GradedRow } from '../../core/scores.js';
import { diffsOf, meansOf, type Score } from '../compare/difference.js';
import type { Spent } from '../compare/spending.js';
import { playedOf, taskOf, type Operand, type PairedTask } from '../compare/tasks.js';
import { meanOf, sum } from '../statistics/cluster-mean.js';
import { guardedBounds } from '../statistics/non-inferiority.js';
import { nonInferioritySampleSize, USUAL_POWER } from '../statistics/power.js';
import { groupBy } from '../summary/groups.js';
import { boundedRule, limitRule, unmeasured, withTooFew } from './rule.js';

/** Over all scenarios the score is not lower than the baseline's by more than the margin. */
export function notWorse(
  score: Score,
  strata: readonly (readonly PairedTask[])[],
  { margin, alpha }: GatePolicy,
): Rule {
  const diffs = strata.map((tasks) => diffsOf(meansOf(tasks, score)));
  const tasks = sum(diffs.map(({ length }) => length));
  const tasksNeeded = nonInferioritySampleSize({
    ...{ variance: pooledVariance(diffs), difference: 0, margin, alpha, power: USUAL_POWER },
  });
  return boundedRule(score, null, guardedBounds(diffs, alpha), { limit: -margin, tasks, tasksNeeded });
}

/** Of one task's difference, within scenarios. */
function pooledVariance(strata: readonly (readonly number[])[]): number {
  const squares = strata.map((values) => {
    const mean = meanOf(values) ?? 0;
    return sum(values.map((value) => (value - mean) ** 2));
  });
  const df = sum(strata.map(({ length }) => Math.max(0, length - 1)));
  return df === 0 ? 0 : sum(squares) / df;
}

/**
 * No scenario's completion is shown to have fallen: fails only where the upper bound, with alpha shared out over the
 * scenarios (Bonferroni), lies below zero. Where nothing is shown it passes: a margin is asked for overall only. A
 * scenario of few tasks shows nothing.
 */
export function noHarm(
  scenarios: ReadonlyMap<string, readonly PairedTask[]>,
  { alpha }: GatePolicy,
): readonly Rule[] {
  return [...scenarios].map(([scenario, tasks]) => {
    const bounds = guardedBounds([diffsOf(meansOf(tasks, 'completion'))], alpha / scenarios.size);
    const rule = boundedRule('harm', scenario, bounds, { limit: 0, tasks: tasks.length, tasksNeeded: null });
    if (tasks.length < LEAST_TASKS) return { ...rule, verdict: 'pass', reason: 'few-tasks' };
    return rule.verdict === 'fail' ? rule : { ...rule, verdict: 'pass', reason: 'within' };
  });
}

/** Every scenario's mean completion reaches the floor, by the bounds of its tasks' means. */
export function floors(candidate: Operand, { minCompletion, alpha }: GatePolicy): readonly Rule[] {
  if (minCompletion === null) return [];
  const graded = playedOf(candidate).filter(isGraded);
  const byScenario = groupBy(graded, ({ scenario }) => scenario);
  const planned = [...new Set(candidate.lines.map(({ scenario }) => scenario))];
  return planned.map((scenario) => {
    const means = taskMeans(byScenario.get(scenario) ?? []);
    if (means.length === 0) return unmeasured('floor', scenario, 'inconclusive', 'scenario-missing', 0);
    const figures = {
      limit: minCompletion,
      tasks: means.length,
      tasksNeeded: leastFor(minCompletion, alpha),
    };
    const rule = boundedRule('floor', scenario, guardedBounds([means], alpha), figures);
    return withTooFew(rule, means.length, LEAST_TASKS);
  });
}

/** The tasks with which a scenario would pass a floor if every one of them were completed in full. */
function leastFor(floor: number, alpha: number): number | null {
  return nonInferioritySampleSize({
    variance: 0,
    difference: 0,
    margin: 1 - floor,
    alpha,
    power: USUAL_POWER,
  });
}

function taskMeans(rows: readonly GradedRow[]): readonly number[] {
  return [...groupBy(rows, taskOf).values()].flatMap(
    (trials) => meanOf(trials.map(({ completion }) => completion)) ?? [],
  );
}

/** The share of played trials that have no numbers, broken or not graded, on the side where it is larger. */
export function broken(sides: readonly Operand[], { maxBroken }: GatePolicy, tasks: number): Rule {
  const shares = sides.map((side) => {
    const played = playedOf(side);
    return played.filter((row) => !isGraded(row)).length / Math.max(1, played.length);
  });
  return limitRule('broken', Math.max(...shares), maxBroken, tasks);
}

/** Money and time, where the policy limits them. */
export function limits(spent: Spent, policy: GatePolicy, tasks: number): readonly Rule[] {
  const { maxCostPerDone, maxP95Seconds } = policy;
  const cost = spent.costPerDone?.amount ?? null;
  const forNothing: Rule = {
    ...unmeasured('cost', null, 'fail', 'nothing-done', tasks),
    limit: maxCostPerDone,
  };
  return [
    ...(maxCostPerDone === null
      ? []
      : [spent.done === 0 ? forNothing : limitRule('cost', cost, maxCostPerDone, tasks)]),
    ...(maxP95Seconds === null ? [] : [limitRule('latency', spent.p95, maxP95Seconds, tasks)]),
  ];
}
