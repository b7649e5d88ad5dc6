import { CsvError, parse } from 'csv-parse/sync';

/** One record with the line it begins on, from 1; quoted cells may hold line breaks. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };
export type CsvFault = { readonly line: number; readonly message: string };

/**
 * Splits CSV (RFC 4180) into rows of cells. A row that breaks the quoting ends the reading: those
 * before it are returned together with the fault. Line ends are LF or CRLF; a BOM is dropped.
 */
export function readCsv(text: string): { readonly rows: readonly CsvRow[]; readonly fault: CsvFault | null } {
  if (!/["\r]/.test(text)) return { rows: readPlain(text), fault: null };
  const rows: CsvRow[] = [];
  let next = 1;
  const keep = (cells: string[], { lines }: { readonly lines: number }): null => {
    rows.push({ line: next, cells });
    next = lines + 1;
    return null;
  };
  try {
    // csv-parse counts a CRLF inside quotes as two lines, so it is only shown LF.
    parse(text.replaceAll('\r\n', '\n'), { bom: true, relax_column_count: true, on_record: keep });
    return { rows, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, fault: { line: next, message: faultMessage(error) } };
  }
}

/** Without a quote a cell is its text, and nothing can be wrong: a tenth of csv-parse's time, who looks at each letter. */
function readPlain(text: string): readonly CsvRow[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, at) => ({ line: at + 1, cells: line.split(',') }));
}

function faultMessage({ code, message }: CsvError): string {
  const rest = 'the rows after this one were not read';
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `a quote opened in this row is never closed; ${rest}`;
  if (code === 'INVALID_OPENING_QUOTE') {
    return `a quote inside an unquoted cell; quote the whole cell and double the quotes in it; ${rest}`;
  }
  if (code === 'CSV_INVALID_CLOSING_QUOTE') {
    return `text after a closing quote; a quote inside a quoted cell is written twice; ${rest}`;
  }
  return `${message}; ${rest}`;
}
