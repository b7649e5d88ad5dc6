import { unique } from '../summary/groups.js';
import { relate, type Ranked } from '../rank.js';
import { scenarioTitle, type ReportContext } from './context.js';
import { costPerDone, hasCost } from './cost.js';
import { doneRate, estimate, usefulnessWord } from './figures.js';
import { blocks, table } from './markdown.js';
import { inline } from './untrusted.js';

type Column = { readonly head: string; readonly of: (item: Ranked) => string };

/** What was run, in a line or two each. */
export function whatWasRun(context: ReportContext): string {
  const { summary, words } = context;
  const { suite, instrument } = summary;
  const scenarios = unique(summary.cells.map(({ scenario }) => scenario));
  const judges = instrument.judges.map((judge) => inline(judge)).join(words.comma);
  return table(
    [words.what.heading, ''],
    [
      [words.what.suite, inline(suite)],
      [words.scenario, scenarios.map((id) => scenarioTitle(id, context)).join(words.comma)],
      [
        words.what.cases,
        words.what.casesValue(
          Object.keys(instrument.cases).length,
          summary.subjects.length,
          instrument.trials,
        ),
      ],
      [words.what.judge, judges === '' ? words.what.noJudge : judges],
    ],
  ).replace('--:', ':--');
}

export function ranking(context: ReportContext): string {
  const { summary, ranked, words } = context;
  const shown = columns(context);
  const rows = ranked.map((item) => shown.map(({ of }) => of(item)));
  return blocks([
    `## ${words.ranking.heading}`,
    table(
      shown.map(({ head }) => head),
      rows,
    ),
    words.ranking.note,
    summary.instrument.judges.length === 0 ? words.ranking.noJudgeMark : null,
    `![${words.ranking.chartAlt}](${context.chart})`,
  ]);
}

function columns(context: ReportContext): readonly Column[] {
  const { words, summary } = context;
  return [
    { head: words.subject, of: (item) => nameCell(item) },
    { head: words.completion, of: ({ overall }) => estimate(overall.completion, words) },
    { head: usefulnessWord(summary, words), of: ({ overall }) => estimate(overall.usefulness, words) },
    { head: words.done, of: ({ overall }) => doneRate(overall.done, words) },
    { head: words.ranking.toFirst, of: (item) => toFirst(item, context) },
    {
      head: words.ranking.graded,
      of: ({ overall }) => words.ranking.gradedOf(overall.graded, overall.trials),
    },
    ...costColumns(context),
  ];
}

function nameCell({ overall, place }: Ranked): string {
  const name = inline(overall.subject);
  return place === null ? name : `${String(place)}. **${name}**`;
}

function toFirst(item: Ranked, { ranked, words }: ReportContext): string {
  if (item.reference) return words.ranking.reference;
  if (item.place === 1) return words.ranking.leader;
  const first = ranked.find(({ place }) => place === 1);
  if (first === undefined) return words.ranking.relations.unknown;
  return words.ranking.relations[relate(first.overall.completion, item.overall.completion)];
}

function costColumns(context: ReportContext): readonly Column[] {
  const { words } = context;
  return hasCost(context)
    ? [{ head: words.cost.perDone, of: ({ overall }) => costPerDone(overall, words) }]
    : [];
}
