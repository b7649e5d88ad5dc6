/**
 * Reads the region sheets, customs, gifts and gift rules of the dialect primer and prints the counts of their data
 * card. Columns and values are checked on the way: a bad cell throws naming file, row and column.
 * Run it after every change to those files: `npx tsx scripts/check-region-sheets.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

export const regions = ['yue', 'sichuan', 'dongbei', 'henan', 'shaanxi', 'shanghai'] as const;
export type Region = (typeof regions)[number];

/** Moments of a visit that every sheet has to cover. */
export const occasions = [
  'greeting',
  'wish',
  'thanks',
  'courtesy',
  'address',
  'visit',
  'eating',
  'praise_food',
  'red_envelope',
  'leaving',
] as const;

/** Rows under this are kept for readers and for dev, and are not used in test. */
export const TRUSTED = 0.8;

const flag = z.enum(['y', 'n']).transform((cell) => cell === 'y');
const list = z.string().transform((cell) => (cell === '' ? [] : cell.split('|')));
const confidence = z.coerce.number().min(0).max(1);

const phraseSchema = z.strictObject({
  phrase_id: z.string().regex(/^[a-z]+-\d{3}$/),
  local_text: z.string().regex(/^\p{Script=Han}+$/u),
  meaning_zh: z.string().min(1),
  meaning_en: z.string().min(1),
  system: z.enum(['jyutping', 'pinyin']),
  romanization: z.string(),
  local_hint: z.string(),
  to_whom: z.enum(['elder', 'peer', 'child', 'any']),
  said_by: z.enum(['guest', 'host', 'nobody']),
  occasion: z.enum([...occasions, 'praise']),
  exclusive: flag,
  rude: flag,
  accepted_meanings: list,
  variants: list,
  source_title: z.string(),
  source_url: z.union([z.literal(''), z.url()]),
  source_kind: z.enum(['repository', 'dictionary', 'article', 'book', 'none']),
  reviewer: z.string().min(1),
  confidence,
  note: z.string(),
});

const customSchema = z.strictObject({
  rule_id: z.string().regex(/^[a-z]+(\.[a-z\d_]+)+$/),
  region: z.enum([...regions, 'national']),
  text_zh: z.string().min(1),
  text_en: z.string().min(1),
  occasion: z.enum([...occasions, 'gift']),
  applies_to: z.enum(['elder', 'child', 'partner', 'any', 'greeting_order']),
  strength: z.enum(['hard', 'soft', 'contested']),
  order_of_greeting: list,
  source_title: z.string(),
  source_url: z.union([z.literal(''), z.url()]),
  source_kind: z.enum(['dictionary', 'article', 'book', 'none']),
  confidence,
  note: z.string(),
});

const giftSchema = z.strictObject({
  gift_id: z.string().regex(/^[a-z_]+$/),
  name_zh: z.string().min(1),
  name_en: z.string().min(1),
  price_fen: z.coerce.number().int().positive(),
  tags: list,
  unit_zh: z.string().min(1),
  note: z.string(),
});

const giftRuleSchema = z.strictObject({
  rule_id: z.string().min(1),
  topic: z.enum(['gift_taboo', 'gift_unfit']),
  value: z.string().regex(/^(tag:[a-z_|]+|qty:(\d+|odd)|wrap:[a-z|]+)(;for:[a-z_\d|]+)?$/),
  unit: z.templateLiteral(['strength:', z.enum(['hard', 'soft', 'contested', 'preferred'])]),
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?(\|[A-Z]{2}(-[A-Z]{2})?)*$/),
  effective_from: z.string(),
  effective_to: z.string(),
  source_title: z.string(),
  source_url: z.union([z.literal(''), z.url()]),
  source_kind: z.enum(['official', 'official_repost', 'secondary', 'none']),
  checked_on: z.iso.date(),
  confidence,
  note: z.string(),
});

export type Phrase = z.infer<typeof phraseSchema>;
export type Custom = z.infer<typeof customSchema>;

function read<T>(root: string, file: string, schema: z.ZodType<T>): readonly T[] {
  const cells: unknown = parse(readFileSync(join(root, file), 'utf8'), { columns: true, bom: true });
  const parsed = z.array(schema).safeParse(cells);
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export const readSheet = (root: string, region: Region): readonly Phrase[] =>
  read(root, `datasets/regions/${region}.csv`, phraseSchema);
export const readCustoms = (root: string): readonly Custom[] =>
  read(root, 'datasets/regions/customs.csv', customSchema);
export const readGifts = (root: string) => read(root, 'datasets/gifts.csv', giftSchema);
export const readGiftRules = (root: string) => read(root, 'datasets/rules/gift-taboos.csv', giftRuleSchema);

/** Lines of the data card's table, one a region: Markdown. */
export function regionTable(root: string): readonly string[] {
  const customs = readCustoms(root);
  const count = <T>(rows: readonly T[], keep: (row: T) => boolean): number => rows.filter(keep).length;
  const national = count(customs, ({ region }) => region === 'national');
  return regions.map((region) => {
    const rows = readSheet(root, region);
    const kinds = ['repository', 'dictionary', 'article', 'none'] as const;
    const cells = [
      region,
      rows.length,
      count(rows, (row) => row.confidence >= TRUSTED),
      ...kinds.map((kind) => count(rows, (row) => row.source_kind === kind)),
      count(rows, (row) => row.exclusive),
      count(rows, (row) => row.rude),
      count(rows, (row) => row.note.includes('common to all regions')),
      count(rows, (row) => row.reviewer !== 'none'),
      count(customs, (row) => row.region === region),
      national,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..');
  readGifts(root);
  readGiftRules(root);
  console.log(regionTable(root).join('\n'));
}
