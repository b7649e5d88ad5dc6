/** Embeds the region sheets, customs, gifts and gift rules of the dialect primer: one string a row, cells between tabs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readingsOf } from './readings.js';

const COMMAND = 'npx tsx scripts/embed-tables.ts';
const regions = ['yue', 'sichuan', 'dongbei', 'henan', 'shaanxi', 'shanghai'] as const;

const rowsSchema = z.array(z.record(z.string(), z.string()));
type Row = z.infer<typeof rowsSchema>[number];

function readRows(file: string): readonly Row[] {
  return rowsSchema.parse(parse(readFileSync(file, 'utf8'), { columns: true, bom: true }));
}

const phraseColumns = [
  'phrase_id',
  'local_text',
  'meaning_zh',
  'meaning_en',
  'system',
  'romanization',
  'local_hint',
  'to_whom',
  'said_by',
  'occasion',
  'exclusive',
  'rude',
  'accepted_meanings',
  'variants',
  'confidence',
] as const;
const customColumns = [
  'rule_id',
  'region',
  'text_zh',
  'text_en',
  'occasion',
  'applies_to',
  'strength',
  'order_of_greeting',
  'confidence',
] as const;
const giftColumns = ['gift_id', 'name_zh', 'name_en', 'price_fen', 'tags', 'unit_zh'] as const;
const ruleColumns = ['rule_id', 'topic', 'value', 'unit', 'jurisdiction', 'confidence'] as const;

/** The cells of a row that code needs; a tab or line break inside one would tear the row apart. */
function cellsOf(row: Row, columns: readonly string[]): readonly string[] {
  return columns.map((column) => {
    const cell = (row[column] ?? '').replace(/\s+/gu, ' ').trim();
    return column.endsWith('_zh') ? wide(cell) : cell;
  });
}

const wideMarks: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/** Chinese that is shown has Chinese punctuation; the tables are typed without. */
const wide = (text: string): string => text.replace(/[,;:!?()]/gu, (mark) => wideMarks[mark] ?? mark);

function render(name: string, source: string, columns: readonly string[], rows: readonly string[]): string {
  const lines = rows.map((row) => `  ${JSON.stringify(row)},\n`).join('');
  return `// Generated from ${source} by \`${COMMAND}\`: edit that and run it again.
/** ${columns.join(', ')}. */
export const ${name}: readonly string[] = [
${lines}];
`;
}

function renderSheet(root: string, region: string): string {
  const source = `datasets/regions/${region}.csv`;
  const rows = readRows(join(root, source)).map((row) => {
    const { also, open } = readingsOf(row, source);
    return [...cellsOf(row, phraseColumns), also, open].join('\t');
  });
  return render(`${region}Rows`, source, [...phraseColumns, 'also', 'open'], rows);
}

function renderTable(root: string, name: string, source: string, columns: readonly string[]): string {
  const rows = readRows(join(root, source)).map((row) => cellsOf(row, columns).join('\t'));
  return render(name, source, columns, rows);
}

/** The generated files' texts by their paths, before formatting. */
export function renderDialect(root: string): readonly (readonly [string, string])[] {
  const folder = join(root, 'src/world/dialect');
  return [
    ...regions.map(
      (region) => [join(folder, `sheets/${region}.data.ts`), renderSheet(root, region)] as const,
    ),
    [
      join(folder, 'customs.data.ts'),
      renderTable(root, 'customRows', 'datasets/regions/customs.csv', customColumns),
    ],
    [join(folder, 'gifts.data.ts'), renderTable(root, 'giftRows', 'datasets/gifts.csv', giftColumns)],
    [
      join(folder, 'gift-rules.data.ts'),
      renderTable(root, 'giftRuleRows', 'datasets/rules/gift-taboos.csv', ruleColumns),
    ],
  ];
}
