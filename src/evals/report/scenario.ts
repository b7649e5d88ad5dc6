import { unique } from '../summary/groups.js';
import { criterionTable, groupTable } from './breakdown.js';
import { scenarioTitle, subjectsOf, type ReportContext } from './context.js';
import { doneRate, estimate, usefulnessWord } from './figures.js';
import { blocks, table } from './markdown.js';
import { inline } from './untrusted.js';

/** A section a scenario: how everybody did in it, by difficulty and language, and by criterion. */
export function scenarioSections(context: ReportContext): string {
  const ids = unique(context.summary.cells.map(({ scenario }) => scenario));
  return blocks(ids.map((id) => section(id, context, ids.length > 1)));
}

function section(id: string, context: ReportContext, several: boolean): string {
  const { words } = context;
  return blocks([
    `## ${words.scenarioHeading(scenarioTitle(id, context))}`,
    several ? figures(id, context) : null,
    `### ${words.byDifficulty}`,
    groupTable(id, context),
    words.plainMeans,
    `### ${words.byCriterion}`,
    words.criterionNote,
    criterionTable(id, context),
    wordingLine(id, context),
  ]);
}

/** The ranking has these figures already where there is one scenario. */
function figures(id: string, context: ReportContext): string {
  const { summary, words } = context;
  const rows = subjectsOf(context).flatMap((subject) => {
    const cell = summary.cells.find((item) => item.scenario === id && item.subject === subject);
    if (cell === undefined) return [];
    const { completion, usefulness, done } = cell;
    return [
      [inline(subject), estimate(completion, words), estimate(usefulness, words), doneRate(done, words)],
    ];
  });
  return table([words.subject, words.completion, usefulnessWord(summary, words), words.done], rows);
}

/** How often the model that words the relatives' lines said something else than they do. */
function wordingLine(id: string, { tally, words }: ReportContext): string | null {
  const total = tally.scenarios.get(id)?.wording ?? null;
  if (total === null) return null;
  const lines = total.rephrased + total.refused + total.unanswered;
  return words.wording({ ...total, lines, share: words.percent(total.refused / lines) });
}
