import type { GateResult, Rule } from '../../core/gate.js';
import { xml } from '../report/untrusted.js';
import { asked, measured, ruleName, verdictSentence, why } from './rule-text.js';

/**
 * A gate's result as JUnit XML, one test case a rule and scenario. What fails is a `failure`; what cannot tell is an
 * `error`, so that no reader of such files takes it for green.
 */
export function junitXml(result: GateResult): string {
  const { rules } = result;
  const count = (verdict: Rule['verdict']): string =>
    String(rules.filter((rule) => rule.verdict === verdict).length);
  const totals = `tests="${String(rules.length)}" failures="${count('fail')}" errors="${count('inconclusive')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="festeval gate" ${totals}>`,
    `  <testsuite name="${xml(result.candidate.operand)}" ${totals}>`,
    ...rules.map((rule) => testCase(rule, result)),
    `    <system-out>${xml(verdictSentence(result))}</system-out>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(rule: Rule, result: GateResult): string {
  const open = `    <testcase classname="festeval.gate" name="${xml(ruleName(rule))}"`;
  if (rule.verdict === 'pass') return `${open}/>`;
  const tag = rule.verdict === 'fail' ? 'failure' : 'error';
  const message = `${measured(rule, result)}; asked: ${asked(rule, result)}; ${why(rule, result)}`;
  return `${open}><${tag} type="${rule.reason}" message="${xml(message)}"/></testcase>`;
}
