import { isBot, type Ranked } from '../rank.js';
import { campaignOf, type CampaignTask } from './campaign.js';
import { scenarioTitle, type ReportContext } from './context.js';
import { perDoneOf, perDoneText } from './cost.js';
import { score } from './figures.js';
import { gateReasons, gateSentence } from './lead-gate.js';
import { careReason, costReason, effectReason, sureReason, weaknessReason } from './lead-reasons.js';
import { blocks, bullets } from './markdown.js';
import { inline } from './untrusted.js';
import type { Named } from './words/lead.js';

/** The decision in a sentence, and the reasons: what it does, how sure that is, what it costs, its main weakness. */
export function lead(context: ReportContext): string {
  const { decision, words, leaders, ranked } = context;
  const care = careReason(context);
  if (decision !== null) {
    const reasons = [...gateReasons(decision, context), ...care];
    return blocks([`**${gateSentence(decision, context)}**`, carries(context), bullets(reasons)]);
  }
  const [first] = leaders;
  if (first === undefined) return blocks([`**${words.lead.nothing}**`, bullets(care)]);
  if (ranked.every(({ overall }) => isBot(overall)))
    return blocks([`**${words.lead.onlyBots}** ${words.lead.bestBot(named(first))}`, bullets(care)]);
  if (first.overall.completion.mean === 0)
    return blocks([`**${words.lead.nobody}**`, bullets([costReason(context), ...care])]);
  const reasons = [effectReason, sureReason, costReason, weaknessReason].map((reason) => reason(context));
  return blocks([`**${choice(context)}**`, carries(context), bullets([...reasons, ...care])]);
}

/** Whom to use, by the ranking. */
function choice(context: ReportContext): string {
  const { ranked, leaders, contenders, words } = context;
  const placed = ranked.filter(({ place }) => place !== null);
  const [first] = leaders;
  if (first === undefined) return words.lead.nothing;
  const ready = leaders.some((item) => carriedBy(item, context) > 0);
  if (placed.length === 1) return words.lead.single(named(first), ready);
  const next = placed[1];
  if (contenders.length === 1 && next !== undefined)
    return words.lead.ahead(named(first), named(next), ready);
  const behind = placed.length - contenders.length;
  const cheapest = cheapestOf(contenders, context);
  const told = [
    words.lead.level(leaders.map(named), contenders.length - leaders.length, ready),
    ...(cheapest === null
      ? []
      : [words.lead.cheapest(inline(cheapest.overall.subject), perDoneText(cheapest.overall, context))]),
    ...(behind === 0 ? [] : [words.lead.behind(behind)]),
  ];
  return told.join(words.sentenceGap);
}

/** Null where their costs are not all known in one unit. */
function cheapestOf(items: readonly Ranked[], context: ReportContext): Ranked | null {
  const costs = items.map((item) => ({ item, cost: perDoneOf(item.overall, context) }));
  const known = costs.flatMap(({ item, cost }) => {
    if (cost.kind === 'money') return [{ item, unit: cost.currency, amount: cost.amount }];
    return cost.kind === 'tokens' ? [{ item, unit: 'tokens', amount: cost.count }] : [];
  });
  const [first, ...others] = known.toSorted((a, b) => a.amount - b.amount);
  if (first === undefined || known.length < items.length) return null;
  return others.every(({ unit }) => unit === first.unit) ? first.item : null;
}

/** How much of a campaign the leading subjects can carry today; null where the decision says so already. */
function carries(context: ReportContext): string | null {
  const { leaders, words, decision } = context;
  const [only, ...others] = leaders;
  if (only === undefined) return null;
  const of = tasksOf(only, context).length;
  const none = leaders.every((item) => carriedBy(item, context) === 0);
  if (others.length > 0) {
    if (none) return null;
    const counts = leaders.map((item) => ({
      name: inline(item.overall.subject),
      carried: carriedBy(item, context),
    }));
    return words.lead.eachCarries(counts, of);
  }
  const embarrassing = tasksOf(only, context)
    .filter(({ reading }) => reading === 'embarrasses')
    .map(({ scenario }) => words.quoted(scenarioTitle(scenario, context)));
  // The sentence above says already that none is ready.
  if (none && embarrassing.length === 0 && decision === null) return null;
  return words.lead.carries(carriedBy(only, context), of, embarrassing);
}

function carriedBy(item: Ranked, context: ReportContext): number {
  return tasksOf(item, context).filter(({ reading }) => reading === 'carries').length;
}

function tasksOf({ overall }: Ranked, { summary, scenarios }: ReportContext): readonly CampaignTask[] {
  return campaignOf(overall.subject, summary, scenarios);
}

function named({ overall }: Ranked): Named {
  return { name: inline(overall.subject), figure: score(overall.completion.mean) };
}
