import { exitCode, FestevalError } from '../../core/errors.js';
import {
  LEAST_TASKS,
  type GatePolicy,
  type GateResult,
  type GateVerdict,
  type Rule,
} from '../../core/gate.js';
import { isGraded } from '../../core/scores.js';
import { compare } from '../compare/compare.js';
import { spentOf, type Spent } from '../compare/spending.js';
import {
  pairTasks,
  playedOf,
  requireDistinct,
  taskOf,
  type Operand,
  type Pairing,
} from '../compare/tasks.js';
import { unique } from '../summary/groups.js';
import { evidenceFault, evidenceRule, judgeFault } from './evidence.js';
import { withTooFew } from './rule.js';
import { broken, floors, limits, noHarm, notWorse } from './rules.js';

/**
 * Whether a candidate may pass, from rows alone. Too much broken outweighs all (3), then any failed rule (1), then
 * any rule that cannot tell (4). Throws a FestevalError (exit 2) for rows that cannot be compared: see `compare`;
 * without a baseline for no rows, and for a policy that asks for nothing.
 */
export function gate(baseline: Operand | null, candidate: Operand, policy: GatePolicy): GateResult {
  requireDistinct(candidate);
  const sides = baseline === null ? [candidate] : [baseline, candidate];
  const pairing = baseline === null ? null : pairTasks(baseline, candidate);
  const tasks = pairing === null ? gradedTasks(candidate) : [...pairing.scenarios.values()].flat().length;
  const breakage = broken(sides, policy, tasks);
  const spent = spentOf(playedOf(candidate));
  if (
    sides.some((side) => playedOf(side).length > 0 && gradedTasks(side) === 0) &&
    breakage.verdict === 'fail'
  ) {
    return resultOf([breakage], { policy, candidate, comparison: null, spent });
  }
  const comparison = baseline === null ? null : compare(baseline, candidate, { level: 1 - 2 * policy.alpha });
  if (pairing === null) requireFloor(candidate, policy);
  const measured = [
    ...(pairing === null ? [] : againstBaseline(pairing, sides, policy)),
    ...floors(candidate, policy),
    ...limits(spent, policy, tasks),
  ].map((rule) => withTooFew(rule, tasks, LEAST_TASKS));
  const rules = [evidenceRule(evidenceFault(sides, pairing, policy), tasks), breakage, ...measured];
  return resultOf(rules, { policy, candidate, comparison, spent });
}

function againstBaseline(pairing: Pairing, sides: readonly Operand[], policy: GatePolicy): readonly Rule[] {
  const strata = [...pairing.scenarios.values()];
  const fault = judgeFault(sides, strata.flat(), policy);
  const usefulness = notWorse('usefulness', strata, policy);
  return [
    notWorse('completion', strata, policy),
    fault === null ? usefulness : { ...usefulness, verdict: 'inconclusive', reason: fault },
    ...noHarm(pairing.scenarios, policy),
  ];
}

function requireFloor({ operand, lines }: Operand, policy: GatePolicy): void {
  const { minCompletion, maxCostPerDone, maxP95Seconds } = policy;
  if (lines.length === 0)
    throw new FestevalError(`${operand}: holds no trial; there is nothing to decide on.`);
  if (minCompletion === null && maxCostPerDone === null && maxP95Seconds === null) {
    throw new FestevalError(
      'gate: without a baseline there is nothing to hold the candidate against. Name a baseline, or a floor with --min-completion.',
      exitCode.usage,
    );
  }
}

function gradedTasks(side: Operand): number {
  return unique(playedOf(side).filter(isGraded).map(taskOf)).length;
}

type Facts = Pick<GateResult, 'policy' | 'comparison'> & {
  readonly candidate: Operand;
  readonly spent: Spent;
};

function resultOf(rules: readonly Rule[], { policy, candidate, comparison, spent }: Facts): GateResult {
  const verdict = verdictOf(rules);
  const { operand, run, subject } = candidate;
  return {
    schemaVersion: 1,
    verdict,
    exitCode: codes[verdict],
    policy,
    rules: [...rules],
    currency: spent.costPerDone?.currency ?? null,
    candidate: { operand, run, subject },
    comparison,
  };
}

const codes = {
  pass: exitCode.done,
  fail: exitCode.gateFailed,
  inconclusive: exitCode.inconclusive,
  'too-much-broke': exitCode.tooMuchBroke,
} as const;

function verdictOf(rules: readonly Rule[]): GateVerdict {
  if (rules.some(({ rule, verdict }) => rule === 'broken' && verdict === 'fail')) return 'too-much-broke';
  if (rules.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return rules.some(({ verdict }) => verdict === 'inconclusive') ? 'inconclusive' : 'pass';
}
