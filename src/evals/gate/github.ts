import type { GateResult, Rule } from '../../core/gate.js';
import { table } from '../report/markdown.js';
import { inline, terminalLine } from '../report/untrusted.js';
import { asked, measured, ruleName, verdictSentence, why } from './rule-text.js';

const marks: Readonly<Record<Rule['verdict'], string>> = { pass: '✅', fail: '❌', inconclusive: '❔' };

/** The summary of a GitHub job, in Markdown. */
export function jobSummary(result: GateResult): string {
  const rows = result.rules.map((rule) => [
    `${marks[rule.verdict]} ${inline(ruleName(rule))}`,
    inline(measured(rule, result)),
    inline(asked(rule, result)),
    inline(why(rule, result)),
    String(rule.tasks),
  ]);
  const head = ['Rule', 'Measured, one-sided bounds', 'Asked for', 'Why', 'Tasks'];
  return [`## ${inline(verdictSentence(result), 600)}`, '', table(head, rows), ''].join('\n');
}

/** Workflow commands that GitHub shows as annotations: an error for what fails, a warning for what cannot tell. */
export function annotations(result: GateResult): readonly string[] {
  return result.rules
    .filter(({ verdict }) => verdict !== 'pass')
    .map((rule) => {
      const level = rule.verdict === 'fail' ? 'error' : 'warning';
      const text = `${measured(rule, result)}; asked: ${asked(rule, result)}; ${why(rule, result)}`;
      return `::${level} title=festeval gate: ${escapeProperty(ruleName(rule))}::${escapeData(text)}`;
    });
}

/** As actions/toolkit escapes them (`packages/core/src/command.ts`). */
function escapeData(text: string): string {
  return terminalLine(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
