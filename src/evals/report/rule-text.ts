import type { GateResult, Rule } from '../../core/gate.js';
import { scenarioTitle, type ReportContext } from './context.js';
import { NONE, score, signed } from './figures.js';
import { inline } from './untrusted.js';
import type { RuleFigures } from './words/gate.js';

/** One rule as the end of a sentence: what stands in the way of deciding, else what was measured. */
export function ruleSentence(rule: Rule, decision: GateResult, context: ReportContext): string {
  const { words } = context;
  const figures = ruleFigures(rule, decision, context);
  const tell = words.gate.reasons[rule.reason] ?? words.gate.rules[rule.rule];
  return tell(figures);
}

/** A rule's figures in its own unit: a difference, a mean, a share, money or seconds. */
export function ruleFigures(rule: Rule, { currency }: GateResult, context: ReportContext): RuleFigures {
  const { words } = context;
  const { scenario, verdict, reason, tasks, tasksNeeded: needed } = rule;
  const [show, showLimit] = units(rule.rule, currency, context);
  return {
    verdict,
    reason,
    where: scenario === null ? null : words.quoted(scenarioTitle(scenario, context)),
    value: textOf(rule.value, show),
    limit: rule.limit === null ? NONE : showLimit(rule.limit),
    tasks,
    needed,
  };
}

/** What was asked for, as a bound. */
export function limitText(rule: Rule, decision: GateResult, context: ReportContext): string {
  const [, show] = units(rule.rule, decision.currency, context);
  if (rule.limit === null) return NONE;
  switch (rule.rule) {
    case 'evidence':
    case 'harm':
      // Harm fails where an interval lies below 0, not where a difference does.
      return NONE;
    case 'completion':
    case 'usefulness':
      return `≥ ${signed(-Math.abs(rule.limit), 2)}`;
    case 'floor':
      return `≥ ${show(rule.limit)}`;
    case 'broken':
    case 'cost':
    case 'latency':
      return `≤ ${show(rule.limit)}`;
  }
}

/** What was measured, with its one-sided bounds: `≥` a lower one, `≤` an upper one. */
export function measuredText(rule: Rule, { currency }: GateResult, context: ReportContext): string {
  const [show] = units(rule.rule, currency, context);
  const { value, low, high } = rule;
  const bounds = [...(low === null ? [] : [`≥ ${show(low)}`]), ...(high === null ? [] : [`≤ ${show(high)}`])];
  const aside = bounds.length === 0 ? '' : context.words.aside(bounds.join(context.words.comma));
  return `${textOf(value, show)}${aside}`;
}

/** A cost without end is what was paid for nothing. */
function textOf(value: number | null, show: Show): string {
  if (value === null) return NONE;
  return Number.isFinite(value) ? show(value) : '∞';
}

type Show = (value: number) => string;

function units(rule: Rule['rule'], currency: string | null, { words }: ReportContext): readonly [Show, Show] {
  const difference: Show = (value) => signed(value, 2);
  const plain: Show = (value) => score(value);
  const money: Show = (value) => words.money(value, inline(currency ?? '?'));
  const seconds: Show = (value) => words.gate.seconds(value.toFixed(1));
  switch (rule) {
    case 'completion':
    case 'usefulness':
    case 'harm':
      return [difference, (value) => score(Math.abs(value))];
    case 'broken':
      return [words.percent, words.percent];
    case 'cost':
      return [money, money];
    case 'latency':
      return [seconds, seconds];
    case 'floor':
      return [plain, plain];
    case 'evidence':
      return [(value) => words.count(value), (value) => words.count(value)];
  }
}
