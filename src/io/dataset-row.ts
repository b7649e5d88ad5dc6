import { z } from 'zod';
import { FIRST_TEST_SEED, type Case, type CaseColumns } from '../core/case.js';
import { caseCells, shown } from '../core/cells.js';
import { messageOf, type Problem } from '../core/errors.js';
import { canonicalJson, isJson, type JsonObject } from '../core/json.js';
import { once } from '../core/keep.js';
import type { AnyScenario } from '../core/scenario.js';
import { digest } from './digest.js';
import { valueInCell } from './json-path.js';

/** What is wrong with a row, before it is known in which file and line. */
export type RowProblem = Pick<Problem, 'column' | 'message'>;
export type RowResult = { readonly case: Case } | { readonly problems: readonly RowProblem[] };
type Cells = Readonly<Record<string, string>>;

const common = z.object(caseCells);

/** The columns a scenario's dataset must have, common ones first. */
export function columnsOf(scenario: AnyScenario): string[] {
  return [...new Set([...Object.keys(caseCells), ...Object.keys(scenario.row.shape)])];
}

/** SHA-256 of the validated row (every column, defaults filled in) as canonical JSON, first 16 hex digits. */
export function caseHash(row: JsonObject): string {
  return digest(canonicalJson(row)).slice(0, 16);
}

/**
 * Whether a case is prepared as it is read, with whatever is wrong in it told, or when it is first played: for who plays a
 * part of what another process has read, and found right.
 */
export type Preparing = 'at once' | 'when played';

/** Validates the cells of one row and prepares its case. */
export function readRow(cells: Cells, scenario: AnyScenario, preparing: Preparing): RowResult {
  const columns = common.safeParse(cells);
  const own = scenario.row.safeParse(pick(cells, Object.keys(scenario.row.shape)));
  if (columns.success && own.success) return prepareCase(columns.data, own.data, scenario, preparing);
  const issues = columns.error?.issues ?? [];
  const seen = new Set(issues.map(({ path }) => path[0]));
  const more = (own.error?.issues ?? []).filter(({ path }) => !seen.has(path[0]));
  return { problems: [...issues, ...more].map((issue) => issueProblem(issue, cells)) };
}

function pick(cells: Cells, names: readonly string[]): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => names.includes(name)));
}

function issueProblem({ path, message }: z.core.$ZodIssue, cells: Cells): RowProblem {
  const [column, ...inside] = path.map(String);
  const place = inside.length === 0 ? '' : `at ${inside.join('.')}: `;
  if (column === undefined || message.includes('found')) return { column, message: `${place}${message}` };
  return { column, message: `${place}${message}, found ${shown(valueInCell(cells[column], inside))}` };
}

function prepareCase(
  columns: CaseColumns,
  own: Record<string, unknown>,
  scenario: AnyScenario,
  preparing: Preparing,
): RowResult {
  const { id, lang, split, difficulty, seed } = columns;
  const right = seed < FIRST_TEST_SEED ? 'dev' : 'test';
  if (split !== right) {
    const rule = `dev seeds are below ${FIRST_TEST_SEED}, test seeds are not`;
    return problem(`expected ${right} for seed ${seed}, found ${split} (${rule})`, 'split');
  }
  try {
    const row = { ...own, ...columns };
    if (!isJsonRow(row)) {
      const [column] = Object.entries(row).find(([, value]) => !isJson(value)) ?? [];
      return problem(
        "expected plain JSON, found what is none, such as a Date: the row's schema makes it of the cell",
        column,
      );
    }
    const read = { id, lang, split, difficulty, seed, scenario: scenario.id, hash: caseHash(row) };
    if (preparing === 'when played') return { case: preparedLate(read, () => scenario.prepare(row)) };
    const data = scenario.prepare(row);
    const fault = criteriaFault(scenario, data);
    if (fault !== null) return problem(fault);
    return { case: { ...read, data } };
  } catch (error) {
    return problem(error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error));
  }
}

function preparedLate(read: Omit<Case, 'data'>, prepare: () => unknown): Case {
  const prepared = once(prepare);
  return {
    ...read,
    get data() {
      return prepared();
    },
  };
}

function isJsonRow(row: Readonly<Record<string, unknown>>): row is JsonObject {
  return isJson(row);
}

function problem(message: string, column?: string): RowResult {
  return { problems: [{ column, message }] };
}

/** Why a case can say nothing about a subject, or null. */
function criteriaFault(scenario: AnyScenario, data: unknown): string | null {
  const applicable = scenario.criteria.filter((criterion) => criterion.applies?.(data) ?? true);
  if (applicable.length === 0) return 'expected a criterion that applies to this case, found none';
  const core = applicable.some((criterion) => criterion.kind === 'check' && criterion.core === true);
  return core ? null : 'expected a core check that applies to this case, found none';
}
