import type { GateResult, Rule } from '../../core/gate.js';
import { columns } from '../../text/columns.js';
import { asked, measured, ruleName, verdictSentence, why } from './rule-text.js';

/** A gate's result for a terminal: the decision, then a line a rule, then what stands in the way. */
export function gateText(result: GateResult): string {
  const { rules } = result;
  const rows = rules.map((rule) => [
    rule.verdict,
    ruleName(rule),
    measured(rule, result),
    asked(rule, result),
    String(rule.tasks),
  ]);
  const reasons = rules.flatMap((rule) => reasonOf(rule, result));
  return [
    verdictSentence(result),
    '',
    columns([['', 'rule', 'measured [one-sided bounds]', 'asked for', 'tasks'], ...rows]),
    ...(reasons.length === 0 ? [] : ['', ...reasons]),
  ].join('\n');
}

function reasonOf(rule: Rule, result: GateResult): readonly string[] {
  const reason = why(rule, result);
  return rule.verdict === 'pass' || reason === '' ? [] : [`${ruleName(rule)}: ${reason}.`];
}
