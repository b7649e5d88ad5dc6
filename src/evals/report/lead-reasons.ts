import type { LeadingFailure, Overall } from '../../core/summary.js';
import { brokenCauseSchema } from '../../core/trial.js';
import type { Ranked } from '../rank.js';
import { sum } from '../statistics/cluster-mean.js';
import { brokenIn } from '../summary/counts.js';
import { criterionTitle, scenarioTitle, type ReportContext } from './context.js';
import { perDoneOf, perDoneText, tokensOf } from './cost.js';
import { detectableBetween } from './detectable.js';
import { bound, score } from './figures.js';
import { stopTitle } from './stops.js';
import { inline } from './untrusted.js';
import type { LeadWords, Named } from './words/lead.js';
import type { Words } from './words/words.js';

/** One reason of the first screen, under its label. */
export function labelled(label: keyof LeadWords['labels'], text: string, { words }: ReportContext): string {
  return `**${words.lead.labels[label]}**${words.colon}${text}`;
}

/** The same of each leading subject, named where there are several. */
function ofEach(context: ReportContext, tell: (overall: Overall) => string): string {
  const { leaders, words } = context;
  const told = leaders.map(({ overall }) =>
    leaders.length === 1 ? tell(overall) : words.lead.each(inline(overall.subject), tell(overall)),
  );
  return `${told.join(words.semicolon)}${words.stop}`;
}

export function effectReason(context: ReportContext): string {
  return labelled(
    'effect',
    ofEach(context, (overall) => effectOf(overall, context)),
    context,
  );
}

function effectOf(overall: Overall, context: ReportContext): string {
  const { words, summary } = context;
  const told = doneOf(overall, words);
  const cells = summary.cells.filter(
    ({ subject, completion }) => subject === overall.subject && completion.mean !== null,
  );
  const sorted = cells.toSorted((a, b) => (b.completion.mean ?? 0) - (a.completion.mean ?? 0));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (best === undefined || worst === undefined || best === worst || context.leaders.length > 1) return told;
  const name = ({ scenario, completion }: typeof best): Named => ({
    name: words.quoted(scenarioTitle(scenario, context)),
    figure: score(completion.mean),
  });
  return [told, words.lead.bestAndWorst(name(best), name(worst))].join(words.semicolon);
}

function doneOf({ done: { passAt1, low, high }, graded }: Overall, { lead }: Words): string {
  if (passAt1 === null || passAt1 === 0) return lead.noneDone(graded);
  if (passAt1 === 1) return lead.allDone(graded);
  const of100 = (share: number): string => (share * 100).toFixed(0);
  return lead.done(of100(passAt1), low === null || high === null ? null : [of100(low), of100(high)]);
}

/** Of the ranking: whether anybody else may be first, and what that rests on. */
export function sureReason(context: ReportContext): string {
  const { words, contenders, ranked } = context;
  const [first, second] = contenders;
  if (first === undefined) return '';
  const say = words.lead.sure;
  const confidence = words.percent(first.overall.completion.level);
  if (second === undefined) {
    const alone = ranked.filter(({ place }) => place !== null).length === 1;
    const told = [...(alone ? [] : [say.ahead(confidence)]), ...restsOn(first.overall, context)];
    return labelled('sure', told.join(words.sentenceGap), context);
  }
  const { trials, cases } = first.overall.completion;
  const gap = detectableBetween(first.overall, second.overall);
  const told = [
    say.level(contenders.length, confidence),
    say.rests(trials, cases, true),
    ...(gap === null ? [] : [say.detectable(score(gap))]),
  ];
  return labelled('sure', told.join(words.sentenceGap), context);
}

/** Of the leading subject by itself. */
export function ownSureReason(context: ReportContext): string {
  const [first] = context.leaders;
  if (first === undefined) return '';
  return labelled('sure', restsOn(first.overall, context).join(context.words.sentenceGap), context);
}

function restsOn({ completion }: Overall, { words }: ReportContext): readonly string[] {
  const { low, high, level, method, trials, cases } = completion;
  const say = words.lead.sure;
  const interval =
    low === null || high === null
      ? say.noInterval(words.noInterval[method])
      : say.between(bound(low), bound(high), words.percent(level));
  return [interval, say.rests(trials, cases, false)];
}

