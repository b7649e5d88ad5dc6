import type { Lang } from '../../core/lang.js';
import { assistants } from './assistants.js';
import { campaign } from './campaign-text.js';
import { chartPicture, charts } from './charts.js';
import { timing } from './closing.js';
import { contextOf } from './context.js';
import { whatBroke } from './broke.js';
import { whatFailed } from './failures.js';
import { gateSection } from './gate-section.js';
import type { ReportInput } from './input.js';
import { judgeWarning } from './judges.js';
import { lead } from './lead.js';
import { blocks } from './markdown.js';
import { ranking } from './ranking.js';
import { scenarioSections } from './scenario.js';
import { trials } from './trials.js';
import { trust } from './trust.js';
import { inline } from './untrusted.js';

/** The report as Markdown, the decision first. Equal inputs give equal text. */
export function renderReport(input: ReportInput, lang: Lang): string {
  const context = contextOf(input, lang);
  const sections = [
    `# ${context.words.title(inline(input.summary.run))}`,
    lead(context),
    judgeWarning(context),
    ranking(context),
    chartPicture('intervals', context),
    campaign(context),
    gateSection(context),
    charts(context),
    trials(context),
    whatFailed(context),
    whatBroke(context),
    trust(context),
    assistants(context),
    scenarioSections(context),
    timing(context),
  ];
  return `${blocks(sections)}\n`;
}
