import { langs } from '../../core/lang.js';
import { isGraded, type GradedRow } from '../../core/scores.js';
import { meanOf } from '../statistics/cluster-mean.js';
import { caseOf, unique } from '../summary/groups.js';
import { criterionOf, criterionTitle, scenarioTitle, subjectsOf, type ReportContext } from './context.js';
import { estimate, fraction } from './figures.js';
import { blocks, table } from './markdown.js';
import { inline } from './untrusted.js';

type Group = { readonly head: (cases: number) => string; readonly has: (row: GradedRow) => boolean };

/** Subjects x scenarios; nothing where there is one scenario, since the ranking says it all. */
export function byScenario(context: ReportContext): string | null {
  const { summary, words } = context;
  const scenarios = unique(summary.cells.map(({ scenario }) => scenario));
  if (scenarios.length < 2) return null;
  const rows = scenarios.map((id) => [
    scenarioTitle(id, context),
    ...subjectsOf(context).map((subject) => {
      const cell = summary.cells.find((item) => item.scenario === id && item.subject === subject);
      return cell === undefined ? '–' : estimate(cell.completion, words);
    }),
  ]);
  return blocks([`## ${words.byScenario}`, table([words.scenario, ...names(context)], rows)]);
}

/** Mean completion of every subject for each difficulty and each language that occurs. */
export function byDifficulty(context: ReportContext): string {
  const { words } = context;
  const graded = context.rows.filter(isGraded);
  const levels = unique(graded.map(({ difficulty }) => difficulty)).toSorted((a, b) => a - b);
  const groups: readonly Group[] = [
    ...levels.map((level) => ({
      head: (n: number) => words.difficulty(level, n),
      has: ({ difficulty }: GradedRow) => difficulty === level,
    })),
    ...langs
      .filter((lang) => graded.some((row) => row.lang === lang))
      .map((lang) => ({ head: words.langs[lang], has: (row: GradedRow) => row.lang === lang })),
  ];
  const heads = groups.map(({ head, has }) => head(unique(graded.filter(has).map(caseOf)).length));
  const rows = subjectsOf(context).map((subject) => {
    const own = graded.filter((row) => row.subject === subject);
    return [
      inline(subject),
      ...groups.map(({ has }) => mean(own.filter(has).map(({ completion }) => completion))),
    ];
  });
  return blocks([`## ${words.byDifficulty}`, table([words.subject, ...heads], rows), words.plainMeans]);
}

/** For each scenario its criteria x subjects. */
export function byCriterion(context: ReportContext): string {
  const { summary, words } = context;
  const scenarios = unique(summary.cells.map(({ scenario }) => scenario));
  const tables = scenarios.flatMap((id) => [
    scenarios.length > 1 ? `### ${scenarioTitle(id, context)}` : null,
    criterionTable(id, context),
  ]);
  return blocks([`## ${words.byCriterion}`, words.criterionNote, ...tables]);
}

function criterionTable(scenario: string, context: ReportContext): string {
  const { words } = context;
  const rows = context.rows.filter(isGraded).filter((row) => row.scenario === scenario);
  const declared = context.scenarios.get(scenario)?.criteria.map(({ id }) => id) ?? [];
  const ids = unique([...declared, ...rows.flatMap(({ criteria }) => Object.keys(criteria))]);
  const body = ids.map((id) => [
    criterionHead(scenario, id, context),
    ...subjectsOf(context).map((subject) => {
      const own = rows.filter((row) => row.subject === subject);
      return criterionCell(id, own, criterionOf(scenario, id, context)?.kind === 'gate', context);
    }),
  ]);
  return table([words.criterion, ...names(context)], body);
}

function criterionHead(scenario: string, id: string, context: ReportContext): string {
  const criterion = criterionOf(scenario, id, context);
  const title = criterionTitle(scenario, id, context);
  if (criterion === undefined) return title;
  return `${title}${criterion.core ? ' ★' : ''}${context.words.aside(context.words.kinds[criterion.kind])}`;
}

function criterionCell(
  id: string,
  rows: readonly GradedRow[],
  gate: boolean,
  { words }: ReportContext,
): string {
  const values = rows.flatMap((row) => row.criteria[id] ?? []);
  if (!gate || values.length === 0) return mean(values);
  return words.gateCell(values.filter((value) => value < 1).length, values.length);
}

function mean(values: readonly number[]): string {
  return fraction(meanOf(values));
}

function names(context: ReportContext): readonly string[] {
  return subjectsOf(context).map((name) => inline(name));
}
