import { unique } from '../summary/groups.js';
import { relate, type Ranked } from '../rank.js';
import { scenarioTitle, type ReportContext } from './context.js';
import { doneRate, estimate, fraction, short, usefulnessWord } from './figures.js';
import { blocks, table } from './markdown.js';
import { inline } from './untrusted.js';
import type { Words } from './words/words.js';

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
    ...hatColumns(context),
    { head: words.ranking.toFirst, of: (item) => toFirst(item, context) },
    {
      head: words.ranking.graded,
      of: ({ overall }) => words.ranking.gradedOf(overall.graded, overall.trials),
    },
    ...spendingColumns(context),
  ];
}

function nameCell({ overall, place }: Ranked): string {
  const name = inline(overall.subject);
  return place === null ? name : `${String(place)}. **${name}**`;
}

/** pass^k for the largest k. */
function hatColumns({ summary, words }: ReportContext): readonly Column[] {
  const { trials } = summary.instrument;
  if (trials < 2) return [];
  const k = String(trials);
  return [
    { head: words.ranking.allDone(trials), of: ({ overall }) => fraction(overall.done.passHat[k] ?? null) },
  ];
}

function toFirst(item: Ranked, { ranked, words }: ReportContext): string {
  if (item.reference) return words.ranking.reference;
  if (item.place === 1) return words.ranking.leader;
  const first = ranked.find(({ place }) => place === 1);
  if (first === undefined) return words.ranking.relations.unknown;
  return words.ranking.relations[relate(first.overall.completion, item.overall.completion)];
}

/** Tokens and cost, where any subject has them. */
function spendingColumns({ ranked, words }: ReportContext): readonly Column[] {
  const tokens = ranked.some(({ overall }) => overall.tokens.in + overall.tokens.out > 0);
  const priced = ranked.some(({ overall }) => overall.cost !== null);
  const tokenColumn: Column = { head: words.ranking.tokens, of: tokensPerTrial };
  const costColumn: Column = {
    head: words.ranking.costPerDone,
    of: ({ overall }) => costPerDone(overall, words),
  };
  return [...(tokens ? [tokenColumn] : []), ...(priced ? [costColumn] : [])];
}

function tokensPerTrial({ overall }: Ranked): string {
  const used = overall.tokens.in + overall.tokens.out;
  const played = overall.finished + Object.values(overall.broken).reduce((total, n) => total + n, 0);
  return used === 0 ? '–' : short(used / played);
}

function costPerDone({ cost }: Ranked['overall'], words: Words): string {
  if (cost === null) return '–';
  if (cost.perDone === null) return `–${words.aside(money(cost.amount, cost.currency))}`;
  return money(cost.perDone, cost.currency);
}

function money(amount: number, currency: string): string {
  return `${amount >= 100 ? amount.toFixed(0) : amount.toPrecision(3)} ${inline(currency)}`;
}
