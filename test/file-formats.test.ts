/** A script of somebody's own reads every file that festeval reads or writes, by the schemas that the package exports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  anchorSchema,
  caseCells,
  caseColumnsSchema,
  cassetteFileSchema,
  estimateSchema,
  evidenceSchema,
  gradingSchema,
  packageVersion,
  priceRowSchema,
  rateRowSchema,
  recordedMessageSchema,
  runHeaderSchema,
  transcriptLineSchema,
  transcriptSchema,
  trialKeySchema,
  trialSchema,
  verdictSchema,
  voteSchema,
  z,
} from '../src/index.js';
import { readCsv } from '../src/io/csv.js';
import { openRun } from '../src/io/store.js';
import { festeval, workFolder, type Ended } from './support/cli.js';

const root = resolve(import.meta.dirname, '..');
const plugin = resolve(import.meta.dirname, 'support/plugins/shop.ts');
const flags = ['--plugin', plugin, '--scenario', 'shop', '--backend', 'canned:tea', '--judge', 'judge:kind'];

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...rows] = readCsv(readFileSync(join(root, file), 'utf8')).rows;
  return rows.map(({ cells }) =>
    Object.fromEntries((head?.cells ?? []).map((name, at) => [name, cells[at] ?? ''])),
  );
}

describe('tables that come with the package', () => {
  it.each([
    ['datasets/reference/prices.csv', priceRowSchema],
    ['datasets/reference/exchange-rates.csv', rateRowSchema],
    ['datasets/judge-anchors.csv', anchorSchema],
    ['datasets/itinerary.csv', z.object(caseCells).pipe(caseColumnsSchema)],
  ] as const)('%s', (file, schema) => {
    const rows = rowsOf(file);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.flatMap((row) => schema.safeParse(row).error?.issues ?? [])).toEqual([]);
  });
});

it('what a run leaves behind', async () => {
  const dir = workFolder();
  const run = async (...args: readonly string[]): Promise<Ended> => {
    const ended = await festeval(dir, args);
    expect([ended.code, ended.stderr]).toEqual([0, expect.any(String)]);
    return ended;
  };
  await run('eval', ...flags, '--limit', '1', '--name', 'run', '--cassette', 'tape');

  const shown: unknown = JSON.parse((await run('show', 'run', 'canned', '--json')).stdout);
  const { trial, grading } = z.object({ trial: trialSchema, grading: gradingSchema }).parse(shown);
  expect(trialKeySchema.parse(trial.key)).toMatchObject({ scenario: 'shop', caseId: 'tea', k: 0 });
  if (trial.status !== 'finished' || grading.status !== 'graded') throw new Error('it broke');
  expect(transcriptSchema.parse(trial.transcript).stop).toBe('done');
  expect(verdictSchema.parse(grading.verdicts.bought)).toMatchObject({ kind: 'value', value: 1 });
  expect(grading.verdicts.bought).toMatchObject({ evidence: [evidenceSchema.parse({ text: 'bought tea' })] });
  expect(voteSchema.parse(grading.votes.tone?.[0])).toMatchObject({ judge: 'judge:kind', value: 1 });

  const store = openRun(join(dir, 'runs/run.db'), { write: false });
  expect(runHeaderSchema.parse(store.header).plugins).toHaveLength(1);
  store.close();

  const [line = ''] = (await run('export', 'run')).stdout.split('\n');
  const { messages } = transcriptLineSchema.parse(JSON.parse(line));
  expect(recordedMessageSchema.parse(messages[0]).role).toBe('system');

  const estimate: unknown = JSON.parse((await run('estimate', ...flags, '--from', 'run', '--json')).stdout);
  expect(estimateSchema.parse(estimate).basis).toContain('run');

  const files = readdirSync(join(dir, 'tape'), { recursive: true, encoding: 'utf8' });
  const recorded = files.filter((name) => name.endsWith('.json'));
  expect(recorded.length).toBeGreaterThan(0);
  for (const name of recorded) {
    const text = readFileSync(join(dir, 'tape', name), 'utf8');
    expect(cassetteFileSchema.parse(JSON.parse(text)).call.asked.kind).toBe('canned');
  }
  expect((await run('--version')).stdout.trim()).toBe(packageVersion);
});
