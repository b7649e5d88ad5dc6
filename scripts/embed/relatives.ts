import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { interests } from '../../src/users/relatives/interests.js';
import { lineKinds } from '../../src/users/relatives/line-kinds.js';
import { topics } from '../../src/users/relatives/topics.js';

const questionSchema = z.object({
  kind: z.enum(lineKinds),
  topic: z.enum(['', ...topics]),
  level: z.enum(['', '1', '2', '3']),
  lang: z.enum(['zh', 'en']),
  text: z.string().min(1),
});

const interestSchema = z.object({
  interest: z.enum(interests),
  lang: z.enum(['zh', 'en']),
  part: z.enum(['name', 'word', 'mention', 'nudge', 'warm']),
  text: z.string().min(1),
});

function readRows<T>(root: string, name: string, schema: z.ZodType<T>): readonly T[] {
  const text = readFileSync(join(root, `datasets/${name}.csv`), 'utf8');
  return z.array(schema).parse(parse(text, { columns: true, bom: true }));
}

/** `src/users/relatives/bank.data.ts` as the relatives' tables would have it: its path and text. */
export function renderRelatives(root: string, command: string): readonly [string, string] {
  const questions = readRows(root, 'relatives-questions', questionSchema).map((row) =>
    JSON.stringify([row.kind, row.topic, Number(row.level), row.lang, row.text]),
  );
  const likings = readRows(root, 'relatives-interests', interestSchema).map((row) =>
    JSON.stringify([row.interest, row.lang, row.part, row.text]),
  );
  return [
    join(root, 'src/users/relatives/bank.data.ts'),
    `// Generated from datasets/relatives-*.csv by \`${command}\`: edit those and run it again.
/* eslint-disable max-lines -- a table, a row a line */
type Lang = 'zh' | 'en';
/** kind, topic, level (0: any), lang, text. */
export const lineRows: readonly (readonly [string, string, number, Lang, string])[] = [${questions.join(',\n')}];
/** interest, lang, part, text. */
export const interestRows: readonly (readonly [string, Lang, string, string])[] = [${likings.join(',\n')}];
`,
  ];
}
