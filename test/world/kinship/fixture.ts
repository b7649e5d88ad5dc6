import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readKinPath } from '../../../src/world/kinship/steps.js';
import type { AgeRel, KinQuery, Sex } from '../../../src/world/kinship/types.js';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  path: z.union([z.string(), z.array(z.string())]),
  ego_sex: z.string().nullish(),
  target_sex: z.string().nullish(),
  age_rel: z
    .object({
      rel: z.enum(['older', 'younger', 'unknown']),
      vs: z.union([z.string(), z.array(z.string())]).nullish(),
    })
    .nullish(),
  region: z.enum(['north', 'south', 'any']).nullish(),
  order: z.union([z.string(), z.number()]).nullish(),
  accept: z.array(z.string()),
  reject: z.array(z.string()).nullish(),
  also_ok: z.array(z.string()).nullish(),
  /** What the target calls ego: any of these. */
  inverse: z.array(z.string()).nullish(),
});
export type KinRow = z.infer<typeof rowSchema>;

/** The rows of `KINSHIP_SET`, or of test/fixtures/kinship.jsonl. */
export function readRows(): readonly KinRow[] {
  const file = process.env.KINSHIP_SET ?? join(import.meta.dirname, '../../fixtures/kinship.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

/** Both sexes where the row leaves it open. */
export function sexesOf(told: string | null | undefined): readonly Sex[] {
  if (told !== null && told !== undefined && /^(?:m|male|男)$/i.test(told)) return ['male'];
  if (told !== null && told !== undefined && /^(?:f|female|女)$/i.test(told)) return ['female'];
  return ['male', 'female'];
}

const egoWords = /^(?:ego|self|me|i|我|自己|本人|己)$/i;

/** Whom the age is told against; `link` and other words that are no path stand for whom the term is measured by. */
function ageRelOf(row: KinRow): AgeRel | undefined {
  if (row.age_rel === null || row.age_rel === undefined) return undefined;
  const { rel, vs } = row.age_rel;
  if (typeof vs === 'string' && egoWords.test(vs.trim())) return { rel, vs: [] };
  if (Array.isArray(vs)) return { rel, vs: readKinPath(vs) };
  try {
    const read = readKinPath((vs ?? '').replace(/^(?:我|ego)(?:的|之|'s )/iu, ''));
    if (read.length > 0) return { rel, vs: read };
  } catch {
    // A description, not a path.
  }
  return { rel };
}

function orderOf(order: KinRow['order']): number | 'last' | undefined {
  if (order === null || order === undefined || order === '') return undefined;
  if (typeof order === 'number') return order;
  if (/^(?:last|youngest|小|老|幺|最小)$/.test(order)) return 'last';
  const place = '大二三四五六七八九十'.indexOf(order.replace(/^[第老]/, '').replace('一', '大'));
  return place >= 0 ? place + 1 : Number(order);
}

/** The queries a row asks: one, or one a sex where ego's is open. */
export function queriesOf(row: KinRow): readonly KinQuery[] {
  const path = readKinPath(row.path);
  const target = sexesOf(row.target_sex);
  return sexesOf(row.ego_sex).map((egoSex) => ({
    path,
    egoSex,
    targetSex: target.length === 1 ? target[0] : undefined,
    ageRel: ageRelOf(row),
    region: row.region ?? 'any',
    order: orderOf(row.order),
  }));
}