export function costReason(context: ReportContext): string {
  const { words, ranked, leaders } = context;
  const [only, ...others] = leaders;
  if (only === undefined) return '';
  const mention = ({ overall }: Ranked): string =>
    words.lead.cost.against(inline(overall.subject), perDoneText(overall, context));
  const isKnown = ({ overall }: Ranked): boolean => perDoneOf(overall, context).kind !== 'unknown';
  if (others.length > 0 && leaders.some(isKnown))
    return labelled('cost', words.lead.cost.several(leaders.map(mention)), context);
  const own = `${costOf(only.overall, context)}${words.stop}`;
  const next = ranked.find((item) => item.place !== null && item !== only);
  if (next === undefined || !isKnown(next)) return labelled('cost', own, context);
  return labelled('cost', `${own}${words.sentenceGap}${mention(next)}${words.stop}`, context);
}

function costOf(overall: Overall, context: ReportContext): string {
  const { words, tally } = context;
  const cost = perDoneOf(overall, context);
  switch (cost.kind) {
    case 'money': {
      const tokens = tokensOf(overall, tally.done);
      const beside = tokens === null ? '' : words.aside(words.tokens(tokens));
      return `${words.lead.cost.perDone(perDoneText(overall, context))}${beside}`;
    }
    case 'tokens':
      return words.lead.cost.unpriced(words.tokens(cost.count));
    case 'in vain':
      return words.lead.cost.inVain(cost.spent);
    case 'unknown':
      return words.lead.cost.unknown;
  }
}

export function weaknessReason(context: ReportContext): string {
  const { words } = context;
  const tell = ({ leadingFailure, graded }: Overall): string =>
    leadingFailure === null
      ? words.lead.weakness.none
      : words.lead.weakness.of(weaknessTitle(leadingFailure, context), leadingFailure, graded);
  return labelled('weakness', ofEach(context, tell), context);
}

function weaknessTitle({ kind, scenario, id }: LeadingFailure, context: ReportContext): string {
  const { words, summary } = context;
  if (kind === 'stop') return words.lead.weakness.kinds.stop(stopTitle(id, context), null);
  const several = Object.keys(summary.instrument.scenarios).length > 1;
  const where = scenario !== null && several ? words.quoted(scenarioTitle(scenario, context)) : null;
  return words.lead.weakness.kinds[kind](words.quoted(criterionTitle(scenario ?? '', id, context)), where);
}

/** What a reader must know before any figure; none where nothing is amiss. */
export function careReason(context: ReportContext): readonly string[] {
  const { summary, ranked, words, maxBroken } = context;
  const all = ranked.map(({ overall }) => overall);
  const broken = sum(all.map(brokenIn));
  const played = broken + sum(all.map(({ finished }) => finished));
  const often = all.filter((overall) => {
    const lost = brokenIn(overall);
    return lost > maxBroken * (overall.finished + lost);
  });
  const told = [
    ...(summary.status === 'partial' ? [words.lead.partial(played, summary.planned)] : []),
    ...(broken > 0 ? [words.lead.broke(broken, played, causesText(all, context))] : []),
    ...(often.length > 0 ? [words.lead.oftenBroke(namesOf(often, context), words.percent(maxBroken))] : []),
  ];
  return told.length === 0 ? [] : [labelled('care', told.join(words.sentenceGap), context)];
}

function causesText(all: readonly Overall[], { words }: ReportContext): string {
  const told = brokenCauseSchema.options.flatMap((cause) => {
    const n = sum(all.map(({ broken }) => broken[cause] ?? 0));
    return n === 0 ? [] : [`${words.lead.causes[cause]} ${String(n)}`];
  });
  return told.join(words.comma);
}

const NAMED = 3;

function namesOf(items: readonly Overall[], { words }: ReportContext): string {
  const names = items.slice(0, NAMED).map(({ subject }) => inline(subject));
  return items.length > NAMED ? `${names.join(words.comma)}…` : names.join(words.comma);
}
