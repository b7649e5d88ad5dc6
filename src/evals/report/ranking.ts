import type { Ranked } from '../rank.js';
import type { ReportContext } from './context.js';
import { hasCost, perDoneText } from './cost.js';
import { doneRate, estimate, NONE, usefulnessWord } from './figures.js';
import { blocks, table } from './markdown.js';
import { inline } from './untrusted.js';
import type { Words } from './words/words.js';

type Column = { readonly head: string; readonly of: (item: Ranked) => string };

/** Subjects best first, with their places and figures. */
export function ranking(context: ReportContext): string {
  const { summary, ranked, words } = context;
  const shown = columns(context);
  const rows = ranked.map((item) => shown.map(({ of }) => of(item)));
  const note = [words.ranking.note, summary.instrument.judges.length === 0 ? words.ranking.noJudgeMark : ''];
  return blocks([
    table(
      shown.map(({ head }) => head),
      rows,
    ),
    note
      .filter((text) => text !== '')
      .map((text) => `<sub>${text}</sub>`)
      .join('\n'),
  ]);
}

function columns(context: ReportContext): readonly Column[] {
  const { words, summary } = context;
  return [
    {
      head: words.subject,
      of: ({ overall, place }) =>
        place === null ? inline(overall.subject) : `**${inline(overall.subject)}**`,
    },
    { head: words.ranking.place, of: (item) => placeText(item, words) },
    { head: words.completion, of: ({ overall }) => estimate(overall.completion, words) },
    { head: usefulnessWord(summary, words), of: ({ overall }) => estimate(overall.usefulness, words) },
    { head: words.done, of: ({ overall }) => doneRate(overall.done, words) },
    ...(hasCost(context)
      ? [{ head: words.cost.perDone, of: ({ overall }: Ranked) => perDoneText(overall, context) }]
      : []),
  ];
}

/** `1`, or `2–4` where chance leaves its place open. */
export function placeText({ overall, reference }: Ranked, words: Words): string {
  if (reference) return words.ranking.reference;
  if (overall.rank === null) return NONE;
  const { best, worst } = overall.rank;
  return best === worst ? String(best) : words.range(String(best), String(worst));
}
