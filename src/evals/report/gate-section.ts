import type { Comparison, Departure, Flip, ScenarioComparison } from '../../core/comparison.js';
import type { GateResult, Rule } from '../../core/gate.js';
import { criterionOf, criterionTitle, scenarioTitle, type ReportContext } from './context.js';
import { score } from './figures.js';
import { differenceText } from './lead-gate.js';
import { blocks, bullets, folded, table, textTable } from './markdown.js';
import { limitText, measuredText, ruleFigures } from './rule-text.js';
import { stopTitle } from './stops.js';
import { inline } from './untrusted.js';

/** A gate's rules one by one, and what the comparison with the baseline found; null without a decision. */
export function gateSection(context: ReportContext): string | null {
  const { decision, words } = context;
  if (decision === null) return null;
  const { comparison, rules } = decision;
  return blocks([
    `## ${words.gate.heading}`,
    rulesTable(rules, decision, context),
    words.gate.note,
    comparison === null ? null : words.gate.compareNote(words.percent(comparison.overall.completion.level)),
    comparison === null ? null : comparisonTable(comparison, context),
    comparison === null ? null : departures(words.gate.differs, comparison.changed, context),
    comparison === null ? null : departures(words.gate.drift, comparison.drift, context),
    comparison === null ? null : lostTasks(comparison.flips, context),
  ]);
}

function rulesTable(rules: readonly Rule[], decision: GateResult, context: ReportContext): string {
  const { gate, aside } = context.words;
  const body = rules.map((rule) => {
    const figures = ruleFigures(rule, decision, context);
    const { tasks, needed, where } = figures;
    const more = needed === null || rule.verdict !== 'inconclusive' ? '' : aside(gate.needed(needed));
    const why = gate.reasons[rule.reason];
    return [
      gate.ruleNames[rule.rule],
      where ?? gate.everything,
      gate.verdicts[rule.verdict],
      why === undefined || rule.value !== null ? measuredText(rule, decision, context) : why(figures),
      limitText(rule, decision, context),
      `${String(tasks)}${more}`,
    ];
  });
  return textTable([gate.rule, gate.scope, gate.verdict, gate.measured, gate.limit, gate.tasks], body);
}

function comparisonTable({ scenarios, overall }: Comparison, context: ReportContext): string {
  const { gate, scenario } = context.words;
  const cells = (name: string, one: Pick<ScenarioComparison, 'completion' | 'flips'>): readonly string[] => [
    name,
    String(one.completion.tasks),
    score(one.completion.baseline),
    score(one.completion.candidate),
    differenceText(one.completion),
    `${String(one.flips.gained)} / ${String(one.flips.lost)}`,
  ];
  const rows = [
    ...scenarios.map((one) => cells(scenarioTitle(one.scenario, context), one)),
    ...(scenarios.length > 1 ? [cells(`**${gate.overall}**`, overall)] : []),
  ];
  return table([scenario, gate.tasks, gate.baseline, gate.candidate, gate.difference, gate.gainedLost], rows);
}

function departures(title: string, items: readonly Departure[], { words }: ReportContext): string | null {
  if (items.length === 0) return null;
  const told = items.map(({ what, baseline, candidate }) =>
    words.gate.departure(inline(what), inline(baseline), inline(candidate)),
  );
  return blocks([`**${title}**`, bullets(told)]);
}

const LISTED = 10;

function lostTasks(flips: readonly Flip[], context: ReportContext): string | null {
  const { gate, comma } = context.words;
  const lost = flips.filter(({ direction }) => direction === 'lost');
  if (lost.length === 0) return null;
  const told = lost.slice(0, LISTED).map(({ scenario, caseId, because }) => {
    const task = `${scenarioTitle(scenario, context)} ${inline(caseId)}`;
    const why = because.map((id) => reasonTitle(scenario, id, context)).join(comma);
    return why === '' ? task : gate.because(task, why);
  });
  const rest = lost.length - told.length;
  const body = bullets([...told, ...(rest > 0 ? [gate.more(rest)] : [])]);
  return folded(gate.lostTasks(lost.length), body);
}

/** A criterion, or why the trial stopped. */
function reasonTitle(scenario: string, id: string, context: ReportContext): string {
  const known = criterionOf(scenario, id, context) !== undefined;
  return known ? criterionTitle(scenario, id, context) : stopTitle(id, context);
}
