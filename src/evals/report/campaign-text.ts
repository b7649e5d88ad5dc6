import { isBot } from '../rank.js';
import { unique } from '../summary/groups.js';
import { CARRIED, campaignOf, embarrassingGates, EMBARRASSING, type CampaignTask } from './campaign.js';
import { criterionTitle, scenarioTitle, type ReportContext } from './context.js';
import { blocks, bullets } from './markdown.js';
import { inline } from './untrusted.js';

const readings: readonly CampaignTask['reading'][] = ['carries', 'notYet', 'embarrasses', 'unmeasured'];

/**
 * Which festival tasks the leading subjects can carry in a campaign today, and which would embarrass; null for
 * reference bots.
 */
export function campaign(context: ReportContext): string | null {
  const { leaders, summary, scenarios, words } = context;
  if (leaders.length === 0 || leaders.every(({ overall }) => isBot(overall))) return null;
  const told = leaders.map(({ overall }) => {
    const tasks = campaignOf(overall.subject, summary, scenarios);
    const lines = readings.flatMap((reading) => {
      const found = tasks.filter((task) => task.reading === reading);
      if (found.length === 0) return [];
      const texts = found.map((task) => taskText(task, context));
      return [`**${words.story.campaign[reading]}**${words.colon}${texts.join(words.semicolon)}`];
    });
    return blocks([`**${inline(overall.subject)}**`, bullets(lines)]);
  });
  return blocks([`## ${words.story.campaign.heading}`, ...told, rule(context)]);
}

function taskText(
  { scenario, reading, done, low, gate, graded }: CampaignTask,
  context: ReportContext,
): string {
  const { words } = context;
  const title = words.quoted(scenarioTitle(scenario, context));
  if (reading === 'unmeasured' || done === null) return title;
  const say = words.story.campaign;
  if (gate === null) {
    return `${title}${words.aside(say.done(words.percent(done), low === null ? null : words.percent(low)))}`;
  }
  const gateTitle = words.quoted(criterionTitle(scenario, gate.id, context));
  return `${title}${words.aside(say.gate(gateTitle, gate.failed, graded, words.percent(gate.failed / graded)))}`;
}

function rule(context: ReportContext): string {
  const { words, summary } = context;
  const ids = unique(summary.cells.map(({ scenario }) => scenario));
  const titles = ids.flatMap((id) =>
    embarrassingGates(context.scenarios.get(id)).map((gate) => criterionTitle(id, gate.id, context)),
  );
  const gates =
    titles.length === 0 ? words.story.campaign.none : unique(titles).map(words.quoted).join(words.comma);
  return words.story.campaign.rule(words.percent(CARRIED), words.percent(EMBARRASSING), gates);
}
