import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const rowSchema = z.object({
  path: z.string().regex(/^([父母夫妻兄弟姐妹子女亲偶昆姊同孩]*|姻[祖长平晚孙][男女夫妻])$/),
  ego: z.enum(['', 'male', 'female']),
  age: z.enum(['', 'older', 'younger']),
  standard: z.string().min(1),
  address: z.string(),
  accepted: z.string(),
  north: z.string(),
  south: z.string(),
  source: z.string().min(1),
  /** The row's terms that were read in the source; none in a row marked `unverified`. */
  attested: z.string(),
});

/** `src/world/kinship/kin-terms.data.ts` as `datasets/kin-terms.csv` would have it: its path and text. */
export function renderKin(root: string, command: string): readonly [string, string] {
  const text = readFileSync(join(root, 'datasets/kin-terms.csv'), 'utf8');
  const rows = z.array(rowSchema).parse(parse(text, { columns: true, bom: true }));
  const lines = rows.map((row) =>
    JSON.stringify([
      row.path,
      row.ego,
      row.age,
      row.standard,
      row.address,
      row.accepted,
      row.north,
      row.south,
    ]),
  );
  return [
    join(root, 'src/world/kinship/kin-terms.data.ts'),
    `/* eslint-disable max-lines -- a table */
// Generated from datasets/kin-terms.csv by \`${command}\`: edit that and run it again.
type Row = readonly [string, '' | 'male' | 'female', '' | 'older' | 'younger', string, string, string, string, string];
/** path, ego, age, standard, address, accepted, north, south. */
export const kinRows: readonly Row[] = [${lines.join(',\n')}];
`,
  ];
}
