import { join } from 'node:path';
import type { Case } from '../core/case.js';
import { FestevalError, type Problem } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { AnyScenario } from '../core/scenario.js';
import { readCsv, type CsvRow } from './csv.js';
import { columnsOf, readRow, type Preparing, type RowProblem, type RowResult } from './dataset-row.js';
import { readTextFile } from './text-file.js';

/** The cases of a dataset, or everything that is wrong with it: file, line, column and what was expected. */
export type DatasetResult = { readonly cases: readonly Case[] } | { readonly problems: readonly Problem[] };

type Source = { readonly file: string; readonly text: string; readonly scenario: AnyScenario };
type ReadCells = (cells: Readonly<Record<string, string>>) => RowResult;
type RowOutcome = { readonly cases: readonly Case[]; readonly problems: readonly RowProblem[] };
type Outcome = { readonly cases: readonly Case[]; readonly problems: readonly Problem[] };

/**
 * Reads one dataset (CSV, held as text): every row checked against the scenario's schema and prepared, or everything
 * that is wrong with it at once. Cells are taken as they stand: white space around a value is an error, not trimmed.
 * `file` is the name used in messages. Throws nothing for what a file may hold.
 */
export function readDataset(source: Source): DatasetResult {
  const { cases, problems } = readSource(source, 'at once');
  return problems.length > 0 ? { problems } : { cases };
}

/**
 * Reads `<dir>/<scenario>.csv` of each scenario, or the file that `elsewhere` has for it; the problems of all files
 * come together.
 */
export function loadDatasets(
  dir: string,
  scenarios: readonly AnyScenario[],
  elsewhere: Readonly<Record<string, { readonly file: string }>> = {},
  preparing: Preparing = 'at once',
): DatasetResult {
  const outcomes = scenarios.map((scenario) =>
    loadDataset(elsewhere[scenario.id]?.file ?? join(dir, `${scenario.id}.csv`), scenario, preparing),
  );
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  return problems.length > 0 ? { problems } : { cases: outcomes.flatMap((outcome) => outcome.cases) };
}

function loadDataset(file: string, scenario: AnyScenario, preparing: Preparing): Outcome {
  try {
    return readSource({ file, text: readTextFile(file), scenario }, preparing);
  } catch (error) {
    if (!(error instanceof FestevalError)) throw error;
    return { cases: [], problems: [{ file, message: error.message.replace(`${file}: `, '') }] };
  }
}

function readSource({ file, text, scenario }: Source, preparing: Preparing): Outcome {
  const { rows, fault } = readCsv(text);
  const [header, ...body] = rows;
  const faults = fault === null ? [] : [{ file, ...fault }];
  if (header === undefined) {
    const message = `expected a header row (${columnsOf(scenario).join(',')}), found none`;
    return { cases: [], problems: faults.length > 0 ? faults : [{ file, line: 1, message }] };
  }
  const headerProblems = checkHeader(header, scenario).map((found) => ({
    file,
    line: header.line,
    ...found,
  }));
  const read = readBody(file, header.cells, body, (cells) => readRow(cells, scenario, preparing));
  const none =
    body.length === 0 && fault === null
      ? [{ file, line: 1, message: 'expected at least one case, found none' }]
      : [];
  return { cases: read.cases, problems: [...headerProblems, ...read.problems, ...faults, ...none] };
}

function checkHeader({ cells }: CsvRow, scenario: AnyScenario): Pick<Problem, 'column' | 'message'>[] {
  const known = columnsOf(scenario);
  const missing = known.filter((name) => !cells.includes(name));
  const unknown = [...new Set(cells)].filter((name) => !known.includes(name));
  const twice = cells.filter((name, at) => cells.indexOf(name) < at);
  return [
    ...missing.map((column) => ({ column, message: 'missing column' })),
    ...unknown.map((column) => ({
      column,
      message: `unknown column${didYouMean(column, known) || `; known are ${known.join(', ')}`}`,
    })),
    ...twice.map((column) => ({ column, message: 'the column appears twice' })),
  ];
}

function readBody(
  file: string,
  header: readonly string[],
  body: readonly CsvRow[],
  readCells: ReadCells,
): Outcome {
  const read = body.map((row) => readOne(header, row, readCells));
  const twins = twinProblems(header, body);
  const problems = body.flatMap(({ line }, at) =>
    [...(read[at]?.problems ?? []), ...(twins[at] ?? [])].map((found) => ({
      file,
      line,
      ...found,
    })),
  );
  return { cases: read.flatMap(({ cases }) => cases), problems };
}

function readOne(header: readonly string[], { cells }: CsvRow, readCells: ReadCells): RowOutcome {
  const ragged = raggedness(header, cells);
  if (ragged !== null) return { cases: [], problems: [{ message: ragged }] };
  const read = readCells(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
  if ('case' in read) return { cases: [read.case], problems: [] };
  // A column that the header lacks was told of once, there.
  const told = read.problems.filter(({ column }) => column === undefined || header.includes(String(column)));
  return { cases: [], problems: told };
}

function raggedness(header: readonly string[], cells: readonly string[]): string | null {
  if (cells.length === header.length) return null;
  if (cells.length === 1 && cells[0] === '') return 'a blank line; remove it';
  return `expected ${header.length} cells as in the header, found ${cells.length}`;
}

/** Told at the later of two rows with one id. */
function twinProblems(header: readonly string[], body: readonly CsvRow[]): RowProblem[][] {
  const column = header.indexOf('id');
  const firstLine = new Map<string, number>();
  return body.map(({ line, cells }) => {
    const id = cells[column] ?? '';
    const first = firstLine.get(id);
    if (first === undefined) firstLine.set(id, line);
    if (first === undefined || id === '') return [];
    return [{ column: 'id', message: `"${id}" is already the id of line ${first}` }];
  });
}
