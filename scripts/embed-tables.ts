/**
 * Turns the reference tables that pure code needs into TypeScript: `src/world/rules.data.ts` from
 * `datasets/rules/*.csv`, `src/world/travel/cities.data.ts` from `datasets/reference/cities.csv`, and those of
 * the dialect primer (`embed/dialect.ts`).
 * Run it after every change to those files: `npx tsx scripts/embed-tables.ts`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { renderDialect } from './embed/dialect.js';
import { renderKin } from './embed/kin.js';
import { renderRelatives } from './embed/relatives.js';

const COMMAND = 'npx tsx scripts/embed-tables.ts';

const ruleRowSchema = z.object({
  rule_id: z.string().min(1),
  value: z.string().min(1),
  unit: z.string().min(1),
  source_kind: z.string().min(1),
  confidence: z.coerce.number().min(0).max(1),
});

const cityRowSchema = z.object({
  city_id: z.string().regex(/^[a-z]+$/),
  name_zh: z.string().min(1),
  name_en: z.string().min(1),
  province_zh: z.string().min(1),
  lat: z.coerce.number().min(18).max(54),
  lon: z.coerce.number().min(73).max(135),
  airport: z.string().regex(/^([A-Z]{3})?$/),
  rail_class: z.enum(['hub', 'major', 'minor']),
  hsr: z.enum(['y', 'n']),
});

function readTable<T>(file: string, schema: z.ZodType<T>): T[] {
  return z.array(schema).parse(parse(readFileSync(file, 'utf8'), { columns: true, bom: true }));
}

function renderRules(root: string): string {
  const folder = join(root, 'datasets/rules');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const rows = files.flatMap((name) => readTable(join(folder, name), ruleRowSchema));
  const lines = rows.map((row) =>
    JSON.stringify([row.rule_id, row.value, row.unit, row.source_kind, row.confidence]),
  );
  return `// Generated from datasets/rules/*.csv by \`${COMMAND}\`: edit those and run it again.
/** rule_id, value, unit, source_kind, confidence. */
export const ruleRows: readonly (readonly [string, string, string, string, number])[] = [${lines.join(',\n')}];
`;
}

function renderCities(root: string): string {
  const rows = readTable(join(root, 'datasets/reference/cities.csv'), cityRowSchema);
  const lines = rows.map((row) =>
    JSON.stringify([
      row.city_id,
      row.name_zh,
      row.name_en,
      row.province_zh,
      row.lat,
      row.lon,
      row.airport,
      row.rail_class,
      row.hsr === 'y',
    ]),
  );
  return `// Generated from datasets/reference/cities.csv by \`${COMMAND}\`: edit that and run it again.
type Row = readonly [string, string, string, string, number, number, string, 'hub' | 'major' | 'minor', boolean];
/** city_id, name_zh, name_en, province_zh, lat, lon, airport, rail_class, hsr. */
export const cityRows: readonly Row[] = [${lines.join(',\n')}];
`;
}

/** The generated files' texts by their paths, as the tables under `root` would have them. */
export async function renderTables(root: string): Promise<ReadonlyMap<string, string>> {
  const config = await resolveConfig(join(root, 'package.json'));
  const pretty = (text: string): Promise<string> => format(text, { ...config, parser: 'typescript' });
  const [kinPath, kinText] = renderKin(root, COMMAND);
  const [relativesPath, relativesText] = renderRelatives(root, COMMAND);
  return new Map([
    [kinPath, await pretty(kinText)],
    [relativesPath, await pretty(relativesText)],
    [join(root, 'src/world/rules.data.ts'), await pretty(renderRules(root))],
    [join(root, 'src/world/travel/cities.data.ts'), await pretty(renderCities(root))],
    ...(await Promise.all(
      renderDialect(root).map(async ([path, text]) => [path, await pretty(text)] as const),
    )),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await renderTables(join(import.meta.dirname, '..'));
  for (const [path, text] of files) writeFileSync(path, text);
}
