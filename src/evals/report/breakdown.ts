import { langs } from '../../core/lang.js';
import { unique } from '../summary/groups.js';
import { criterionOf, criterionTitle, subjectsOf, type ReportContext } from './context.js';
import { fraction } from './figures.js';
import { table } from './markdown.js';
import type { CellTally, Count } from './tally.js';
import { inline } from './untrusted.js';

type Group = { readonly head: string; readonly of: (cell: CellTally) => Count | undefined };

/** Mean completion in one scenario for each difficulty and each language that occurs. */
export function groupTable(scenario: string, context: ReportContext): string {
  const groups = groupsIn(scenario, context);
  const rows = subjectsOf(context).map((subject) => {
    const cell = cellOf(scenario, subject, context);
    return [inline(subject), ...groups.map(({ of }) => meanText(cell === undefined ? undefined : of(cell)))];
  });
  return table([context.words.subject, ...groups.map(({ head }) => head)], rows);
}

function groupsIn(scenario: string, { words, tally }: ReportContext): readonly Group[] {
  const known = tally.scenarios.get(scenario);
  if (known === undefined) return [];
  const levels = [...known.difficulties].toSorted(([a], [b]) => a - b);
  return [
    ...levels.map(([level, cases]) => ({
      head: words.difficulty(level, cases.size),
      of: ({ difficulties }: CellTally) => difficulties.get(level),
    })),
    ...langs.flatMap((lang) => {
      const cases = known.langs.get(lang);
      if (cases === undefined) return [];
      return [{ head: words.langs[lang](cases.size), of: (cell: CellTally) => cell.langs.get(lang) }];
    }),
  ];
}

/** The criteria of a scenario x subjects. */
export function criterionTable(scenario: string, context: ReportContext): string {
  const { words } = context;
  const declared = context.scenarios.get(scenario)?.criteria.map(({ id }) => id) ?? [];
  const ids = unique([...declared, ...(context.tally.scenarios.get(scenario)?.criteria ?? [])]);
  const body = ids.map((id) => [
    criterionHead(scenario, id, context),
    ...subjectsOf(context).map((subject) => {
      const count = cellOf(scenario, subject, context)?.criteria.get(id);
      const gate = criterionOf(scenario, id, context)?.kind === 'gate';
      return gate && count !== undefined ? words.gateCell(count.below, count.n) : meanText(count);
    }),
  ]);
  return table([words.criterion, ...subjectsOf(context).map((name) => inline(name))], body);
}

function criterionHead(scenario: string, id: string, context: ReportContext): string {
  const criterion = criterionOf(scenario, id, context);
  const title = criterionTitle(scenario, id, context);
  if (criterion === undefined) return title;
  return `${title}${criterion.core ? ' ★' : ''}${context.words.aside(context.words.kinds[criterion.kind])}`;
}

function cellOf(scenario: string, subject: string, { tally }: ReportContext): CellTally | undefined {
  return tally.cells.get(scenario)?.get(subject);
}

function meanText(count: Count | undefined): string {
  return fraction(count === undefined ? null : count.sum / count.n);
}
