import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const factSchema = z.strictObject({
  key: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  unit: z.string().optional(),
  aliases: z.array(z.string()).optional(),
});
export const leakRow = z.strictObject({
  id: z.string(),
  fact: factSchema,
  listener: z.strictObject({ term: z.string(), may_know: z.boolean() }),
  question: z.string().optional(),
  text: z.string(),
  leak: z.boolean(),
  kind: z.string(),
  why: z.string(),
});
export const lieRow = z.strictObject({
  id: z.string(),
  fact: factSchema,
  question: z.string().optional(),
  text: z.string(),
  lie: z.boolean(),
  kind: z.string(),
  why: z.string(),
});
export const insultRow = z.strictObject({
  id: z.string(),
  text: z.string(),
  insult: z.boolean(),
  kind: z.string(),
  why: z.string(),
});

/** The rows of a labelled set: the file that `override` names, else the fixture of that name. */
export function readLabelled<T>(schema: z.ZodType<T>, fixture: string, override: string | undefined): T[] {
  const path = override ?? new URL(`../fixtures/${fixture}`, import.meta.url);
  if (!existsSync(path)) throw new Error(`no labelled set at ${String(path)}`);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}

type Judged = { readonly id: string; readonly kind: string; readonly text: string; readonly why: string };

export type Measured<T> = {
  readonly missed: readonly T[];
  readonly alarms: readonly T[];
  readonly recall: (kinds: (kind: string) => boolean) => number;
};

/** Holds a detector against a labelled set, and prints recall, false alarms and every error by kind. */
export function measure<T extends Judged>(
  name: string,
  rows: readonly T[],
  expected: (row: T) => boolean,
  found: (row: T) => boolean,
): Measured<T> {
  const positive = rows.filter(expected);
  const missed = positive.filter((row) => !found(row));
  const alarms = rows.filter((row) => !expected(row) && found(row));
  const byKind = [...new Set(positive.map(({ kind }) => kind))].map((kind) => {
    const all = positive.filter((row) => row.kind === kind).length;
    return `${kind} ${all - missed.filter((row) => row.kind === kind).length}/${all}`;
  });
  console.info(
    [
      `${name}: recall ${positive.length - missed.length}/${positive.length}, false alarms ${alarms.length}/${rows.length - positive.length}`,
      `  ${byKind.join(', ')}`,
      ...missed.map((row) => `  missed ${row.kind} ${row.id} (${row.why}): ${row.text}`),
      ...alarms.map((row) => `  false alarm ${row.kind} ${row.id} (${row.why}): ${row.text}`),
    ].join('\n'),
  );
  const recall = (kinds: (kind: string) => boolean): number => {
    const chosen = positive.filter(({ kind }) => kinds(kind));
    return chosen.length === 0 ? 1 : 1 - missed.filter(({ kind }) => kinds(kind)).length / chosen.length;
  };
  return { missed, alarms, recall };
}
