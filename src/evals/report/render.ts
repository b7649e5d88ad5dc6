import type { Lang } from '../../core/lang.js';
import type { ScoreRow } from '../../core/scores.js';
import type { Summary } from '../../core/summary.js';
import { rank } from '../rank.js';
import type { ScenarioFacts } from '../summary/facts.js';
import { assistants } from './assistants.js';
import { method, timing } from './closing.js';
import type { ReportContext } from './context.js';
import { costAndSteadiness } from './cost.js';
import type { TrialExtract } from './extract.js';
import { leadingFailures, whatBroke } from './failures.js';
import { headline } from './headline.js';
import { judgeSection, judgeWarning } from './judges.js';
import { blocks } from './markdown.js';
import { ranking, whatWasRun } from './ranking.js';
import { scenarioSections } from './scenario.js';
import { trials } from './trials.js';
import { inline } from './untrusted.js';
import { words } from './words.js';

export type ReportInput = {
  readonly summary: Summary;
  /** In the order of the plan, as `scores.jsonl` holds them. */
  readonly rows: readonly ScoreRow[];
  /** Of the trials that `chooseTrials(rows)` names. */
  readonly extracts: readonly TrialExtract[];
  readonly scenarios: readonly ScenarioFacts[];
  /** The suite's: the share of broken trials past which a subject's figures may not be typical. */
  readonly maxBroken: number;
};

/**
 * The report as Markdown, the decision first. Equal inputs give equal text. `chart` is the file of the ranking
 * chart in the same language, seen from the report.
 */
export function renderReport(input: ReportInput, lang: Lang, chart = 'charts/ranking.svg'): string {
  const { summary, rows, extracts, scenarios, maxBroken } = input;
  const context: ReportContext = {
    summary,
    rows,
    extracts,
    maxBroken,
    ranked: rank(summary.overall),
    scenarios: new Map(scenarios.map((facts) => [facts.id, facts])),
    lang,
    chart,
    words: words[lang],
  };
  const sections = [
    `# ${context.words.title(inline(summary.run))}`,
    headline(context),
    judgeWarning(context),
    ranking(context),
    whatWasRun(context),
    leadingFailures(context),
    whatBroke(context),
    costAndSteadiness(context),
    assistants(context),
    judgeSection(context),
    scenarioSections(context),
    trials(context),
    method(context),
    timing(context),
  ];
  return `${blocks(sections)}\n`;
}
