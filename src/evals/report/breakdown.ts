import { langs } from '../../core/lang.js';
import { isGraded, type GradedRow } from '../../core/scores.js';
import { meanOf } from '../statistics/cluster-mean.js';
import { caseOf, unique } from '../summary/groups.js';
import { criterionOf, criterionTitle, subjectsOf, type ReportContext } from './context.js';
import { fraction } from './figures.js';
import { table } from './markdown.js';
import { inline } from './untrusted.js';

type Group = { readonly head: (cases: number) => string; readonly has: (row: GradedRow) => boolean };

/** Mean completion in one scenario for each difficulty and each language that occurs. */
export function groupsOf(
  scenario: string,
  context: ReportContext,
): { readonly heads: readonly string[]; readonly means: (subject: string) => readonly string[] } {
  const graded = context.rows.filter(isGraded).filter((row) => row.scenario === scenario);
  const groups = groupsIn(graded, context);
  return {
    heads: groups.map(({ head, has }) => head(unique(graded.filter(has).map(caseOf)).length)),
    means: (subject) => {
      const own = graded.filter((row) => row.subject === subject);
      return groups.map(({ has }) => mean(own.filter(has).map(({ completion }) => completion)));
    },
  };
}

function groupsIn(graded: readonly GradedRow[], { words }: ReportContext): readonly Group[] {
  const levels = unique(graded.map(({ difficulty }) => difficulty)).toSorted((a, b) => a - b);
  return [
    ...levels.map((level) => ({
      head: (n: number) => words.difficulty(level, n),
      has: ({ difficulty }: GradedRow) => difficulty === level,
    })),
    ...langs
      .filter((lang) => graded.some((row) => row.lang === lang))
      .map((lang) => ({ head: words.langs[lang], has: (row: GradedRow) => row.lang === lang })),
  ];
}

/** The criteria of a scenario x subjects. */
export function criterionTable(scenario: string, context: ReportContext): string {
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
