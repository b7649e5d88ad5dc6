import type { AnyScenario } from '../core/scenario.js';
import { columnsOf } from './dataset-row.js';

type Row = Readonly<Record<string, unknown>>;

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A value as a cell: nothing for null, `y` or `n`, text as it is, JSON for anything else. */
function cellOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'y' : 'n';
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The header line of a scenario's dataset. */
export const headerLine = (scenario: AnyScenario): string => `${columnsOf(scenario).join(',')}\n`;

/** A row as a line of its scenario's dataset (RFC 4180, LF). */
export const rowLine = (scenario: AnyScenario, row: Row): string =>
  `${columnsOf(scenario)
    .map((column) => cellOf(row[column]))
    .join(',')}\n`;

/**
 * A whole dataset as text.
 * @internal For the scripts that write the shipped ones, and tests.
 */
export const datasetText = (scenario: AnyScenario, rows: readonly Row[]): string =>
  headerLine(scenario) + rows.map((row) => rowLine(scenario, row)).join('');
