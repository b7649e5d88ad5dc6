import type { Comparison, Difference } from '../../core/comparison.js';
import type { GateResult, Rule } from '../../core/gate.js';
import { groupBy } from '../summary/groups.js';
import { scenarioTitle, type ReportContext } from './context.js';
import { NONE, score, signed } from './figures.js';
import { costReason, effectReason, labelled, ownSureReason, weaknessReason } from './lead-reasons.js';
import { ruleFigures, ruleSentence } from './rule-text.js';
import { inline } from './untrusted.js';

/** Rules named in the sentence; the table has all. */
const NAMED = 2;

/** Ship, hold, or not enough evidence, and why. */
export function gateSentence(decision: GateResult, context: ReportContext): string {
  const { gate } = context.words;
  const candidate = inline(decision.candidate.subject);
  const of = (wanted: Rule['verdict']): readonly Rule[] =>
    decision.rules.filter(({ verdict }) => verdict === wanted);
  switch (decision.verdict) {
    case 'pass':
      return gate.ship(candidate, noLoss(decision, context));
    case 'fail':
      return gate.hold(candidate, because(of('fail'), decision, context));
    case 'inconclusive':
      return gate.unsure(candidate, because(of('inconclusive'), decision, context));
    case 'too-much-broke': {
      const broken = decision.rules.filter(({ rule }) => rule === 'broken');
      return gate.unsure(candidate, because(broken, decision, context));
    }
  }
}

function noLoss(decision: GateResult, context: ReportContext): string {
  const { words } = context;
  const { comparison, rules, policy } = decision;
  if (comparison === null) return words.gate.floorsOnly;
  const figures = rules.flatMap((rule) => {
    if (rule.rule !== 'completion' && rule.rule !== 'usefulness') return [];
    return [`${words.gate.numbers[rule.rule]}${words.aside(ruleFigures(rule, decision, context).value)}`];
  });
  const against = words.gate.compared(inline(sideName(comparison, decision)));
  return `${against}${words.gate.noLoss(figures, score(policy.margin))}`;
}

const comparing: ReadonlySet<Rule['rule']> = new Set(['completion', 'usefulness', 'harm']);

/** Rules over everything first; what stands in the way of several rules is said once. */
function because(chosen: readonly Rule[], decision: GateResult, context: ReportContext): string {
  const { gate } = context.words;
  const { comparison } = decision;
  const sorted = chosen.toSorted((a, b) => Number(a.scenario !== null) - Number(b.scenario !== null));
  const kinds = groupBy(sorted, ({ reason, rule, scenario }) =>
    gate.reasons[reason] === undefined ? JSON.stringify([rule, scenario]) : reason,
  );
  const first = [...kinds.values()].flatMap(([rule]) => rule ?? []).slice(0, NAMED);
  const text = gate.join(first.map((rule) => ruleSentence(rule, decision, context)));
  const against = comparison !== null && first[0] !== undefined && comparing.has(first[0].rule);
  return against ? `${gate.compared(inline(sideName(comparison, decision)))}${text}` : text;
}

/** The baseline's subject; with its run where the candidate has the same name. */
function sideName({ baseline }: Comparison, { candidate }: GateResult): string {
  return baseline.subject === candidate.subject ? baseline.operand : baseline.subject;
}

/** What changed, how sure that is, what it costs, the candidate's main weakness. */
export function gateReasons(decision: GateResult, context: ReportContext): readonly string[] {
  const { comparison } = decision;
  if (comparison === null)
    return [effectReason, ownSureReason, costReason, weaknessReason].map((reason) => reason(context));
  return [
    changeReason(comparison, context),
    sureReason(comparison, context),
    costChange(comparison, context),
    weaknessReason(context),
  ];
}

function changeReason(comparison: Comparison, context: ReportContext): string {
  const { words } = context;
  const { completion, usefulness, flips } = comparison.overall;
  const told = [
    changeText(words.completion, completion, context),
    ...(usefulness === null ? [] : [changeText(words.usefulness, usefulness, context)]),
  ];
  return labelled(
    'change',
    [
      `${told.join(words.semicolon)}${words.stop}`,
      bestAndWorst(comparison, context),
      words.gate.flips(flips.gained, flips.lost),
    ]
      .filter((text) => text !== '')
      .join(words.sentenceGap),
    context,
  );
}

function changeText(what: string, difference: Difference, { words }: ReportContext): string {
  const { baseline, candidate } = difference;
  return words.gate.changed(what, score(baseline), score(candidate), differenceText(difference));
}

/** `+0.08 [+0.03, +0.13]`. */
export function differenceText({ mean, low, high }: Difference): string {
  if (mean === null) return NONE;
  const bounds = low === null || high === null ? '' : ` [${signed(low, 2)}, ${signed(high, 2)}]`;
  return `${signed(mean, 2)}${bounds}`;
}

function bestAndWorst({ scenarios }: Comparison, context: ReportContext): string {
  const { words } = context;
  const known = scenarios.flatMap(({ scenario, completion: { mean } }) =>
    mean === null ? [] : [{ scenario, mean }],
  );
  const sorted = known.toSorted((a, b) => b.mean - a.mean);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (best === undefined || worst === undefined || signed(best.mean, 2) === signed(worst.mean, 2)) return '';
  const name = ({ scenario, mean }: typeof best): string =>
    `${words.quoted(scenarioTitle(scenario, context))} ${signed(mean, 2)}`;
  return words.gate.bestAndWorst(name(best), name(worst));
}

function sureReason({ overall }: Comparison, context: ReportContext): string {
  const { words } = context;
  const { tasks, p, detectable } = overall.completion;
  const say = words.gate.sure;
  const told = [
    say.tasks(tasks),
    ...(p === null ? [] : [say.chance(words.gate.chanceOf(p))]),
    ...(detectable === null ? [] : [say.detectable(score(detectable))]),
  ];
  return labelled('sure', told.join(words.sentenceGap), context);
}

function costChange({ spending }: Comparison, context: ReportContext): string {
  const { words } = context;
  const { costPerDone: money, tokensPerDone: tokens } = spending;
  const ratio = (value: number | null): string | null => (value === null ? null : value.toFixed(2));
  if (money.baseline !== null && money.candidate !== null) {
    const [before, after] = [money.baseline, money.candidate].map(({ amount, currency }) =>
      words.money(amount, inline(currency)),
    );
    const text = words.lead.cost.changed(before ?? NONE, after ?? NONE, ratio(money.ratio));
    return labelled('cost', `${text}${words.stop}`, context);
  }
  if (tokens.baseline === null || tokens.candidate === null) return costReason(context);
  const text = words.lead.cost.changed(
    words.tokens(tokens.baseline),
    words.tokens(tokens.candidate),
    ratio(tokens.ratio),
  );
  return labelled('cost', `${text}${words.stop}`, context);
}
