import { exitCode, FestevalError } from '../../core/errors.js';
import {
  LEAST_TASKS,
  type GatePolicy,
  type GateResult,
  type GateVerdict,
  type Rule,
} from '../../core/gate.js';
import { isGraded, type ScoreLine, type ScoreRow } from '../../core/scores.js';
import { compare, nothingPaired, requireAlike } from '../compare/compare.js';
import { spentOf } from '../compare/spending.js';
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
  const rules = rulesFor(baseline, candidate, policy);
  const verdict = verdictOf(rules);
  // Where no task is left on both sides there is nothing to compare.
  const comparable = baseline !== null && rules.some(({ tasks }) => tasks > 0);
  const { operand, run, subject } = candidate;
  return {
    schemaVersion: 1,
    verdict,
    exitCode: codes[verdict],
    policy,
    rules: [...rules],
    currency: spentOf(playedOf(candidate)).costPerDone?.currency ?? null,
    candidate: { operand, run, subject },
    comparison: comparable
      ? compare(baseline, candidate, { level: 1 - 2 * policy.alpha, bootstrap: false })
      : null,
  };
}

/** The gate's rules over the rows, and what each says. Throws as `gate` does. */
export function rulesFor(baseline: Operand | null, candidate: Operand, policy: GatePolicy): readonly Rule[] {
  const sides = baseline === null ? [candidate] : [baseline, candidate];
  sides.forEach(requireDistinct);
  if (baseline === null) requireFloor(policy);
  else requireAlike(baseline, candidate, false);
  const pairing = baseline === null ? null : pairTasks(baseline, candidate);
  const tasks = pairing === null ? gradedTasks(candidate) : pairedTasks(pairing);
  const breakage = broken(sides, policy, tasks);
  if (tasks === 0 && breakage.verdict === 'fail') return [breakage];
  if (tasks === 0) throw nothingPaired(sides);
  const measured = [
    ...(pairing === null ? [] : againstBaseline(pairing, sides, policy)),
    ...floors(candidate, policy),
    ...limits(spentOf(playedOf(candidate)), policy, tasks),
  ].map((rule) => withTooFew(rule, tasks, LEAST_TASKS));
  return [evidenceRule(evidenceFault(sides, pairing, policy), tasks), breakage, ...measured];
}

function againstBaseline(pairing: Pairing, sides: readonly Operand[], policy: GatePolicy): readonly Rule[] {
  const strata = [...pairing.scenarios.values()];
  const fault = judgeFault(sides, strata.flat());
  const usefulness = notWorse('usefulness', strata, policy);
  const completion = notWorse('completion', strata, policy);
  return [
    completion.verdict === 'pass' && hidesLosses(sides, policy)
      ? { ...completion, verdict: 'inconclusive', reason: 'timeouts-matter' }
      : completion,
    fault === null ? usefulness : { ...usefulness, verdict: 'inconclusive', reason: fault },
    ...noHarm(pairing.scenarios, policy),
  ];
}

/**
 * Whether completion passes only because trials that ran out of time or budget are left out. Such a trial may be its
 * subject's own doing, while a vendor that is down is not.
 */
function hidesLosses([baseline, candidate]: readonly Operand[], policy: GatePolicy): boolean {
  if (baseline === undefined || candidate === undefined) return false;
  const lines = candidate.lines.map((line) => (ranOut(line) ? asFailed(line) : line));
  if (lines.every((line, i) => line === candidate.lines[i])) return false;
  const { scenarios } = pairTasks(baseline, { ...candidate, lines });
  return notWorse('completion', [...scenarios.values()], policy).verdict !== 'pass';
}

function ranOut(line: ScoreLine): line is ScoreRow {
  return line.status === 'broken' && (line.broken === 'timeout' || line.broken === 'budget');
}

function asFailed(row: ScoreRow): ScoreRow {
  return { ...row, status: 'finished', completion: 0, usefulness: 0, score: 0, done: false };
}

function requireFloor(policy: GatePolicy): void {
  if (policy.minCompletion === null) {
    throw new FestevalError(
      'gate: without a baseline there is nothing to hold the candidate against. Name a baseline, or a floor with --min-completion.',
    );
  }
}

function pairedTasks({ scenarios }: Pairing): number {
  return [...scenarios.values()].flat().length;
}

function gradedTasks(side: Operand): number {
  return unique(playedOf(side).filter(isGraded).map(taskOf)).length;
}

const codes = {
  pass: exitCode.done,
  fail: exitCode.gateFailed,
  inconclusive: exitCode.inconclusive,
  'too-much-broke': exitCode.tooMuchBroke,
} as const;

/** What the rules come to. */
export function verdictOf(rules: readonly Rule[]): GateVerdict {
  if (rules.some(({ rule, verdict }) => rule === 'broken' && verdict === 'fail')) return 'too-much-broke';
  if (rules.some(({ verdict }) => verdict === 'fail')) return 'fail';
  const passed = rules.length > 0 && rules.every(({ verdict }) => verdict === 'pass');
  return passed ? 'pass' : 'inconclusive';
}
