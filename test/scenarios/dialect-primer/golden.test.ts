import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dialectPrimer } from '../../../src/scenarios/dialect-primer/index.js';
import { cases, grade, oracleOf, play, valuesIn } from './cases.js';

const file = new URL('./golden/scores.json', import.meta.url);
const update = process.env.UPDATE_GOLDEN === '1';

const rounded = (value: number | null): number => Math.round((value ?? -1) * 1e4) / 1e4;

/** Completion, score, usefulness and every criterion below 1 that each case gives for the reference solution with each of its decisions spoiled. */
async function scores() {
  const rows: Record<string, Record<string, string>> = {};
  for (const item of cases) {
    const row: Record<string, string> = {};
    for (const decision of ['none', ...dialectPrimer.decisions]) {
      const attempt = play(
        item,
        oracleOf(item, (name) => name === decision),
      );
      const grades = await grade(attempt);
      const { completion, score, usefulness } = grades.numbers;
      const low = Object.entries(valuesIn(grades)).filter(([, value]) => value < 1);
      const lost = low.map(([id, value]) => `${id} ${String(rounded(value))}`);
      row[decision] =
        [completion, score, usefulness].map(rounded).join(' ') +
        (lost.length > 0 ? `; ${lost.join(', ')}` : '');
    }
    rows[item.id] = row;
  }
  return rows;
}

const played = scores();

test('each decision of the reference solution costs completion on every case when it is spoiled', async () => {
  const harmless = Object.entries(await played).flatMap(([id, row]) =>
    dialectPrimer.decisions
      .filter((decision) => row[decision]?.startsWith('1 '))
      .map((name) => `${id} ${name}`),
  );
  expect(harmless).toEqual([]);
  expect(Object.keys(await played)).toHaveLength(cases.length);
});

test('scores move only together with the version of the scenario', async () => {
  const now = { version: dialectPrimer.version, scores: await played };
  if (update) writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`);
  const golden: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(
    now,
    'A change moved scores: raise `version` in src/scenarios/dialect-primer/index.ts (unless no release had the old one) ' +
      'and run UPDATE_GOLDEN=1 npx vitest run test/scenarios/dialect-primer/golden.test.ts',
  ).toEqual(golden);
});
