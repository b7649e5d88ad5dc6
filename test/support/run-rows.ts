import { readReport } from './cli.js';

/** The rows of a run without what may differ between two: when and in how long it was made. */
export function rowsOf(dir: string, run: string): readonly unknown[] {
  const rows = readReport(dir, run, 'scores.jsonl').trim().split('\n');
  return rows.map((line) => {
    const row = JSON.parse(line) as Record<string, unknown>;
    delete row.timing;
    delete row.made;
    return row;
  });
}
