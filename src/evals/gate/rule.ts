import type { Rule, RuleId, RuleVerdict } from '../../core/gate.js';
import { decide, type Bounds } from '../statistics/non-inferiority.js';

/** A rule that measured nothing, and why. */
export function unmeasured(
  rule: RuleId,
  scenario: string | null,
  verdict: RuleVerdict,
  reason: Rule['reason'],
  tasks: number,
): Rule {
  const none = { value: null, low: null, high: null, limit: null, tasksNeeded: null };
  return { rule, scenario, verdict, reason, tasks, ...none };
}

const reasons = { pass: 'within', fail: 'beyond', inconclusive: 'uncertain' } as const;

/** A rule on bounds: above the limit it passes, below it fails, and between it cannot tell. */
export function boundedRule(
  rule: RuleId,
  scenario: string | null,
  bounds: Bounds,
  { limit, tasks, tasksNeeded }: Pick<Rule, 'tasks' | 'tasksNeeded'> & { readonly limit: number },
): Rule {
  const verdict = decide(bounds, limit);
  const { mean: value, lower: low, upper: high } = bounds;
  if (low === null) return { ...unmeasured(rule, scenario, 'inconclusive', 'unknown', tasks), limit };
  return { rule, scenario, verdict, reason: reasons[verdict], value, low, high, limit, tasks, tasksNeeded };
}

/** A rule on one figure, known or not, that must not exceed its limit. */
export function limitRule(rule: RuleId, value: number | null, limit: number, tasks: number): Rule {
  if (value === null) return { ...unmeasured(rule, null, 'inconclusive', 'unknown', tasks), limit };
  const verdict = value <= limit ? 'pass' : 'fail';
  const none = { scenario: null, low: null, high: null, tasksNeeded: null };
  return { rule, verdict, reason: reasons[verdict], value, limit, tasks, ...none };
}

/** With too few tasks nothing is decided, however clear it looks; the figures stay. */
export function withTooFew(rule: Rule, tasks: number, least: number): Rule {
  if (tasks >= least || rule.reason === 'few-tasks') return rule;
  return {
    ...rule,
    verdict: 'inconclusive',
    reason: 'few-tasks',
    tasksNeeded: Math.max(least, rule.tasksNeeded ?? 0),
  };
}
